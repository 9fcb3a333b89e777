import Testing

@testable import Policy

@Suite struct LoginLinkRuleTests {
  @Test(arguments: ["safety-login-link"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == []) }

}
