import Foundation
import GRDB
import Records

extension Archive {
  public func coverage() throws -> [AccountCoverage] {
    try database.read { try coverage($0) }
  }

  func coverage(_ db: Database) throws -> [AccountCoverage] {
    try Row.fetchAll(db, sql: "SELECT * FROM accounts WHERE canonical IS NULL ORDER BY platform, key").map {
      try CoverageReading(db, zone, account: $0["id"]).coverage(of: $0)
    }
  }
}

/// Works out the coverage of one account, with all keys under which it is known.
private struct CoverageReading {
  private let db: Database
  private let zone: CouncilZone
  private let account: Int64
  private static let keys = "(SELECT id FROM accounts WHERE coalesce(canonical, id) = ?1)"

  init(_ db: Database, _ zone: CouncilZone, account: Int64) {
    self.db = db
    self.zone = zone
    self.account = account
  }

  func coverage(of row: Row) throws -> AccountCoverage {
    let exports = try exports()
    let months = try months(exports.compactMap { export in export.held.map { (export.facts.import, $0) } })
    let ledger = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(files.status = 'unknown'), 0) AS unknown, coalesce(sum(files.status = 'damaged'), 0) AS damaged,
          coalesce(sum(files.not_read), 0) AS not_read
        FROM files JOIN imports ON imports.id = files.import WHERE imports.account IN \(Self.keys)
        """, arguments: [account])
    return AccountCoverage(
      platform: row["platform"], account: row["name"] ?? row["key"], posts: months.reduce(0) { $0 + $1.posts },
      undecided: try number("SELECT count(*) FROM posts WHERE account = ? AND direction = 'undecided'"),
      missing: try number("SELECT count(*) FROM posts WHERE account = ? AND state = 'missing'"),
      deleted: try number("SELECT count(*) FROM posts WHERE account = ? AND state = 'deleted'"),
      months: months, gaps: months.filter { $0.posts == 0 && !$0.imports.isEmpty }.map(\.month),
      uncovered: months.filter(\.imports.isEmpty).map(\.month), exports: exports.map(\.facts),
      filesUnknown: ledger?["unknown"] ?? 0, filesDamaged: ledger?["damaged"] ?? 0,
      recordsNotRead: ledger?["not_read"] ?? 0, mediaMissing: try missingMedia(), timeDoubts: try timeDoubts(),
      neverContains: [])
  }

  private func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql, arguments: [account]) ?? 0 }

  private func timeDoubts() throws -> Int {
    try number(
      """
      SELECT count(*) FROM posts JOIN revisions ON revisions.id = posts.revision
      WHERE posts.account = ? AND (revisions.doubt IS NOT NULL OR revisions.zone = 'assumed')
      """)
  }

  private func missingMedia() throws -> Int {
    try number(
      """
      SELECT count(*) FROM posts JOIN media ON media.revision = posts.revision
      WHERE posts.account = ? AND NOT EXISTS (
        SELECT 1 FROM media_sightings seen JOIN files ON files.id = seen.file
        WHERE seen.revision = media.revision AND seen.ordinal = media.ordinal AND files.sha256 IS NOT NULL)
      """)
  }

  /// Every month from the first to the last that has a post or an export.
  private func months(_ held: [(import: Int64, span: ClosedRange<Int64>)]) throws -> [AccountCoverage.Month] {
    var counts: [Int: Int] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT published / 900, count(*) FROM posts WHERE account = ? GROUP BY 1", arguments: [account])
    while let row = try rows.next() { counts[month(at: (row[0] as Int64) * 900), default: 0] += row[1] as Int }
    let spans = held.map { ($0.import, month(at: $0.span.lowerBound)...month(at: $0.span.upperBound)) }
    guard let first = counts.keys.min(), let last = counts.keys.max() else { return [] }
    return (first...last).map { month in
      let imports = spans.filter { $0.1.contains(month) }.map(\.0)
      return .init(month: text(month), posts: counts[month] ?? 0, imports: Array(Set(imports)).sorted())
    }
  }

  private func month(at seconds: Int64) -> Int {
    let reading = zone.reading(at: seconds)
    return reading.year * 12 + reading.month - 1
  }

  private func text(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  private func exports() throws -> [(facts: AccountCoverage.CoveringExport, held: ClosedRange<Int64>?)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT imports.id, exports.name, exports.sha256, imports.made, imports.capture, min(revisions.published) AS first,
          max(revisions.published) AS last, count(DISTINCT revisions.post) AS posts
        FROM revisions JOIN sightings ON sightings.revision = revisions.id JOIN files ON files.id = sightings.file
          JOIN imports ON imports.id = files.import JOIN exports ON exports.id = imports.export
        WHERE revisions.account IN \(Self.keys) GROUP BY imports.id ORDER BY imports.id
        """, arguments: [account]
    ).map { row in
      let (first, last): (Int64, Int64) = (row["first"], row["last"])
      let facts = AccountCoverage.CoveringExport(
        import: row["id"], name: row["name"], sha256: row["sha256"], capture: row["capture"],
        made: (row["made"] as Int64?).map { CivilTime(utc: $0).iso8601 }, first: CivilTime(utc: first).iso8601,
        last: CivilTime(utc: last).iso8601, posts: row["posts"], covers: try spans(of: row["id"]))
      // A capture shows some posts of its months, not those months.
      return (facts, row["capture"] ? nil : min(first, last)...max(first, last))
    }
  }

  private func spans(of importID: Int64) throws -> [AccountCoverage.CoveredSpan] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT family, min(earliest) AS earliest, max(latest) AS latest FROM spans
        WHERE import = ?2 AND account IN \(Self.keys) GROUP BY family HAVING min(earliest) <= max(latest) ORDER BY family
        """, arguments: [account, importID]
    ).map { row in
      let (from, until): (Int64, Int64) = (row["earliest"], row["latest"])
      return AccountCoverage.CoveredSpan(
        family: row["family"], from: CivilTime(utc: from).iso8601, until: CivilTime(utc: until).iso8601)
    }
  }
}
