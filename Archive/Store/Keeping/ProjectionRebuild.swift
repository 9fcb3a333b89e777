import Foundation
import GRDB
import Records
import struct Records.Record

/// Works out all posts of a platform anew from the evidence, import by import in the order in which they came, by the very
/// steps of an import (`IngestSession.settle`).
///
/// What a later import told is set aside until it is its turn: so the outcome is that of an archive into which nothing was
/// ever imported but what is there now. Runs with foreign keys off, which its caller checks before the commit.
struct ProjectionRebuild {
  /// The post of a revision that has none yet: numbers of posts begin with 1.
  static let noPost: Int64 = 0

  /// Records that are held in memory at once.
  private static let page = 1000
  private let db: Database
  private let platform: String

  init(_ db: Database, platform: String) {
    self.db = db
    self.platform = platform
  }

  func run(progress: (Int) -> Void) throws {
    try IngestSession.prepareTemporaryTables(db)
    let checked = try CheckedSnapshot(db, platform: platform)
    try clear()
    let tables = try setAside()
    var done = 0
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM temp.waiting_imports ORDER BY id") {
      try bringBack(id, tables)
      try replay(id) { progress(done + $0) }
      done += 1
    }
    for table in tables + ["imports", "sightings"] { try db.execute(sql: "DROP TABLE temp.waiting_\(table)") }
    try FormerRefs(db).apply(platform: platform)
    let index = SearchIndexing(db)
    try index.insertPending()
    try index.countWords()
    try checked.restore()
  }

  private func clear() throws {
    try SearchIndexing(db).forget(platform: platform)
    let own = "account IN (SELECT id FROM accounts WHERE platform = ?)"
    for table in ["aliases", "posts"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE \(own)", arguments: [platform])
    }
    try db.execute(
      sql: "UPDATE revisions SET post = \(ProjectionRebuild.noPost) WHERE \(own)", arguments: [platform])
    try db.execute(sql: "UPDATE accounts SET canonical = NULL WHERE platform = ?", arguments: [platform])
  }

  /// Puts what imports told where no step of the projection sees it. The names of the tables, but for imports and sightings.
  private func setAside() throws -> [String] {
    let imports = "(SELECT id FROM imports WHERE platform = ?)"
    let files = "(SELECT id FROM files WHERE import IN \(imports))"
    try db.execute(
      sql: """
        CREATE TEMP TABLE waiting_sightings (
          turn INTEGER PRIMARY KEY, import INTEGER, revision INTEGER, file INTEGER, path TEXT, start INTEGER, length INTEGER,
          record_number INTEGER, record_sha256 BLOB, metrics TEXT)
        """)
    try db.execute(
      sql: """
        INSERT INTO temp.waiting_sightings
          (import, revision, file, path, start, length, record_number, record_sha256, metrics)
        SELECT files.import, revision, file, path, start, length, number, sightings.sha256, metrics
        FROM sightings JOIN files ON files.id = sightings.file WHERE files.import IN \(imports)
        ORDER BY files.import, file, start, revision
        """, arguments: [platform])
    try db.execute(sql: "DELETE FROM sightings WHERE file IN \(files)", arguments: [platform])
    let tables = try References(db).tables(to: "imports").filter { !["files", "issues"].contains($0.table) }
    for (table, column) in tables {
      try db.execute(
        sql: "CREATE TEMP TABLE waiting_\(table) AS SELECT * FROM main.\(table) WHERE \(column) IN \(imports)",
        arguments: [platform])
      try db.execute(sql: "DELETE FROM main.\(table) WHERE \(column) IN \(imports)", arguments: [platform])
    }
    try db.execute(
      sql: "CREATE TEMP TABLE waiting_imports AS SELECT * FROM main.imports WHERE platform = ?", arguments: [platform])
    try db.execute(sql: "DELETE FROM main.imports WHERE platform = ?", arguments: [platform])
    return tables.map(\.table)
  }

  private func bringBack(_ id: Int64, _ tables: [String]) throws {
    try db.execute(
      sql: "INSERT INTO main.imports SELECT * FROM temp.waiting_imports WHERE id = ?", arguments: [id])
    for (table, column) in try References(db).tables(to: "imports") where tables.contains(table) {
      try db.execute(
        sql: "INSERT INTO main.\(table) SELECT * FROM temp.waiting_\(table) WHERE \(column) = ?", arguments: [id])
    }
  }

  private func replay(_ id: Int64, progress: (Int) -> Void) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM imports WHERE id = ?", arguments: [id]) else { return }
    try db.execute(sql: "DELETE FROM temp.dirty_posts")
    let session = try IngestSession(
      db, ImportHeader(row, db), names: NameTables(db), account: row["account"], importID: id)
    let bounds = try Row.fetchOne(
      db, sql: "SELECT min(turn), max(turn) FROM temp.waiting_sightings WHERE import = ?", arguments: [id])
    if let first = bounds?[0] as Int64?, let last = bounds?[1] as Int64? {
      for start in stride(from: first, through: last, by: ProjectionRebuild.page) {
        for sighted in try page(from: start, through: min(last, start + Int64(ProjectionRebuild.page) - 1)) {
          if let stored = sighted.stored { try session.recall(sighted, stored) }
        }
        progress(Int(start - first))
      }
    }
    // The ledgers tell what each import did when it came: they stay as they are.
    try session.settle {}
  }

  private func page(from first: Int64, through last: Int64) throws -> [SightedRecord] {
    try Row.fetchAll(
      db,
      sql: """
        \(StoredFacts.columns), waiting.file, waiting.path, waiting.start, waiting.length, waiting.record_number,
          waiting.record_sha256, waiting.metrics
        FROM temp.waiting_sightings waiting CROSS JOIN revisions ON revisions.id = waiting.revision
          JOIN authors ON authors.id = revisions.author
          LEFT JOIN conversations ON conversations.id = revisions.conversation
        WHERE waiting.turn BETWEEN ? AND ? ORDER BY waiting.turn
        """, arguments: [first, last]
    ).map(sighted)
  }

  private func sighted(_ row: Row) throws -> SightedRecord {
    let stored = StoredEvidence(row)
    guard var record = try StoredFacts.record(row, media: StoredFacts.media(of: stored.revision, db)) else {
      throw ArchiveError.damaged("archive.sqlite", why: "revision \(stored.revision) cannot be read")
    }
    let hasNoID = PostKey.isFingerprint(stored.key)
    record.identity = stored.sequence != nil ? .sequence : hasNoID ? .fingerprint : .native(stored.key)
    return SightedRecord(stored, record: record, details: row["details"], wording: Array(row["wording"] as Data))
  }
}

extension ImportHeader {
  /// Of an import that is booked already.
  fileprivate init(_ row: Row, _ db: Database) throws {
    let account: Int64 = row["account"]
    let key = try String.fetchOne(db, sql: "SELECT key FROM accounts WHERE id = ?", arguments: [account]) ?? ""
    let from: Int64? = row["covers_from"]
    let until: Int64? = row["covers_until"]
    var covers: ClosedRange<Int64>?
    if let from, let until, from <= until { covers = from...until }
    self.init(
      platform: row["platform"], summary: row["summary"], importerVersion: row["importer_version"],
      account: Account(key: key), started: row["started"], made: row["made"], covers: covers,
      export: KeptExport(sha256: "", name: "", files: []), officialNames: [], isCapture: row["capture"])
  }
}
