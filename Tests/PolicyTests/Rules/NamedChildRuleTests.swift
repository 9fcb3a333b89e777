import Testing

@testable import Policy

@Suite struct NamedChildRuleTests {
  @Test(arguments: ["safety-named-child"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

}
