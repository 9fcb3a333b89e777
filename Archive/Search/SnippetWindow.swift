/// Chooses which part of a text to show.
struct SnippetWindow {
  /// Scalars by which a cut may be moved to fall between words.
  private static let give = 24

  private(set) var range: Range<Int>
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar], around marks: [Range<Int>]) {
    self.scalars = scalars
    range = 0..<scalars.count
    guard scalars.count > Snippet.length else { return }
    let core = Self.densest(marks)
    let spare = max(0, Snippet.length - core.count)
    let start = max(0, min(core.lowerBound - spare / 2, scalars.count - Snippet.length))
    range = start..<min(scalars.count, start + Snippet.length)
    settle(around: core)
  }

  /// The stretch, no longer than a snippet, that begins at a mark and has most marks whole in it.
  private static func densest(_ marks: [Range<Int>]) -> Range<Int> {
    guard let first = marks.first else { return 0..<0 }
    var best = (count: 1, range: first)
    var end = 0
    for (start, mark) in marks.enumerated() {
      end = max(end, start)
      while end + 1 < marks.count, marks[end + 1].upperBound - mark.lowerBound <= Snippet.length { end += 1 }
      let count = end - start + 1
      if count > best.count { best = (count, mark.lowerBound..<max(mark.upperBound, marks[end].upperBound)) }
    }
    return best.range
  }

  /// Moves both cuts inwards to a word's edge, else to where no visible character is split; never into `core`.
  private mutating func settle(around core: Range<Int>) {
    var start = range.lowerBound
    if start > 0 {
      let last = min(start + Self.give, core.isEmpty ? start + Self.give : max(start, core.lowerBound))
      start = (start...last).first(where: isWordStart) ?? (start...last).first(where: isWhole) ?? start
    }
    var end = range.upperBound
    if end < scalars.count {
      let least = max(start, max(end - Self.give, core.isEmpty ? end - Self.give : min(end, core.upperBound)))
      end = (least...end).last(where: isWordEnd) ?? (least...end).last(where: isWhole) ?? end
    }
    range = start..<end
  }

  private func isWordStart(_ index: Int) -> Bool {
    index > 0 && scalars[index - 1].properties.isWhitespace && isWhole(index)
  }

  private func isWordEnd(_ index: Int) -> Bool {
    scalars[index].properties.isWhitespace && isWhole(index)
  }

  /// Whether a cut here parts nothing that is drawn as one: no mark from its letter, no joined emoji, no flag, no
  /// line end.
  private func isWhole(_ index: Int) -> Bool {
    guard index > 0, index < scalars.count else { return true }
    let (before, after) = (scalars[index - 1], scalars[index])
    if after.properties.isGraphemeExtend || after.properties.isEmojiModifier { return false }
    if before == "\u{200D}" || after == "\u{200D}" { return false }
    if before == "\r", after == "\n" { return false }
    return !(isRegional(before) && isRegional(after) && regionalsBefore(index) % 2 == 1)
  }

  private func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }

  private func regionalsBefore(_ index: Int) -> Int {
    scalars[..<index].reversed().prefix(while: isRegional).count
  }
}
