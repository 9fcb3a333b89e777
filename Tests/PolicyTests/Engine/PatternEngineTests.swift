import Testing

@testable import Policy

@Suite struct PatternEngineTests {
  private func found(_ pattern: Pattern, in text: String) throws -> [String] {
    let engine = try PatternEngine([CompiledPattern(pattern)])
    let act = CheckedAct(PackSource.act(text))
    return engine.hits(in: act, Scratch()).map { act.texts[$0.field].text($0.bytes) }
  }

  @Test(arguments: [
    ("ass", "class, ass! ASS; assess", ["ass", "ASS"]),
    ("cock", "Cockshutt cock éclair cocké écock co\u{301}ck", ["cock"]),
    ("bother", "no_bother bother_ bother2 2bother bother", ["bother"]),
    ("night", "Hallnight \u{4E2D}night \u{0301}night (night)", ["night"]),
    ("/drat+(ed)?/", "dratted drat dratting dratttt", ["dratted", "drat", "dratttt"]),
    ("/(a )?kill/", "via kill a kill", ["kill", "a kill"]),
    ("/!{3,}/", "there!!! no!! wow!!!!!", ["!!!", "!!!!!"]),
    ("#park", "#park #parking", ["#park"]),
    ("\u{1F644}", "oh\u{1F644}no", ["\u{1F644}"]),
    ("caf\u{E9}", "CAF\u{C9} caf\u{E9}s", ["CAF\u{C9}"]),
    ("a+b", "A+B aab", ["A+B"]),
    ("out of order", "Out  of\norder", ["Out  of\norder"]),
    ("it's", "It\u{2019}s", ["It's"]),
  ])
  func aWordIsFoundWholeInAnyScript(entry: String, text: String, expected: [String]) throws {
    #expect(try found(Pattern(entry: entry, list: "words"), in: text) == expected)
  }

  @Test func caseCountsWhereItIsAskedFor() throws {
    #expect(
      try found(Pattern("Green Party", list: "words", isCaseless: false), in: "green party, Green Party") == [
        "Green Party"
      ])
  }

  @Test func aPartOfAWordIsFoundWhereItIsAskedFor() throws {
    #expect(try found(Pattern("bus", list: "words", isWholeWord: false), in: "omnibus buses") == ["bus", "bus"])
  }

  @Test func hitsOfManyPatternsAndFieldsStandInTheOrderOfThePatterns() throws {
    let engine = try PatternEngine(
      ["/b+/", "a", "/c+/"].map { try CompiledPattern(Pattern(entry: $0, list: "words")) })
    var act = PackSource.act("a b a")
    act.fields.append(ActField(.alt, "ccc b"))
    let hits = engine.hits(in: CheckedAct(act), Scratch())
    #expect(hits.map(\.pattern) == [0, 0, 1, 1, 2])
    #expect(hits.map(\.field) == [0, 1, 0, 0, 1])
    #expect(hits.map(\.bytes.lowerBound) == [2, 4, 0, 4, 0])
  }

  @Test func aHostileTextCostsItsLengthAndGivesBoundedHits() throws {
    let text = String(repeating: "a ", count: 500_000)
    #expect(try found(Pattern(entry: "a", list: "words"), in: text).count == PatternEngine.mostHits)
    #expect(try found(Pattern(entry: "/a( a)*/", list: "words"), in: String(repeating: "a ", count: 20_000)).count == 1)
  }

  /// Vectorscan calls it too large to tell where it begins.
  @Test func aPatternTooLargeForStartsIsFoundAllTheSame() throws {
    let entry = "/exclu(?:de|sion) (?:press(?: and(?: the)? public)?|public(?: and(?: the)? press)?)[^\\n]{0,100}/"
    let found = try found(
      Pattern(entry: entry, list: "except"),
      in: "We exclude press and public now.\nThey exclude public meetings\nunexclude press")
    #expect(found == ["exclude press and public now.", "exclude public meetings"])
  }

  @Test func anEmptyTextAndNoPatternsFindNothing() throws {
    #expect(try found(Pattern(entry: "a", list: "words"), in: "") == [])
    #expect(try PatternEngine([]).hits(in: CheckedAct(PackSource.act("a")), Scratch()).isEmpty)
  }

  @Test(arguments: ["(", "a(?=b)", "(a)\\1", "x*"]) func whatCannotBeCompiledIsRefused(expression: String) {
    #expect(throws: PatternDatabase.Failure.self) { try CompiledPattern(Pattern(expression, list: "words")) }
  }
}
