import Foundation
import GRDB
import Records

/// What is held of one account, and what is not.
public struct AccountCoverage: Sendable, Codable, Hashable {
  public struct Month: Sendable, Codable, Hashable {
    /// `2024-05`, in the council's zone.
    public let month: String
    public let posts: Int
  }

  public struct CoveringExport: Sendable, Codable, Hashable {
    public let `import`: Int64
    public let name: String
    public let sha256: String
    public let made: String?
    /// The first and last post that this export holds of the account.
    public let first: String?
    public let last: String?
    public let posts: Int
  }

  public let platform: String
  public let account: String
  public let posts: Int
  public let undecided: Int
  public let months: [Month]
  /// Months between the first and the last post in which nothing was found.
  public let gaps: [String]
  public let exports: [CoveringExport]
  public let filesUnknown: Int
  public let filesDamaged: Int
  public let recordsNotRead: Int
  public let mediaMissing: Int
  /// Posts whose time is doubtful: a zone that was assumed, a clock change, an order of day and month that was assumed.
  public let timeDoubts: Int
  /// What exports of this platform never contain.
  public var neverContains: [String]

  enum CodingKeys: String, CodingKey {
    case platform, account, posts, undecided, months, gaps, exports
    case filesUnknown = "files_unknown"
    case filesDamaged = "files_damaged"
    case recordsNotRead = "records_not_read"
    case mediaMissing = "media_missing"
    case timeDoubts = "time_doubts"
    case neverContains = "never_contains"
  }
}

extension Archive {
  public func coverage() throws -> [AccountCoverage] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM accounts ORDER BY platform, key").map { try coverage(of: $0, db) }
    }
  }

  private func coverage(of account: Row, _ db: Database) throws -> AccountCoverage {
    let id: Int64 = account["id"]
    let months = try months(of: id, db)
    let ledger = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(files.status = 'unknown'), 0) AS unknown, coalesce(sum(files.status = 'damaged'), 0) AS damaged,
          coalesce(sum(files.not_read), 0) AS not_read
        FROM files JOIN imports ON imports.id = files.import WHERE imports.account = ?
        """, arguments: [id])
    return AccountCoverage(
      platform: account["platform"], account: account["name"] ?? account["key"],
      posts: months.reduce(0) { $0 + $1.posts },
      undecided: try number("SELECT count(*) FROM posts WHERE account = ? AND direction = 'undecided'", id, db),
      months: months.filter { $0.posts > 0 }, gaps: months.filter { $0.posts == 0 }.map(\.month),
      exports: try exports(covering: id, db), filesUnknown: ledger?["unknown"] ?? 0,
      filesDamaged: ledger?["damaged"] ?? 0,
      recordsNotRead: ledger?["not_read"] ?? 0, mediaMissing: try missingMedia(of: id, db),
      timeDoubts: try number(
        """
        SELECT count(*) FROM posts JOIN revisions ON revisions.id = posts.revision
        WHERE posts.account = ? AND (revisions.doubt IS NOT NULL OR revisions.zone = 'assumed')
        """, id, db),
      neverContains: [])
  }

  private func number(_ sql: String, _ account: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: sql, arguments: [account]) ?? 0
  }

  private func missingMedia(of account: Int64, _ db: Database) throws -> Int {
    try number(
      """
      SELECT count(*) FROM posts JOIN media ON media.revision = posts.revision
      WHERE posts.account = ? AND NOT EXISTS (
        SELECT 1 FROM media_sightings seen JOIN files ON files.id = seen.file
        WHERE seen.revision = media.revision AND seen.ordinal = media.ordinal AND files.sha256 IS NOT NULL)
      """, account, db)
  }

  /// Every month from the first post to the last, empty ones with 0.
  private func months(of account: Int64, _ db: Database) throws -> [AccountCoverage.Month] {
    var counts: [Int: Int] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT published / 900, count(*) FROM posts WHERE account = ? GROUP BY 1", arguments: [account])
    while let row = try rows.next() {
      let reading = zone.reading(at: (row[0] as Int64) * 900)
      counts[reading.year * 12 + reading.month - 1, default: 0] += row[1] as Int
    }
    guard let first = counts.keys.min(), let last = counts.keys.max() else { return [] }
    return (first...last).map { month in
      let number = month % 12 + 1
      return .init(month: "\(month / 12)-\(number < 10 ? "0" : "")\(number)", posts: counts[month] ?? 0)
    }
  }

  private func exports(covering account: Int64, _ db: Database) throws -> [AccountCoverage.CoveringExport] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT imports.id, exports.name, exports.sha256, imports.made, min(revisions.published) AS first,
          max(revisions.published) AS last, count(DISTINCT revisions.post) AS posts
        FROM revisions JOIN sightings ON sightings.revision = revisions.id JOIN files ON files.id = sightings.file
          JOIN imports ON imports.id = files.import JOIN exports ON exports.id = imports.export
        WHERE revisions.account = ? GROUP BY imports.id ORDER BY imports.id
        """, arguments: [account]
    ).map { row in
      AccountCoverage.CoveringExport(
        import: row["id"], name: row["name"], sha256: row["sha256"],
        made: (row["made"] as Int64?).map { CivilTime(utc: $0).iso8601 },
        first: (row["first"] as Int64?).map { CivilTime(utc: $0).iso8601 },
        last: (row["last"] as Int64?).map { CivilTime(utc: $0).iso8601 }, posts: row["posts"])
    }
  }
}
