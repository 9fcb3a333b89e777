/// The lists of a rule as patterns, and which of their hits stand.
struct Lexicon: Sendable {
  let patterns: [Pattern]

  /// - Parameters:
  ///   - lists: What the rule cannot do without.
  ///   - optional: `except`: a hit that touches one of these does not stand.
  ///   - cased: Lists in which case counts.
  ///   - partial: Lists whose entries are found inside words too, and signs that are no words.
  /// - Throws: `RuleError` naming a list that is missing.
  init(
    _ description: RuleDescription, _ lists: [String], optional: [String] = ["except"], cased: Set<String> = [],
    partial: Set<String> = []
  ) throws {
    for list in lists where description.lists[list]?.isEmpty ?? true {
      throw RuleError(rule: description.id, reason: "a rule of kind \(description.kind) needs the list \(list)")
    }
    patterns = (lists + optional).flatMap { list in
      (description.lists[list] ?? []).map { entry in
        Pattern(
          entry: entry, list: list, isCaseless: !cased.contains(list), isWholeWord: !partial.contains(list))
      }
    }
  }

  /// The longest hits of some lists, none overlapping another.
  func longest(_ lists: Set<String>, among hits: [PatternHit]) -> [PatternHit] {
    let wanted = hits.filter { patterns.indices.contains($0.pattern) && lists.contains(patterns[$0.pattern].list) }
    let ordered = wanted.sorted {
      ($0.field, $0.bytes.lowerBound, $1.bytes.upperBound) < ($1.field, $1.bytes.lowerBound, $0.bytes.upperBound)
    }
    var kept: [PatternHit] = []
    for hit in ordered {
      if let last = kept.last, last.field == hit.field, hit.bytes.lowerBound < last.bytes.upperBound { continue }
      kept.append(hit)
    }
    return kept
  }

  /// The longest hits of some lists that touch none of the exceptions.
  func standing(_ lists: Set<String>, among hits: [PatternHit]) -> [PatternHit] {
    let exceptions = Dictionary(grouping: longest(["except"], among: hits), by: \.field).mapValues {
      Spans($0.map(\.bytes))
    }
    let free = hits.filter { exceptions[$0.field]?.overlaps($0.bytes) != true }
    return longest(lists, among: free)
  }

  func has(_ list: String, among hits: [PatternHit]) -> Bool {
    hits.contains { patterns.indices.contains($0.pattern) && patterns[$0.pattern].list == list }
  }

  func list(of hit: PatternHit) -> String { patterns[hit.pattern].list }
}
