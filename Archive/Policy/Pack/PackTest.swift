import Records

/// Tries a pack: every rule on its own examples, and clauses and rules against each other.
public struct PackTest: Sendable {
  /// What failed and why.
  public struct Failure: Hashable, Sendable {
    /// The id of a rule or clause.
    public let of: String
    /// The text of the example; nil: not about one.
    public let example: String?
    public let reason: String
  }

  /// Rules tried.
  public let rules: Int
  /// Examples tried.
  public let examples: Int
  public let failures: [Failure]

  public var isGreen: Bool { failures.isEmpty }

  public static func run(_ pack: PolicyPack) -> PackTest {
    let usual = usualMoment(pack)
    let tries = pack.rules.map { RuleTrial($0, pack, usual: usual).failures() }
    return PackTest(
      rules: pack.rules.count,
      examples: pack.rules.map { $0.mustFire.count + $0.mustNotFire.count }.reduce(0, +),
      failures: tries.flatMap { $0 } + pack.rules.flatMap { strangers($0, pack) }
        + pack.clauses.flatMap { strangers($0, pack) } + pack.statutes.flatMap { unserved($0, pack) })
  }

  /// Noon of the first day on which the newest version was in force, no longer new, and no election is near.
  private static func usualMoment(_ pack: PolicyPack) -> CivilTime {
    let calendar = pack.calendar
    let start = pack.versions.last.flatMap { CivilDay($0.from) } ?? CivilDay(2026, 4, 20)
    let days = (1...400).map { start.adding($0) }
    let day = days.first { calendar.periods(on: $0, hour: 12).isEmpty } ?? start.adding(1)
    return CivilTime(utc: Int64(day.number) * 86_400 + 12 * 3600)
  }

  /// Clauses that a rule says it serves, and that do not name it.
  private static func strangers(_ rule: RuleDescription, _ pack: PolicyPack) -> [Failure] {
    rule.clauses.filter { id in !pack.clauses.contains { $0.id == id && $0.names(rule.id) } }.map {
      Failure(of: rule.id, example: nil, reason: "the rule serves \($0), which does not name it in clauses.yaml")
    }
  }

  /// A statute that the report would name as if posts were judged by it.
  private static func unserved(_ statute: Statute, _ pack: PolicyPack) -> [Failure] {
    guard !pack.rules.contains(where: { $0.statutes.contains(statute.id) }) else { return [] }
    return [Failure(of: statute.id, example: nil, reason: "no rule serves the statute: nothing is judged by it")]
  }

  /// Rules that a clause names, and that do not say so.
  private static func strangers(_ clause: Clause, _ pack: PolicyPack) -> [Failure] {
    pack.rules.filter { clause.names($0.id) && !$0.clauses.contains(clause.id) }.map {
      Failure(of: clause.id, example: nil, reason: "the clause names \($0.id), which does not list it under clauses")
    }
  }
}
