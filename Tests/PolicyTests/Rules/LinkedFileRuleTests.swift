import Testing

@testable import Policy

@Suite struct LinkedFileRuleTests {
  @Test(arguments: ["links-program"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == "") }

}
