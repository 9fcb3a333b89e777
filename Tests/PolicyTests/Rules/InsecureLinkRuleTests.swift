import Testing

@testable import Policy

@Suite struct InsecureLinkRuleTests {
  @Test(arguments: ["safety-plain-link"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == []) }

  @Test func anAddressInWordsAndBesideThemIsFlaggedOnce() throws {
    let flags = try TriedRule("safety-plain-link").flags("See http://example.org/.") {
      $0.links = ["http://example.org/"]
    }
    #expect(flags.map(\.evidence) == ["http://example.org/"])
  }
}
