/// The rules that look at acts of one direction, with one engine for all their patterns.
struct RuleBench: Sendable {
  struct Row: Sendable {
    let rule: any Rule
    let standing: RuleStanding
    /// Of the rule's patterns in the engine.
    let patterns: Range<Int>
  }

  let rows: [Row]
  private let engine: PatternEngine
  /// For each pattern of the engine, its row.
  private let owners: [Int]
  /// Rows without patterns, which look at every act.
  private let unprompted: [Int]

  /// - Throws: `RuleError` for an expression that cannot be compiled.
  init(_ rules: [any Rule], _ pack: PolicyPack) throws(RuleError) {
    var (rows, compiled, owners): ([Row], [CompiledPattern], [Int]) = ([], [], [])
    for rule in rules {
      let start = compiled.count
      for pattern in rule.patterns { compiled.append(try Self.compiled(pattern, of: rule)) }
      owners += Array(repeating: rows.count, count: compiled.count - start)
      rows.append(
        Row(rule: rule, standing: RuleStanding(rule.description, in: pack), patterns: start..<compiled.count))
    }
    (self.rows, self.owners) = (rows, owners)
    unprompted = rows.indices.filter { rows[$0].patterns.isEmpty }
    do { engine = try PatternEngine(compiled) } catch {
      let row = error.id.flatMap { owners.indices.contains(Int($0)) ? owners[Int($0)] : nil }
      throw RuleError(rule: row.map { rows[$0].rule.description.id } ?? "", reason: error.reason)
    }
  }

  /// What the rules flag, with their rows; the rules that `counts` refuses are not asked.
  func flags(
    in act: CheckedAct, _ setting: Setting, _ scratch: Scratch, where counts: (Row) -> Bool
  ) -> [(row: Int, flag: Flag)] {
    var flags: [(row: Int, flag: Flag)] = []
    for row in unprompted where counts(rows[row]) {
      for flag in rows[row].rule.flags(in: act, hits: [], setting) { flags.append((row, flag)) }
    }
    var hits = engine.hits(in: act, scratch)[...]
    while let first = hits.first {
      let row = owners[first.pattern]
      let own = hits.prefix { rows[row].patterns.contains($0.pattern) }
      hits = hits.dropFirst(own.count)
      guard counts(rows[row]) else { continue }
      for flag in rows[row].rule.flags(in: act, hits: ordered(own, row), setting) { flags.append((row, flag)) }
    }
    return flags
  }

  /// - Throws: `RuleError` for the first of its expressions that cannot be compiled.
  static func check(_ rule: any Rule) throws(RuleError) {
    for pattern in rule.patterns { _ = try compiled(pattern, of: rule) }
  }

  /// A rule's own patterns, in the order of the text.
  private func ordered(_ hits: ArraySlice<PatternHit>, _ row: Int) -> [PatternHit] {
    let start = rows[row].patterns.lowerBound
    return hits.map { PatternHit(pattern: $0.pattern - start, field: $0.field, bytes: $0.bytes) }.sorted {
      ($0.field, $0.bytes.lowerBound, $1.bytes.upperBound, $0.pattern)
        < ($1.field, $1.bytes.lowerBound, $0.bytes.upperBound, $1.pattern)
    }
  }

  private static func compiled(_ pattern: Pattern, of rule: any Rule) throws(RuleError) -> CompiledPattern {
    do { return try CompiledPattern(pattern) } catch {
      throw RuleError(rule: rule.description.id, reason: "/\(pattern.expression)/: \(error.reason)")
    }
  }
}
