import GRDB
import Records

/// Whose rules an archive is checked by: a pack in its own folder.
public struct PolicyInUse: Sendable, Encodable, Hashable {
  /// The name of its folder.
  public let name: String
  /// As it was when it was taken into use: SHA-256 over its files, in hex. The council may have changed it since.
  public let digest: String
  public let adopted: String
  public let by: String
}

extension Archive {
  /// Nil before a policy was taken into use.
  public func policyInUse() throws -> PolicyInUse? {
    try database.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM policy_in_use").map { row in
        PolicyInUse(
          name: row["name"], digest: row["digest"], adopted: CivilTime(utc: row["adopted"]).iso8601,
          by: row["adopted_by"])
      }
    }
  }

  /// Takes a policy into use.
  ///
  /// - Parameter place: Puts the pack into the archive's folder, under the lock; runs before anything is noted.
  public func adopt(_ pack: CheckedPack, _ acting: Acting, place: () throws -> Void) throws {
    try judging { db in
      try place()
      try db.execute(
        sql: "INSERT OR REPLACE INTO policy_in_use (id, name, digest, adopted, adopted_by) VALUES (1, ?, ?, ?, ?)",
        arguments: [pack.name, pack.digest, acting.at, acting.by])
      try AuditLog(db).append(
        .adoptPolicy, acting, ["policy": .text(pack.name), "policy_digest": .text(pack.digest)])
    }
  }
}
