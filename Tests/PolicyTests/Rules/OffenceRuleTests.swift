import Testing

@testable import Policy

@Suite struct OffenceRuleTests {
  @Test(arguments: ["offence-words"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func slursWeighMoreThanInsults() throws {
    let rule = try TriedRule("offence-words")
    #expect(rule.flags("poof").map(\.severity) == [.high])
    #expect(rule.flags("scum").map(\.severity) == [.medium])
    #expect(rule.flags("morons").map(\.severity) == [.low])
  }

  @Test func aDishDoesNotExcuseASlurBesideIt() throws {
    let text = "Faggots and peas for all, but not for retards"
    #expect(try TriedRule("offence-words").evidence(text) == ["retards"])
  }
}
