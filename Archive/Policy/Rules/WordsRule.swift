/// Words and phrases, wherever they are written.
///
/// Lists:
/// - `words`: what to look for.
/// - `except`: a hit is left alone where one of these overlaps it (`Scunthorpe` …), or begins or ends within
///   `except-within` words of it (0: only overlapping).
/// - `near`: if there are any, one of these must stand within `within` words (8) of the hit.
///
/// Entries are plain words or `/expressions/`. Case does not count, unless the number `case` is 1.
public struct WordsRule: Rule {
  public static let kind = "words"
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  public let patterns: [Pattern]
  private let within: Int
  private let exceptWithin: Int

  public init(_ description: RuleDescription) throws {
    self.description = description
    let unknown =
      Set(description.lists.keys).subtracting(["words", "except", "near"]).sorted()
      + Set(description.numbers.keys).subtracting(["within", "except-within", "case"]).sorted()
    guard unknown.isEmpty else {
      throw RuleError(rule: description.id, reason: "unknown: \(unknown.joined(separator: ", "))")
    }
    guard description.lists["words"]?.isEmpty == false else {
      throw RuleError(rule: description.id, reason: "no list of words")
    }
    within = description.numbers["within"] ?? 8
    exceptWithin = description.numbers["except-within"] ?? 0
    let isCaseless = description.numbers["case"] != 1
    patterns = ["words", "except", "near"].flatMap { list in
      (description.lists[list] ?? []).map { Pattern(entry: $0, list: list, isCaseless: isCaseless) }
    }
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    var flags: [Flag] = []
    var end: (field: Int, byte: Int) = (-1, 0)
    for hit in hits where list(hit) == "words" {
      let isOverlapping = hit.field == end.field && hit.bytes.lowerBound < end.byte
      guard !isOverlapping, !isExcepted(hit, hits, act), isNear(hit, hits, act) else { continue }
      flags.append(act.flag(description, field: hit.field, bytes: hit.bytes))
      end = (hit.field, hit.bytes.upperBound)
    }
    return flags
  }

  private func list(_ hit: PatternHit) -> String { patterns[hit.pattern].list }

  private func isExcepted(_ hit: PatternHit, _ hits: [PatternHit], _ act: CheckedAct) -> Bool {
    hits.contains { other in
      guard list(other) == "except", other.field == hit.field else { return false }
      if other.bytes.overlaps(hit.bytes) { return true }
      return exceptWithin > 0 && distance(other, hit, act) <= exceptWithin
    }
  }

  private func isNear(_ hit: PatternHit, _ hits: [PatternHit], _ act: CheckedAct) -> Bool {
    guard description.lists["near"]?.isEmpty == false else { return true }
    return hits.contains {
      list($0) == "near" && $0.field == hit.field && distance($0, hit, act) <= within
    }
  }

  /// How many words one is from the other: 1 for neighbours, 0 where they overlap.
  private func distance(_ one: PatternHit, _ other: PatternHit, _ act: CheckedAct) -> Int {
    let (first, second) = one.bytes.lowerBound <= other.bytes.lowerBound ? (one, other) : (other, one)
    guard first.bytes.upperBound < second.bytes.lowerBound else { return 0 }
    let between = act.texts[one.field].bytes[first.bytes.upperBound..<second.bytes.lowerBound]
    // Nobody's words are so long: a text of nothing but hits is not counted through for each pair.
    guard between.count < 2_000 else { return .max }
    let words = between.split { $0 <= 0x20 }
    return words.filter { word in word.contains { $0 >= 0x80 || WordEdge.isWord($0) } }.count + 1
  }
}
