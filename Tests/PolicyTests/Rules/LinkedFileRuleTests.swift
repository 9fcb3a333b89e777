import Testing

@testable import Policy

@Suite struct LinkedFileRuleTests {
  @Test(arguments: ["safety-program-link"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == []) }

}
