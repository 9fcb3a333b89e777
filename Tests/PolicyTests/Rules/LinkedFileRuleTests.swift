import Testing

@testable import Policy

@Suite struct LinkedFileRuleTests {
  @Test(arguments: ["links-program"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

}
