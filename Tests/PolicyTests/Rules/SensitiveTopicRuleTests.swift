import Testing

@testable import Policy

@Suite struct SensitiveTopicRuleTests {
  @Test(arguments: ["election-heightened-topics"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aTopicOfOneElectionIsSensitiveAtThatOneOnly() throws {
    var registers = Registers()
    registers.sensitiveTopics = [SensitiveTopic(election: "2025-05-01", words: ["bypass"])]
    let rule = try TriedRule("election-heightened-topics")
    #expect(rule.evidence("The bypass", at: "2025-04-10", registers) == ["bypass"])
    #expect(rule.evidence("The bypass", at: "2024-06-10", registers) == [])
  }
}
