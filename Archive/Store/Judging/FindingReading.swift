import Foundation
import GRDB
import Policy
import Records

/// Reads findings as lists show them.
struct FindingReading {
  private static let columns = "SELECT findings.*, \(FindingStatus.sql) AS status"

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// - Throws: `ArchiveError.unknownFinding`.
  func finding(_ id: Int64) throws -> Finding {
    let row = try Row.fetchOne(
      db, cachedSQL: "\(FindingReading.columns) FROM findings WHERE id = ?", arguments: [id])
    guard let row else { throw ArchiveError.unknownFinding(id) }
    return try finding(row)
  }

  /// The newest acts first. One more than `limit` where there are more.
  func findings(_ filter: FindingFilter, after cursor: FindingCursor?, limit: Int) throws -> [Finding] {
    let beyond: SQL = cursor.map { "(findings.acted, findings.id) < (\($0.acted), \($0.id))" } ?? "1"
    let request: SQLRequest<Row> = """
      \(sql: FindingReading.columns) \(try scope(filter)) AND \(beyond)
      ORDER BY findings.acted DESC, findings.id DESC LIMIT \(limit + 1)
      """
    return try request.fetchAll(db).map(finding)
  }

  func count(_ filter: FindingFilter) throws -> Int {
    let request: SQLRequest<Int> = "SELECT count(*) \(try scope(filter))"
    return try request.fetchOne(db) ?? 0
  }

  private func scope(_ filter: FindingFilter) throws -> SQL {
    var conditions: [SQL] = []
    if !filter.rules.isEmpty { conditions.append("findings.rule IN \(filter.rules)") }
    if !filter.clauses.isEmpty {
      conditions.append("findings.id IN (SELECT finding FROM finding_grounds WHERE ground IN \(filter.clauses))")
    }
    if let severity = filter.severity { conditions.append("findings.severity = \(severity.rawValue)") }
    if let since = filter.since { conditions.append("findings.acted >= \(since)") }
    if let post = filter.post { conditions.append(try isOf(post)) }
    if filter.isNew { conditions.append("findings.first_run > (SELECT coalesce(max(run), 0) FROM decisions)") }
    conditions.append(
      filter.status.map { "\(sql: FindingStatus.sql) = \($0.rawValue)" } ?? "findings.gone IS NULL")
    return "FROM findings WHERE \(conditions.joined(separator: " AND "))"
  }

  /// A post that is gone is still known by its ref.
  private func isOf(_ post: String) throws -> SQL {
    let refs = PostRefs(db)
    let ref: PostRef
    if let number = Int64(post) {
      ref = try refs.ref(of: number)
    } else {
      guard let given = PostRef(post) else { throw ArchiveError.unknownRef(post) }
      ref = try refs.post(given).map(refs.ref) ?? given
    }
    return
      "findings.platform = \(ref.platform) AND findings.account = \(ref.account) AND findings.key = \(ref.key)"
  }

  private func finding(_ row: Row) throws -> Finding {
    let name = PostRef(platform: row["platform"], account: row["account"], key: row["key"])
    let post = try PostRefs(db).post(name)
    let status = FindingStatus(rawValue: row["status"]) ?? .open
    return Finding(
      id: row["id"], post: post, ref: name.text, rule: row["rule"], clauses: try list(row["clauses"]),
      statutes: try list(row["statutes"]), version: row["version"], field: row["field"], ordinal: row["ordinal"],
      start: row["start"], end: row["end"], evidence: try post.flatMap { try EvidenceReading(db).words(row, of: $0) },
      severity: Flag.Severity(rawValue: row["severity"]) ?? .medium, why: row["why"], status: status,
      acted: CivilTime(utc: row["acted"]).iso8601, actedSeconds: row["acted"], isDated: row["is_dated"],
      isTransitionDay: row["transition"],
      periods: try list(row["periods"]), firstRun: row["first_run"], lastRun: row["last_run"],
      goneBecause: row["gone_why"], decisions: try decisions(of: row["id"]))
  }

  private func list<Value: Decodable>(_ json: String) throws -> [Value] {
    try JSONDecoder().decode([Value].self, from: Data(json.utf8))
  }

  private func decisions(of finding: Int64) throws -> [Finding.Decision] {
    try Row.fetchAll(
      db, cachedSQL: "SELECT verdict, reason, given_by, given FROM decisions WHERE finding = ? ORDER BY id DESC",
      arguments: [finding]
    ).map { row in
      Finding.Decision(
        verdict: FindingVerdict(rawValue: row["verdict"]) ?? .notDeterminable, reason: row["reason"],
        by: row["given_by"], at: CivilTime(utc: row["given"]).iso8601)
    }
  }
}
