import Testing

@testable import Policy

@Suite struct LoginLinkRuleTests {
  @Test(arguments: ["links-login"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

}
