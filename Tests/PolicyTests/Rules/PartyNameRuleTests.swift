import Testing

@testable import Policy

@Suite struct PartyNameRuleTests {
  @Test(arguments: ["political-party-name"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func onlyTheNameIsShown() throws {
    #expect(
      try TriedRule("political-party-name").evidence("A stall of the Labour Party in the square") == ["Labour Party"])
  }
}
