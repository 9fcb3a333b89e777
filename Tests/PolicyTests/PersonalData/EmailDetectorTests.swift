import Testing

@testable import Policy

@Suite struct EmailDetectorTests {
  @Test(arguments: [
    "jo.bloggs@example.org", "jo.bloggs@example.org.", "(jo.bloggs@example.org)", "mailto:jo.bloggs@example.org",
    "JO.Bloggs@Example.ORG", "jo.bloggs [at] example dot org", "jo.bloggs(at)example.org",
    "jo.bloggs [at] example [dot] org", "jo.bloggs@example dot org", "jo.bloggs ( at ) example.org",
    "https://example.org/?a=1&from=jo.bloggs@example.org", "jo.bloggs at example dot org",
    "write to Jo dot Bloggs at example dot org please", "jo.bloggs at example dot org dot",
    "Write to jo.bloggs@\nexample.org", "jo.bloggs@ \r\nexample.org, please",
  ])
  func anAddressIsFoundHoweverItIsWritten(_ text: String) { #expect(found(text) == ["email jo.bloggs@example.org"]) }

  @Test(arguments: [
    "@jobloggs", "@clerk@social.example.org", "meet @ 10.30", "logo@2x.png", "a@b", "jo@5.00", "we meet (at) the hall.",
    "https://jo@example.org/", "@@@@", "[at]", "jo@", "see you@\nthe hall.Bring cake", "jo@\n\nexample.org",
    "thanks to jo\n@example.org", "https://example.org/@52.36,-2.71",
  ])
  func handlesAndTimesAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: [
    "find us at wenlow dot gov dot uk", "we met at noon dot", "look at that dot there", "more at example dot org",
    "jo at example.org",
  ])
  func wordsThatSpeakOfAPlaceAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test(arguments: ["info@example.org", "town.clerk@example.org", "box-office@example.org", "events2@example.org"])
  func aRolesMailboxIsOfLowConfidence(_ text: String) {
    #expect(found(text) == [])
    #expect(found(text, .low) == ["email \(text)"])
  }

  @Test func aNameInAWebAddressIsOfLowConfidence() {
    #expect(found("https://example.org/@jo.bloggs/12", .low) == ["username jo.bloggs"])
  }
}
