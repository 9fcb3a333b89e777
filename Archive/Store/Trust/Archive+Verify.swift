import Crypto
import Foundation
import GRDB
import Records

/// The outcome of checking the archive's rows.
public struct Verification: Sendable, Codable, Hashable {
  public struct Check: Sendable, Codable, Hashable {
    public let name: String
    public let examined: Int
    /// In words, one line each: what is wrong, and where.
    public var failures: [String]
  }

  public var checks: [Check]

  public init(checks: [Check]) { self.checks = checks }

  public var isClean: Bool { checks.allSatisfy(\.failures.isEmpty) }
}

extension Verification.Check {
  public init(_ name: String, examined: Int, _ failures: [String]) {
    self.init(name: name, examined: examined, failures: failures)
  }
}

/// A stored export file that `verify` has to look at.
public struct StoredExport: Sendable, Hashable {
  public let export: String
  public let name: String
  public let path: String
  public let sha256: String
}

extension Archive {
  /// Checks everything that the database can tell by itself: its pages, its index against its text, every revision
  /// against its digest, every post against its evidence, every ledger.
  ///
  /// SQLite's own check found none of 12 flipped bits; hashes of the rows and the index check with rank 1 do.
  ///
  /// - Throws: `ArchiveError.unverifiableCopy`; `DatabaseError` for what is not the archive's own fault. Damage is never thrown.
  public func verifyRows(progress: (String) -> Void) throws -> [Verification.Check] {
    guard !folder.isUnchanging else { throw ArchiveError.unverifiableCopy(folder.path) }
    return try database.writeWithoutTransaction { db in
      try [
        ("database pages", pages), ("search index", index), ("revisions", revisionDigests),
        ("posts", { try PostVerification($0).check() }), ("passages of wordings", { try PassageIndex($0).check() }),
        ("ledgers", ledgers), ("audit entries", auditEntries),
      ].map { name, check in
        progress(name)
        return try Self.outcome(name) { try check(db) }
      }
    }
  }

  /// A check that damage brings to a stop has failed: the others go on.
  private static func outcome(_ name: String, _ check: () throws -> Verification.Check) throws -> Verification.Check {
    do {
      return try check()
    } catch let error as DatabaseError where DatabaseFailure.isOfTheMoment(error) {
      throw error
    } catch let error as DatabaseError {
      return .init(name, examined: 0, ["cannot be read to the end: \(error.message ?? "no reason given")"])
    } catch {
      return .init(name, examined: 0, ["cannot be read to the end: a row holds what this program did not write"])
    }
  }

  private func auditEntries(_ db: Database) throws -> Verification.Check {
    let audit = try AuditLog(db).check()
    return .init("audit entries", examined: audit.entries, audit.failures)
  }

  /// Names of files in `exports/` that no import speaks of.
  public func strangeExports() throws -> [String] {
    try database.read { db in
      try folder.strangers(known: Set(String.fetchAll(db, sql: "SELECT stored FROM export_files")))
    }
  }

  /// Exports of one file whose hash is not that of the file.
  public func misnamedExports() throws -> [String] {
    try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT exports.name FROM exports JOIN export_files ON export_files.export = exports.id
          GROUP BY exports.id HAVING count(*) = 1 AND (exports.sha256 <> min(export_files.sha256)
            OR (min(form) <> 'folder' AND min(export_files.sha256) <> min(stored_sha256)))
          """)
    }
  }

  /// Every stored export file with the hash it must have.
  public func storedExports() throws -> [StoredExport] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT exports.sha256 AS export, export_files.name, stored, stored_sha256 FROM export_files
          JOIN exports ON exports.id = export_files.export ORDER BY exports.id, number
          """
      ).map {
        StoredExport(
          export: $0["export"], name: $0["name"], path: folder.exports + "/" + ($0["stored"] as String),
          sha256: $0["stored_sha256"])
      }
    }
  }

  private func pages(_ db: Database) throws -> Verification.Check {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map {
      "a row of \($0["table"] as String) refers to a row of \($0["parent"] as String) that is not there"
    }
    let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    return .init("database pages", examined: count, found + keys)
  }

  private func index(_ db: Database) throws -> Verification.Check {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM search_text") ?? 0
    do {
      try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
      return .init("search index", examined: count, [])
    } catch let error as DatabaseError where !DatabaseFailure.isOfTheMoment(error) {
      return .init(
        "search index", examined: count,
        ["the search index does not agree with the posts' text (\(error.message ?? "no reason given"))"])
    }
  }

  /// Recomputes each revision's digest from its row.
  private func revisionDigests(_ db: Database) throws -> Verification.Check {
    var failures: [String] = []
    var examined = 0
    let media = try MediaCursor(db)
    let rows = try Row.fetchCursor(
      db,
      sql: "\(StoredFacts.columns) \(StoredFacts.tables) ORDER BY revisions.id")
    while let row = try rows.next() {
      examined += 1
      if try !StoredFacts.isIntact(row, media: media.next(for: row["id"])) {
        failures.append("revision \(row["id"] as Int64) of post \(row["post"] as Int64) is not what was imported")
      }
    }
    return .init("revisions", examined: examined, failures)
  }

  private func ledgers(_ db: Database) throws -> Verification.Check {
    let files = try Row.fetchAll(
      db,
      sql: """
        SELECT files.id, files.path, files.import FROM files
        WHERE found <> new + seen_again + changed + merged + not_read
          OR found - not_read <> (SELECT count(*) FROM sightings WHERE sightings.file = files.id) LIMIT 100
        """)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM files") ?? 0
    return .init(
      "ledgers", examined: count,
      files.map { "the ledger of \($0["path"] as String) in import \($0["import"] as Int64) does not balance" })
  }
}
