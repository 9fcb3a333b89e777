import Testing

@testable import Policy

@Suite struct RestrictionsRuleTests {
  @Test(arguments: ["election-heightened-members"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func nothingIsRestrictedTheDayAfterThePoll() throws {
    let rule = try TriedRule("election-heightened-members")
    #expect(rule.evidence("Thank you, Mayor", at: "2025-05-01") == ["Mayor"])
    #expect(rule.evidence("Thank you, Mayor", at: "2025-05-02") == [])
  }

  @Test func whatIsSaidCountsOnlyWithAQuotation() throws {
    let rule = try TriedRule("election-heightened-members")
    #expect(rule.flags("The band said no", at: "2025-04-10").isEmpty)
    #expect(rule.evidence("\"No,\" said the band", at: "2025-04-10") == ["said"])
  }
}
