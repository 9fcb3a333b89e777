import Testing

@testable import Policy

@Suite struct LoginLinkRuleTests {
  @Test(arguments: ["links-login"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == "") }

}
