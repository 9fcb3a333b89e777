import Foundation
import GRDB
import Policy

/// Writes what a check flagged, finding by finding.
struct FindingWriter {
  private let db: Database
  let run: Int64
  private let now: Int64

  init(_ db: Database, run: Int64, now: Int64) {
    self.db = db
    self.run = run
    self.now = now
  }

  func insert(_ placed: PlacedJudgement, of name: PostRef) throws {
    try execute(
      """
      INSERT INTO findings (platform, account, key, wording, acted, is_dated, rule, field, ordinal, start, "end",
        evidence, severity, why, clauses, statutes, version, transition, periods, first_run, last_run)
      VALUES (:platform, :account, :key, :wording, :acted, :is_dated, :rule, :field, :ordinal, :start, :end, :evidence,
        :severity, :why, :clauses, :statutes, :version, :transition, :periods, :run, :run)
      """,
      try facts(placed).merging(["platform": name.platform, "account": name.account, "key": name.key]) { $1 })
    try ground(db.lastInsertedRowID, placed.judgement)
  }

  /// The finding stands again, or still: under its number, as the rules tell it now.
  func stand(_ known: KnownFinding, _ placed: PlacedJudgement) throws {
    try execute(
      """
      UPDATE findings SET wording = :wording, acted = :acted, is_dated = :is_dated, field = :field, ordinal = :ordinal,
        start = :start, "end" = :end, evidence = :evidence, severity = :severity, why = :why, clauses = :clauses,
        statutes = :statutes, version = :version, transition = :transition, periods = :periods, last_run = :run,
        gone = NULL, gone_run = NULL, gone_why = NULL
      WHERE id = :id AND rule = :rule
      """, try facts(placed).merging(["id": known.id]) { $1 })
    try execute("DELETE FROM finding_grounds WHERE finding = :id", ["id": known.id])
    try ground(known.id, placed.judgement)
  }

  /// The rule flags it no more.
  func leave(_ known: KnownFinding) throws {
    try execute(
      "UPDATE findings SET gone = :now, gone_run = :run, gone_why = 'rule' WHERE id = :id",
      ["now": now, "run": run, "id": known.id])
  }

  private func facts(_ placed: PlacedJudgement) throws -> [String: (any DatabaseValueConvertible)?] {
    let (flag, judgement) = (placed.flag, placed.judgement)
    return [
      "wording": Data(placed.wording), "acted": placed.acted, "is_dated": placed.isDated, "rule": flag.rule,
      "field": flag.field.rawValue, "ordinal": flag.ordinal, "start": flag.range.lowerBound,
      "end": flag.range.upperBound, "evidence": Data(placed.evidence), "severity": flag.severity.rawValue,
      "why": flag.why, "clauses": try json(judgement.clauses), "statutes": try json(judgement.statutes),
      "version": judgement.version, "transition": judgement.isTransitionDay,
      "periods": try json(judgement.periods.map(FindingPeriod.init)), "run": run,
    ]
  }

  /// By what a list of findings can be narrowed down: every clause and statute.
  private func ground(_ finding: Int64, _ judgement: Judgement) throws {
    for ground in judgement.clauses + judgement.statutes {
      try execute(
        "INSERT OR IGNORE INTO finding_grounds (ground, finding) VALUES (:ground, :finding)",
        ["ground": ground, "finding": finding])
    }
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func execute(_ sql: String, _ values: [String: (any DatabaseValueConvertible)?]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
