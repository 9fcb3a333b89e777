/// The rules that look at acts of one direction, with one engine for all their patterns.
struct RuleBench: Sendable {
  struct Row: Sendable {
    let rule: any Rule
    let standing: RuleStanding
    /// The rule's patterns in `following`.
    fileprivate let followers: Range<Int>
  }

  /// Whose a pattern of an engine is.
  private struct Owner {
    let row: Int
    /// In the rule's patterns.
    let pattern: Int
  }

  /// A rule without patterns.
  private struct Unprompted {
    let row: Int
    /// Nil: it looks at every act.
    let needs: ActTraits?

    func isDue(_ act: CheckedAct) -> Bool { needs.map { !act.traits.isDisjoint(with: $0) } ?? true }
  }

  let rows: [Row]
  /// For the leads of all rules.
  private let leading: PatternEngine
  /// For each pattern of `leading`; by row.
  private let leads: [Owner]
  /// For the patterns that are looked for only where a lead of their rule was found.
  private let following: PatternEngine
  private let followers: [Owner]
  private let unprompted: [Unprompted]

  /// - Throws: `RuleError` for an expression that cannot be compiled.
  init(_ rules: [any Rule], _ pack: PolicyPack) throws(RuleError) {
    var rows: [Row] = []
    var (leads, followers): ([Owner], [Owner]) = ([], [])
    var (leading, following): ([CompiledPattern], [CompiledPattern]) = ([], [])
    for rule in rules {
      let first = followers.count
      for (place, pattern) in try Self.compiled(rule).enumerated() {
        let owner = Owner(row: rows.count, pattern: place)
        if type(of: rule).leads?.contains(pattern.pattern.list) ?? true {
          leads.append(owner)
          leading.append(pattern)
        } else {
          followers.append(owner)
          following.append(pattern)
        }
      }
      let standing = RuleStanding(rule.description, in: pack)
      rows.append(Row(rule: rule, standing: standing, followers: first..<followers.count))
    }
    (self.rows, self.leads, self.followers) = (rows, leads, followers)
    self.leading = try Self.engine(leading, leads, rows)
    self.following = try Self.engine(following, followers, rows)
    unprompted = rows.indices.filter { rows[$0].rule.patterns.isEmpty }.map {
      Unprompted(row: $0, needs: type(of: rows[$0].rule).needs)
    }
  }

  /// What the rules flag, with their rows; the rules that `counts` refuses are not asked.
  func flags(
    in act: CheckedAct, _ setting: Setting, _ scratch: Scratch, where counts: (Row) -> Bool
  ) -> [(row: Int, flag: Flag)] {
    var flags: [(row: Int, flag: Flag)] = []
    for one in unprompted where one.isDue(act) && counts(rows[one.row]) {
      for flag in rows[one.row].rule.flags(in: act, hits: [], setting) { flags.append((one.row, flag)) }
    }
    var hits = leading.hits(in: act, scratch)[...]
    while let first = hits.first {
      let row = leads[first.pattern].row
      let own = hits.prefix { leads[$0.pattern].row == row }
      hits = hits.dropFirst(own.count)
      guard counts(rows[row]) else { continue }
      let all = own.map { moved($0, to: leads[$0.pattern]) } + followers(of: row, in: act, scratch)
      for flag in rows[row].rule.flags(in: act, hits: Self.ordered(all), setting) { flags.append((row, flag)) }
    }
    return flags
  }

  /// - Throws: `RuleError` for the first of its expressions that cannot be compiled.
  static func check(_ rule: any Rule) throws(RuleError) {
    _ = try compiled(rule)
  }

  private func followers(of row: Int, in act: CheckedAct, _ scratch: Scratch) -> [PatternHit] {
    following.hits(in: act, scratch, among: rows[row].followers).map { moved($0, to: followers[$0.pattern]) }
  }

  private func moved(_ hit: PatternHit, to owner: Owner) -> PatternHit {
    PatternHit(pattern: owner.pattern, field: hit.field, bytes: hit.bytes)
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

  private static func engine(
    _ patterns: [CompiledPattern], _ owners: [Owner], _ rows: [Row]
  ) throws(RuleError) -> PatternEngine {
    do { return try PatternEngine(patterns) } catch {
      let owner = error.id.flatMap { owners.indices.contains(Int($0)) ? owners[Int($0)] : nil }
      throw RuleError(rule: owner.map { rows[$0.row].rule.description.id } ?? "", reason: error.reason)
    }
  }
}
