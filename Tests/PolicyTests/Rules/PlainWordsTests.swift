import Testing

@testable import Policy

@Suite struct PlainWordsTests {
  @Test(arguments: [
    "tone-profanity", "accuracy-correction", "conduct-argument", "confidentiality-words", "safety-whereabouts",
    "links-quick-money",
  ])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func bothWordsOfATextAreFlagged() throws {
    #expect(try TriedRule("tone-profanity").evidence("Crap. What a load of bollocks") == ["Crap", "bollocks"])
  }

  @Test func aWordHiddenByMarksThatNobodySeesIsFound() throws {
    #expect(
      try TriedRule("confidentiality-words").evidence("con\u{200B}fiden\u{AD}tial") == ["con\u{200B}fiden\u{AD}tial"])
  }

  @Test func anExceptionSavesOnlyTheWordItTouches() throws {
    let text = "Calls are strictly confidential. Between us, the rent is too low"
    #expect(try TriedRule("confidentiality-words").evidence(text) == ["Between us"])
  }
}
