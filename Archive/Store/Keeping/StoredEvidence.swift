import Foundation
import GRDB
import Records
import struct Records.Record

/// A sighting as the archive keeps it, with the revision that it was filed under.
struct StoredEvidence {
  let revision: Int64
  /// Whether the revision has a post already.
  let account: Int64
  let key: String
  let digest: [UInt8]
  /// Sender and body, hashed, of a message of a chat without ids.
  let sequence: [UInt8]?
  let file: Int64
  let place: Origin
  let sha256: [UInt8]
  let metrics: String?

  /// - Parameter row: A revision's row as `StoredFacts` reads it, joined with a waiting sighting and its file.
  init(_ row: Row) {
    revision = row["id"]
    account = row["account"]
    key = row["key"]
    digest = Array(row["digest"] as Data)
    sequence = (row["sequence"] as Data?).map { Array($0) }
    file = row["file"]
    place = Origin(file: row["path"], start: row["start"], length: row["length"], number: row["record_number"])
    sha256 = Array(row["record_sha256"] as Data)
    metrics = row["metrics"]
  }
}

/// The two forms of a post's key.
enum PostKey {
  /// Whether a key is one that was made here, from what a post says: `f1-` or `s1-`, 32 hex digits, a number among equals.
  static func isFingerprint(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard let first = bytes.first, first == UInt8(ascii: "f") || first == UInt8(ascii: "s") else { return false }
    guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")), dash > 1, bytes.count >= dash + 33 else { return false }
    let isVersion = bytes[1..<dash].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = bytes[(dash + 33)...]
    return isVersion && bytes[(dash + 1)...(dash + 32)].allSatisfy(isHex) && (rest.first ?? dashByte) == dashByte
  }

  private static let dashByte = UInt8(ascii: "-")

  private static func isHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

/// Numbers of imports: one that was given is never given again, also when its import was withdrawn.
struct ImportNumbers {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func next() throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT 1 + max((SELECT coalesce(max(id), 0) FROM imports), (SELECT coalesce(max(import), 0) FROM withdrawn_imports))
        """) ?? 1
  }

  func retire(_ id: Int64, replacedBy new: Int64?) throws {
    try db.execute(
      sql: "INSERT INTO withdrawn_imports (import, replaced_by) VALUES (?, ?)", arguments: [id, new])
  }
}
