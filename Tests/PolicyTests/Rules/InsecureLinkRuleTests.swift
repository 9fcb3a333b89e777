import Testing

@testable import Policy

@Suite struct InsecureLinkRuleTests {
  @Test(arguments: ["links-plain"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func anAddressInWordsAndBesideThemIsFlaggedOnce() throws {
    let flags = try TriedRule("links-plain").flags("See http://example.org/.") { $0.links = ["http://example.org/"] }
    #expect(flags.map(\.evidence) == ["http://example.org/"])
  }
}
