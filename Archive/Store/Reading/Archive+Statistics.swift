import Crypto
import Foundation
import GRDB
import Records

/// What the archive holds, counted.
public struct ArchiveStatistics: Sendable, Codable, Hashable {
  public struct Breakdown: Sendable, Codable, Hashable {
    public var platform: [String: Int] = [:]
    public var account: [String: Int] = [:]
    public var kind: [String: Int] = [:]
    public var direction: [String: Int] = [:]
    public var state: [String: Int] = [:]
    public var visibility: [String: Int] = [:]
    public var year: [String: Int] = [:]
  }

  public struct MediaCounts: Sendable, Codable, Hashable {
    public var present: Int
    public var missing: Int
  }

  public var posts: Int
  public var by: Breakdown
  public var digest: String
  public var media: MediaCounts
}

extension Archive {
  public func statistics() throws -> ArchiveStatistics {
    try database.read { db in
      var by = ArchiveStatistics.Breakdown()
      by.platform = try counts("accounts.platform", db)
      by.account = try counts("coalesce(accounts.name, accounts.key)", db)
      by.kind = try counts("posts.kind", db)
      by.direction = try counts("posts.direction", db)
      by.state = try counts("posts.state", db)
      by.visibility = try counts("posts.visibility", db)
      by.year = try years(db)
      return ArchiveStatistics(
        posts: try Int.fetchOne(db, sql: "SELECT count(*) FROM posts") ?? 0, by: by, digest: try digest(db),
        media: try mediaCounts(db))
    }
  }

  private func counts(_ expression: String, _ db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT \(expression) AS name, count(*) AS posts FROM posts JOIN accounts ON accounts.id = posts.account GROUP BY 1"
    )
    return Dictionary(rows.map { ($0["name"], $0["posts"]) }, uniquingKeysWith: +)
  }

  /// Years of the council's zone.
  private func years(_ db: Database) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT published / 900 AS quarter, count(*) FROM posts GROUP BY 1")
    while let row = try rows.next() {
      counts[String(zone.reading(at: (row[0] as Int64) * 900).year), default: 0] += row[1] as Int
    }
    return counts
  }

  private func mediaCounts(_ db: Database) throws -> ArchiveStatistics.MediaCounts {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS total, coalesce(sum(EXISTS (
            SELECT 1 FROM media_sightings seen JOIN files ON files.id = seen.file
            WHERE seen.revision = media.revision AND seen.ordinal = media.ordinal AND files.sha256 IS NOT NULL)), 0) AS present
        FROM posts JOIN media ON media.revision = posts.revision
        """)
    let total: Int = row?["total"] ?? 0
    let present: Int = row?["present"] ?? 0
    return .init(present: present, missing: total - present)
  }

  /// SHA-256 over the posts' facts in the order of their refs: two archives that hold the same posts have one digest,
  /// whatever the order of their imports. No row numbers, import ids, paths or dates of import.
  func digest(_ db: Database) throws -> String {
    var hasher = SHA256()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT accounts.platform, accounts.key AS account_key, posts.key, posts.state, posts.edited, posts.published,
          posts.parent_key, revisions.digest
        FROM posts JOIN accounts ON accounts.id = posts.account JOIN revisions ON revisions.id = posts.revision
        ORDER BY accounts.platform, accounts.key, posts.key
        """)
    while let row = try rows.next() {
      var facts = CanonicalBytes(domain: "muniment post 1")
      facts.append(row["platform"] as String)
      facts.append(row["account_key"] as String)
      facts.append(row["key"] as String)
      facts.append(row["state"] as String)
      facts.append(row["edited"] as Int64)
      facts.append(row["published"] as Int64)
      facts.append(row["parent_key"] as String?)
      facts.append(Array(row["digest"] as Data))
      hasher.update(data: facts.bytes)
    }
    return Hex.text(hasher.finalize())
  }
}
