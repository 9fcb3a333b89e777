import GRDB
import Records

/// The last check whose findings were kept.
public struct LastCheck: Sendable, Codable, Hashable {
  public let run: Int64
  /// ISO 8601, UTC.
  public let at: String
  public let policy: String
  /// Of the policy's files then: SHA-256 in hex.
  public let digest: String

  /// Nil before the first.
  init?(_ db: Database) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT id, at, pack, digest FROM check_runs ORDER BY id DESC LIMIT 1")
    else { return nil }
    run = row["id"]
    at = CivilTime(utc: row["at"]).iso8601
    policy = row["pack"]
    digest = row["digest"]
  }
}
