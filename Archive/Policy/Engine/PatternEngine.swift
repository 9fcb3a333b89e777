import Synchronization

/// All patterns of some rules, looked for in one pass over a text.
///
/// A text in which nothing is found costs one scan. A pattern whose matches are all of one length is placed by it; only
/// for the others is the text scanned once more, with that pattern alone, to learn where it begins.
final class PatternEngine: Sendable {
  /// Of one pattern in one field: a reviewer needs no more, and a text of nothing but one word stays cheap.
  static let mostHits = 100

  private let patterns: [CompiledPattern]
  private let all: PatternDatabase?
  private let places = Mutex<[Int: PatternPlaces]>([:])

  init(_ patterns: [CompiledPattern]) throws(PatternDatabase.Failure) {
    self.patterns = patterns
    let entries = patterns.enumerated().map { $0.element.entry($0.offset) }
    all = entries.isEmpty ? nil : try PatternDatabase(entries)
  }

  /// Hits with `pattern` counted over all patterns of the engine, by pattern and place.
  ///
  /// - Parameter wanted: Only of these patterns; nil: of all.
  func hits(in act: CheckedAct, _ scratch: Scratch, among wanted: Range<Int>? = nil) -> [PatternHit] {
    guard let all, wanted?.isEmpty != true else { return [] }
    var hits: [PatternHit] = []
    for (field, text) in act.texts.enumerated() where !text.bytes.isEmpty {
      var matches = scratch.scan(text.bytes, all)
      if let wanted { matches.removeAll { !wanted.contains($0.id) } }
      if !matches.isEmpty { hits += place(matches, text.bytes, scratch).map { hit($0.pattern, field, $0.bytes) } }
    }
    return hits.isEmpty ? hits : hits.sorted(by: Self.isBefore)
  }

  private func hit(_ pattern: Int, _ field: Int, _ bytes: Range<Int>) -> PatternHit {
    PatternHit(pattern: pattern, field: field, bytes: bytes)
  }

  private static func isBefore(_ one: PatternHit, _ other: PatternHit) -> Bool {
    (one.pattern, one.field, one.bytes.lowerBound) < (other.pattern, other.field, other.bytes.lowerBound)
  }

  /// In the order of the text for each pattern.
  private func place(
    _ matches: [Scratch.Match], _ bytes: [UInt8], _ scratch: Scratch
  ) -> [(pattern: Int, bytes: Range<Int>)] {
    var ranges: [Int: [Range<Int>]] = [:]
    let edge = WordEdge(bytes)
    for match in matches {
      let isWholeWord = patterns[match.id].pattern.isWholeWord
      if patterns[match.id].isPlacedByItsEnd {
        guard let range = patterns[match.id].range(in: bytes, match), !isWholeWord || edge.isWhole(range) else {
          continue
        }
        ranges[match.id, default: []].append(range)
      } else if let found = places(of: match.id)?.ranges(in: bytes, scratch) {
        ranges[match.id] = isWholeWord ? found.filter(edge.isWhole) : found
      }
    }
    return ranges.flatMap { id, found in Self.apart(found).prefix(Self.mostHits).map { (id, $0) } }
  }

  /// Compiled when first needed: most patterns of a pack are never met.
  private func places(of id: Int) -> PatternPlaces? {
    places.withLock { known in
      if let places = known[id] { return places }
      known[id] = PatternPlaces(patterns[id])
      return known[id]
    }
  }

  /// The leftmost, of those the longest, and none that overlaps one before it.
  private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if !range.isEmpty, range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    }
    return kept
  }
}
