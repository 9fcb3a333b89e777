import Testing

@testable import Policy

@Suite struct ShoutingRuleTests {
  @Test(arguments: ["tone-shouting"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func theWholeRunIsShown() throws {
    #expect(try TriedRule("tone-shouting").evidence("So: DO NOT PARK HERE AGAIN, please") == ["DO NOT PARK HERE AGAIN"])
  }

  @Test func aHeadingThatExclaimsIsNoHeading() throws {
    #expect(try !TriedRule("tone-shouting").flags("DO NOT PARK HERE AGAIN!\nThe market needs the room.").isEmpty)
  }
}
