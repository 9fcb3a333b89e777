import Testing

@testable import Policy

@Suite struct VoteAppealRuleTests {
  @Test(arguments: ["political-vote"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aRegisteredPartysNameCountsOnItsDays() throws {
    var party = Party()
    party.ballotNames = ["Wenlow First"]
    party.span.from = "2026-01-01"
    var registers = Registers()
    registers.parties = [party]
    let rule = try TriedRule("political-vote")
    #expect(rule.evidence("Vote Wenlow First!", at: "2026-06-15", registers) == ["Vote Wenlow First"])
    #expect(rule.evidence("Vote Wenlow First!", at: "2025-12-31", registers) == [])
  }
}
