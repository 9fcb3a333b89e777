import Testing

@testable import Policy

@Suite struct LiteralPhraseTests {
  @Test(arguments: [
    "word", "/will be/", "/the\\s+(?:old|new)/", "/the\\s*idiot/", "/the\\s+\\w+/", "the caf\u{E9}", "/a\\s+/",
  ])
  func onlySeveralPlainWordsAreAPhrase(entry: String) {
    #expect(LiteralPhrase(Pattern(entry: entry, list: "words")) == nil)
  }

  @Test(arguments: [
    (
      "the old mill", "The  old\u{A0}mill, the\n\nold mill; the oldest mill, the old",
      ["The  old mill", "the\n\nold mill"]
    ),
    ("on my own", "on my own on my on my own", ["on my own", "on my own"]),
    ("a.b c-d", "A.B C-D, axb c-d", ["A.B C-D"]),
    ("vote for", "devote for vote for\u{E9}e vote forever vote  for", ["vote  for"]),
    ("c++ #park", "C++ #park c+ #park", ["C++ #park"]),
    ("in a", "in a in a\tin in\u{B}a", ["in a", "in a", "in\u{B}a"]),
  ])
  func aPhraseIsFoundWithAnyWhiteSpace(entry: String, text: String, expected: [String]) throws {
    let compiled = try CompiledPattern(Pattern(entry: entry, list: "words"))
    #expect(compiled.phrase != nil)
    let act = CheckedAct(PackSource.act(text))
    let found = try PatternEngine([compiled]).hits(in: act, Scratch()).map { act.texts[0].text($0.bytes) }
    #expect(found == expected)
  }

  @Test func caseCountsInAPhraseWhereItIsAskedFor() throws {
    let pattern = Pattern(entry: "Green Party", list: "words", isCaseless: false)
    let act = CheckedAct(PackSource.act("green party Green party Green Party"))
    #expect(try PatternEngine([CompiledPattern(pattern)]).hits(in: act, Scratch()).map(\.bytes) == [24..<35])
  }
}
