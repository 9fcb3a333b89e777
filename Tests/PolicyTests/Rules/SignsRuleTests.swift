import Testing

@testable import Policy

@Suite struct SignsRuleTests {
  @Test(arguments: ["tone-exclaiming", "tone-mocking"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func eachRowIsOneFlag() throws {
    #expect(try TriedRule("tone-exclaiming").evidence("No!!!! Never ?!?") == ["!!!!", "?!?"])
  }

  @Test func theSignIsFoundBetweenLetters() throws {
    #expect(try TriedRule("tone-mocking").evidence("people\u{1F644}people") == ["\u{1F644}"])
  }
}
