import Testing

@testable import Policy

@Suite struct EditedRuleTests {
  @Test func aLaterWordingIsFlaggedAndTheFirstIsNot() throws {
    let rule = try TriedRule("accuracy-edited")
    #expect(rule.flags("Market at nine").isEmpty)
    #expect(rule.flags("Market at ten") { $0.wording = 1 }.count == 1)
  }
}
