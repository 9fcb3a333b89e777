/// Where one pattern of changing length is found, as finely as Vectorscan can tell.
enum PatternPlaces: Sendable {
  /// Vectorscan tells where each match begins.
  case starts(PatternDatabase)
  /// The pattern is too large for that: only ends are told, and starts are searched for.
  case ends(PatternDatabase, anchored: PatternDatabase?)

  /// Nil where it cannot be compiled at all, which the first look would have told.
  init?(_ pattern: CompiledPattern) {
    let entries = pattern.preciseEntries()
    if let both = try? PatternDatabase(entries) {
      self = .starts(both)
    } else if let plain = try? PatternDatabase(pattern.entriesOfEnds()) {
      self = .ends(plain, anchored: try? PatternDatabase(pattern.anchoredEntries()))
    } else {
      return nil
    }
  }

  /// Every range that could be a match; they overlap.
  func ranges(in bytes: [UInt8], _ scratch: Scratch) -> [Range<Int>] {
    switch self {
    case .starts(let database):
      scratch.scan(bytes, database).map { $0.id == 0 ? $0.start..<$0.end : Self.withoutEdges($0, bytes) }
    case .ends(let database, let anchored): Self.searched(bytes, scratch, database, anchored)
    }
  }

  private static func withoutEdges(_ match: Scratch.Match, _ bytes: [UInt8]) -> Range<Int> {
    let start = WordEdge.isWord(bytes[match.start]) ? match.start : match.start + 1
    let end = WordEdge.isWord(bytes[match.end - 1]) ? match.end : match.end - 1
    return start..<max(start, end)
  }

  /// For the first end the latest start, from there all ends; then on behind the last of them.
  private static func searched(
    _ bytes: [UInt8], _ scratch: Scratch, _ database: PatternDatabase, _ anchored: PatternDatabase?
  ) -> [Range<Int>] {
    var (ranges, behind, found): ([Range<Int>], Int, Int) = ([], 0, 0)
    for end in scratch.scan(bytes, database).map(\.end) where end > behind && found < PatternEngine.mostHits {
      let start = latestStart(before: end, bytes, scratch, database)
      let ends = anchored.map { scratch.scan(bytes, $0, from: start).map(\.end) } ?? [end]
      ranges += ends.map { start..<$0 }
      behind = ends.max() ?? end
      found += 1
    }
    return ranges
  }

  /// A text that begins earlier holds every match that one beginning later holds: so it can be halved.
  private static func latestStart(
    before end: Int, _ bytes: [UInt8], _ scratch: Scratch, _ database: PatternDatabase
  ) -> Int {
    var (low, high) = (0, end - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      let isHeld = scratch.scan(bytes, database, from: middle).contains { $0.end == end }
      if isHeld { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
