import Records
import Testing

@testable import Policy

@Suite struct IncidentRuleTests {
  @Test(arguments: ["abuse-threat", "abuse-insult"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aLoggedIncidentAnswersTheThreat() throws {
    let rule = try TriedRule("abuse-threat")
    var registers = Registers()
    registers.incidents = [Incident(ref: "example:1", reported: "2026-06-16 09:00")]
    #expect(rule.flags("I know where your clerk lives", registers).isEmpty)
    registers.incidents = [Incident(ref: "example:2", reported: "2026-06-16 09:00")]
    #expect(rule.flags("I know where your clerk lives", registers).count == 1)
  }

  @Test func itLooksAtWhatWasReceived() { #expect(IncidentRule.direction == .received) }
}
