import Testing

@testable import Policy

@Suite struct EmbargoRuleTests {
  @Test(arguments: ["confidentiality-embargo"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func theEndOfTheEmbargoIsShown() throws {
    let flags = try TriedRule("confidentiality-embargo").flags(
      "EMBARGOED until 00.01 on 12 June 2026: news", at: "2026-06-10")
    #expect(flags.map(\.evidence) == ["EMBARGOED until 00.01 on 12 June 2026"])
  }
}
