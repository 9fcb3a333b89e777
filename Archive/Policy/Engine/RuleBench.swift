/// The rules that look at acts of one direction, with one engine for all their patterns.
struct RuleBench: Sendable {
  struct Row: Sendable {
    let rule: any Rule
    let standing: RuleStanding
    /// For the rule's patterns that are looked for only where one of its leads was found.
    fileprivate let followers: PatternEngine
    /// For each pattern of `followers`, its place in the rule's patterns.
    fileprivate let places: [Int]
  }

  private struct Lead {
    let row: Int
    /// In the rule's patterns.
    let pattern: Int
  }

  /// A rule without patterns.
  private struct Unprompted {
    let row: Int
    /// Nil: it looks at every act.
    let needs: ActTraits?
  }

  let rows: [Row]
  /// For the leads of all rules.
  private let engine: PatternEngine
  /// For each pattern of `engine`; by row.
  private let leads: [Lead]
  private let unprompted: [Unprompted]

  /// - Throws: `RuleError` for an expression that cannot be compiled.
  init(_ rules: [any Rule], _ pack: PolicyPack) throws(RuleError) {
    var (rows, compiled, leads): ([Row], [CompiledPattern], [Lead]) = ([], [], [])
    for rule in rules {
      let patterns = try Self.compiled(rule)
      let leading = patterns.indices.filter { type(of: rule).leads?.contains(patterns[$0].pattern.list) ?? true }
      leads += leading.map { Lead(row: rows.count, pattern: $0) }
      compiled += leading.map { patterns[$0] }
      let following = Array(Set(patterns.indices).subtracting(leading)).sorted()
      let followers = try Self.engine(following.map { patterns[$0] }) { _ in rule }
      rows.append(
        Row(
          rule: rule, standing: RuleStanding(rule.description, in: pack), followers: followers, places: following))
    }
    (self.rows, self.leads) = (rows, leads)
    unprompted = rows.indices.filter { rows[$0].rule.patterns.isEmpty }.map {
      Unprompted(row: $0, needs: type(of: rows[$0].rule).needs)
    }
    engine = try Self.engine(compiled) { id in leads.indices.contains(id) ? rows[leads[id].row].rule : nil }
  }

  /// What the rules flag, with their rows; the rules that `counts` refuses are not asked.
  func flags(
    in act: CheckedAct, _ setting: Setting, _ scratch: Scratch, where counts: (Row) -> Bool
  ) -> [(row: Int, flag: Flag)] {
    var flags: [(row: Int, flag: Flag)] = []
    for one in unprompted where one.needs.map({ !act.traits.isDisjoint(with: $0) }) ?? true && counts(rows[one.row]) {
      for flag in rows[one.row].rule.flags(in: act, hits: [], setting) { flags.append((one.row, flag)) }
    }
    var hits = engine.hits(in: act, scratch)[...]
    while let first = hits.first {
      let row = leads[first.pattern].row
      let own = hits.prefix { leads[$0.pattern].row == row }
      hits = hits.dropFirst(own.count)
      guard counts(rows[row]) else { continue }
      let all = own.map { moved($0, to: leads[$0.pattern].pattern) } + followers(of: row, in: act, scratch)
      for flag in rows[row].rule.flags(in: act, hits: Self.ordered(all), setting) { flags.append((row, flag)) }
    }
    return flags
  }

  /// - Throws: `RuleError` for the first of its expressions that cannot be compiled.
  static func check(_ rule: any Rule) throws(RuleError) {
    _ = try compiled(rule)
  }

  private func followers(of row: Int, in act: CheckedAct, _ scratch: Scratch) -> [PatternHit] {
    rows[row].followers.hits(in: act, scratch).map { moved($0, to: rows[row].places[$0.pattern]) }
  }

  private func moved(_ hit: PatternHit, to pattern: Int) -> PatternHit {
    PatternHit(pattern: pattern, field: hit.field, bytes: hit.bytes)
  }

  /// In the order of the text.
  private static func ordered(_ hits: [PatternHit]) -> [PatternHit] {
    hits.sorted {
      ($0.field, $0.bytes.lowerBound, $1.bytes.upperBound, $0.pattern)
        < ($1.field, $1.bytes.lowerBound, $0.bytes.upperBound, $1.pattern)
    }
  }

  private static func compiled(_ rule: any Rule) throws(RuleError) -> [CompiledPattern] {
    var compiled: [CompiledPattern] = []
    for pattern in rule.patterns {
      do { compiled.append(try CompiledPattern(pattern)) } catch {
        throw RuleError(rule: rule.description.id, reason: "/\(pattern.expression)/: \(error.reason)")
      }
    }
    return compiled
  }

  /// - Parameter owner: Whose a pattern is.
  private static func engine(
    _ patterns: [CompiledPattern], _ owner: (Int) -> (any Rule)?
  ) throws(RuleError) -> PatternEngine {
    do { return try PatternEngine(patterns) } catch {
      throw RuleError(
        rule: error.id.flatMap { owner(Int($0)) }?.description.id ?? "", reason: error.reason)
    }
  }
}
