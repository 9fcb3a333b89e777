import Foundation
import GRDB

extension Archive {
  /// Findings, the newest acts first.
  ///
  /// - Parameter next: What the page before gave.
  /// - Throws: `ArchiveError.foreignCursor`, `.unknownPost`, `.unknownRef`.
  public func findings(_ filter: FindingFilter, next: String? = nil, limit: Int = 50) throws -> FindingPage {
    try database.read { db in
      let reading = FindingReading(db)
      let found = try reading.findings(filter, after: next.map(FindingCursor.init), limit: limit)
      let shown = Array(found.prefix(limit))
      return FindingPage(
        total: try reading.count(filter), findings: shown,
        next: found.count > limit ? try shown.last.flatMap { try cursor(after: $0.id, db) } : nil)
    }
  }

  /// - Throws: `ArchiveError.unknownFinding`.
  public func finding(_ id: Int64) throws -> Finding { try database.read { try FindingReading($0).finding(id) } }

  /// - Parameter since: Only of acts from then on, seconds since 1970.
  public func findingCounts(since: Int64? = nil) throws -> FindingCounts {
    try database.read { try FindingCounts($0, since: since) }
  }

  /// Keeps what a person says of findings, of all of them or of none. What was said before stays.
  ///
  /// - Throws: `ArchiveError.unknownFinding`.
  public func decide(
    findings ids: [Int64], _ verdict: FindingVerdict, _ acting: Acting
  ) throws -> [Finding] {
    try judging { db in try ids.map { try decide($0, verdict, acting, db) } }
  }

  /// Says that the finding's rule is wrong about its post, or about its words wherever they stand.
  ///
  /// - Throws: `ArchiveError.unknownFinding`; `.nothingToSuppress` for the wording of a finding without words.
  public func suppress(
    finding id: Int64, _ extent: Suppression.Extent, _ acting: Acting
  ) throws -> Suppression {
    try judging { db in
      _ = try FindingReading(db).finding(id)
      let (columns, condition) =
        extent == .post ? ("platform, account, key", "1") : ("evidence", "start < \"end\" AND evidence IS NOT NULL")
      try db.execute(
        sql: """
          INSERT INTO suppressions (rule, \(columns), reason, made, made_by)
          SELECT rule, \(columns), ?, ?, ? FROM findings WHERE id = ? AND \(condition)
          """, arguments: [acting.reason ?? "", acting.at, acting.by, id])
      guard db.changesCount > 0 else { throw ArchiveError.nothingToSuppress(id) }
      let made = db.lastInsertedRowID
      try db.execute(sql: "UPDATE archive SET generation = generation + 1")
      try note(
        .suppressFindings, db, acting,
        ["suppression": .number(made), "finding": .number(id), "extent": .text(extent.rawValue)])
      return try Suppression(db, made)
    }
  }

  /// The ids of all rules that have ever flagged something.
  public func flaggedRules() throws -> [String] {
    try database.read { try String.fetchAll($0, sql: "SELECT DISTINCT rule FROM findings") }
  }

  /// The ids of all clauses and statutes by which something was ever flagged.
  public func flaggedGrounds() throws -> [String] {
    try database.read { try String.fetchAll($0, sql: "SELECT DISTINCT ground FROM finding_grounds") }
  }

  /// All that were ever made.
  public func suppressions() throws -> [Suppression] { try database.read { try Suppression.all($0) } }

  /// The findings that it left out are open, or decided, again.
  ///
  /// - Throws: `ArchiveError.unknownSuppression`, also for one that was ended before.
  public func end(suppression id: Int64, _ acting: Acting) throws -> Suppression {
    try judging { db in
      try db.execute(
        sql: "UPDATE suppressions SET ended = ?, ended_by = ? WHERE id = ? AND ended IS NULL",
        arguments: [acting.at, acting.by, id])
      guard db.changesCount > 0 else { throw ArchiveError.unknownSuppression(id) }
      try db.execute(sql: "UPDATE archive SET generation = generation + 1")
      try note(.endSuppression, db, acting, ["suppression": .number(id)])
      return try Suppression(db, id)
    }
  }

  private func decide(
    _ id: Int64, _ verdict: FindingVerdict, _ acting: Acting, _ db: Database
  ) throws -> Finding {
    _ = try FindingReading(db).finding(id)
    try db.execute(
      sql: """
        INSERT INTO decisions (finding, verdict, reason, run, given, given_by)
        SELECT ?, ?, ?, coalesce(max(id), 0), ?, ? FROM check_runs
        """, arguments: [id, verdict.rawValue, acting.reason ?? "", acting.at, acting.by])
    try note(.decideFinding, db, acting, ["finding": .number(id), "verdict": .text(verdict.rawValue)])
    return try FindingReading(db).finding(id)
  }

  private func cursor(after id: Int64, _ db: Database) throws -> String? {
    try Int64.fetchOne(db, cachedSQL: "SELECT acted FROM findings WHERE id = ?", arguments: [id])
      .map { FindingCursor(acted: $0, id: id).text }
  }

  /// A reason may quote the post: it stands with the decision, never in the audit, which cannot forget.
  private func note(
    _ act: AuditEntry.Act, _ db: Database, _ acting: Acting, _ details: [String: AuditValue]
  ) throws {
    try AuditLog(db).append(act, by: acting.by, at: acting.at, details)
  }
}
