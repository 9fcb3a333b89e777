import Testing

@testable import Policy

@Suite struct GroupContextRuleTests {
  @Test(arguments: ["offence-groups"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func groupAndBlameMustStandInOneSentence() throws {
    let text = "Women are welcome. Vandals should be sent home"
    #expect(try TriedRule("offence-groups").flags(text).isEmpty)
  }
}
