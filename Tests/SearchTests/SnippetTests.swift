import Search
import Testing

@Suite struct SnippetTests {
  private func marked(_ snippet: Snippet) -> [String] {
    let scalars = Array(snippet.text.unicodeScalars)
    return snippet.marks.map { String(String.UnicodeScalarView(scalars[$0])) }
  }

  @Test func aShortTextIsShownWhole() {
    let snippet = Snippet(of: "Bins on Monday", marks: [0..<4])
    #expect(snippet.text == "Bins on Monday" && snippet.marks == [0..<4])
  }

  @Test func theDensestPartIsShownCutBetweenWords() {
    let filler = String(repeating: "lorem ipsum ", count: 60)
    let text = filler + "road closure on the road " + filler
    let start = filler.unicodeScalars.count
    let snippet = Snippet(of: text, marks: [0..<5, start..<start + 4, start + 5..<start + 12, start + 20..<start + 24])
    #expect(marked(snippet).suffix(3) == ["road", "closure", "road"])
    #expect(snippet.text.unicodeScalars.count <= Snippet.length + 2)
    #expect(snippet.text.utf8.starts(with: "…lorem".utf8) || snippet.text.utf8.starts(with: "…ipsum".utf8))
    #expect(snippet.text.utf8.reversed().starts(with: "m…".utf8.reversed()))
  }

  @Test func withoutMarksItIsTheBeginning() {
    let snippet = Snippet(of: String(repeating: "word ", count: 100))
    #expect(snippet.text.utf8.starts(with: "word word".utf8) && snippet.text.unicodeScalars.last == "…")
  }

  @Test(arguments: [
    String(repeating: "e\u{301}", count: 500), String(repeating: "👩\u{200D}👩\u{200D}👧", count: 200),
    String(repeating: "🇬🇧", count: 400), String(repeating: "道", count: 700),
  ])
  func noVisibleCharacterIsSplit(text: String) {
    let characters = Set(text)
    for start in stride(from: 0, to: 400, by: 7) {
      let snippet = Snippet(of: text, marks: [start..<start + 1])
      #expect(snippet.text.allSatisfy { $0 == "…" || characters.contains($0) })
    }
  }

  @Test(arguments: [
    (String(repeating: "\u{301}", count: 150_000), [10..<20]), (String(repeating: "x", count: 400_000), [5..<390_000]),
    ("", [0..<4]), ("abc", [2..<90, 3..<3]),
    (String(repeating: "a ", count: 50_000), (0..<50_000).map { 2 * $0..<2 * $0 + 1 }),
    (String(repeating: "🇬", count: 100_000), [50_000..<50_001]),
  ])
  func hostileTextsAndMarksAreShortened(text: String, marks: [Range<Int>]) {
    let snippet = Snippet(of: text, marks: marks)
    let count = snippet.text.unicodeScalars.count
    #expect(count <= Snippet.length + 2)
    #expect(snippet.marks.allSatisfy { $0.upperBound <= count })
  }
}
