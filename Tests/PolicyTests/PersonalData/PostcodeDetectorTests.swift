import Testing

@testable import Policy

@Suite struct PostcodeDetectorTests {
  @Test(arguments: ["SY8 1AZ", "sy81az", "SW1A 1AA", "EC1A 1BB", "W1A 0AX", "LD7 1AA", "SY8  1AZ", "M1 1AE"])
  func aPostcodeIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText("(\(text))")).map(\.kind) == [.postcode])
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    "A49 2PM", "Open 10AM-5PM", "5PM on the B4361", "M5 2ND", "M6 1ST exit", "S2 3RD floor", "B4 2ND", "QQ1 1AA",
    "SY24 LUD", "SY8 1AC", "SY8 1AZX", "XSY8 1AZ", "SY8 4TH place", "SY123 1AZ",
  ])
  func roadsAndTimesAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func aCueOutweighsAnOrdinal() { #expect(found("postcode M5 2ND") == ["postcode M52ND"]) }
}
