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
  public func verifyRows(progress: (String) -> Void) throws -> [Verification.Check] {
    try database.writeWithoutTransaction { db in
      progress("database pages")
      var checks = [try pages(db)]
      progress("search index")
      checks.append(try index(db))
      progress("revisions")
      checks.append(try revisionDigests(db))
      progress("posts")
      checks.append(try posts(db))
      progress("ledgers")
      checks.append(try ledgers(db))
      return checks
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
    } catch let error as DatabaseError {
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
      let record = try? StoredFacts.record(row, media: media.next(for: row["id"]))
      let isIntact =
        record?.digest(details: row["details"]) == Array(row["digest"] as Data)
        && record?.wording == Array(row["wording"] as Data)
      if !isIntact {
        failures.append("revision \(row["id"] as Int64) of post \(row["post"] as Int64) is not what was imported")
      }
    }
    return .init("revisions", examined: examined, failures)
  }

  private func posts(_ db: Database) throws -> Verification.Check {
    let wrong = try Int64.fetchAll(
      db,
      sql: """
        SELECT posts.id FROM posts LEFT JOIN revisions ON revisions.id = posts.revision AND revisions.post = posts.id
        WHERE revisions.id IS NULL OR revisions.kind <> posts.kind OR (revisions.published <> posts.published AND revisions.revised IS NULL)
          OR revisions.visibility <> posts.visibility OR revisions.author <> posts.author
          OR revisions.account <> posts.account
          OR (revisions.direction <> posts.direction AND revisions.direction <> 'undecided')
          OR NOT EXISTS (SELECT 1 FROM sightings WHERE sightings.revision = revisions.id)
          OR NOT EXISTS (SELECT 1 FROM search_text WHERE search_text.doc = posts.id)
        LIMIT 100
        """)
    let texts = try foldedTexts(db)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM posts") ?? 0
    return .init("posts", examined: count, wrong.map { "post \($0) does not follow from its evidence" } + texts)
  }

  /// Folds every post's text again and compares it with what the index holds.
  private func foldedTexts(_ db: Database) throws -> [String] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT posts.id, revisions.text, search_text.text AS folded FROM posts JOIN revisions ON revisions.id = posts.revision
        JOIN search_text ON search_text.doc = posts.id
        """)
    var failures: [String] = []
    while let row = try rows.next() {
      let folded: String = row["folded"]
      guard !FoldedFields.fold(row["text"]).utf8.elementsEqual(folded.utf8) else { continue }
      failures.append("the searched text of post \(row["id"] as Int64) is not its text")
    }
    return failures
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
