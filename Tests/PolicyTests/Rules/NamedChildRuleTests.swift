import Testing

@testable import Policy

@Suite struct NamedChildRuleTests {
  @Test(arguments: ["safety-named-child"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == "") }

}
