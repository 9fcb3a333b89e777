import Foundation
import GRDB

extension Archive {
  /// Takes an import back, as one transaction: what is known from it alone goes, and the posts of its platform are worked out
  /// anew as if it had never been. Then the database is written anew, so that not a word of it stays in free pages, and the
  /// stored export goes if no other import is of it.
  ///
  /// With `keeping` false everything is undone at the end and only the report remains.
  ///
  /// - Throws: `ArchiveError.unknownImport`, `.withdrawnImport`, `.inUse`, `.diskFull`; `DatabaseError`.
  public func withdraw(
    import id: Int64, _ acting: Acting, keeping: Bool, progress: (String) -> Void
  ) throws -> Withdrawal {
    let lock = try lockForWriting()
    defer { lock.release() }
    try checkRoomForRewriting()
    var result: Withdrawal?
    try rewriting { db in
      let withdrawal = try withdraw(id, db, acting, keeping: keeping, progress: progress)
      result = withdrawal
      guard keeping else { return .rollback }
      for name in withdrawal.storedFilesRemoved { try folder.announce(name) }
      return .commit
    }
    guard var result else { throw ArchiveError.unknownImport(id) }
    guard keeping else { return result }
    for name in result.storedFilesRemoved { folder.remove(stored: name) }
    progress("Writing the database anew")
    result.isSwept = try sweepFreePages()
    try folder.sweepIncoming()
    return result
  }

  private func withdraw(
    _ id: Int64, _ db: Database, _ acting: Acting, keeping: Bool, progress: (String) -> Void
  ) throws -> Withdrawal {
    try assertImport(id, db)
    let report = try ImportReport(db, importID: id)
    let before = try Withdrawal.Counts(db)
    let shared = try sharedPosts(of: id, db)
    let stored = try storedFiles(ofImport: id, db)
    let snapshot = try PostSnapshot(db, platforms: [report.platform])
    progress("Taking import \(id) back")
    try EvidenceRemoval(db).remove([id])
    try ProjectionRebuild(db, platform: report.platform).run { progress("Working out posts anew: \($0)") }
    try EvidenceRemoval(db).sweep()
    try FormerRefs(db).sweep()
    try FindingPosts(db).forget(now: acting.at)
    let known = try Set(String.fetchAll(db, sql: "SELECT stored FROM export_files"))
    let after = try Withdrawal.Counts(db)
    let withdrawal = Withdrawal(
      import: id, platform: report.platform, account: report.account, export: report.export,
      gone: before.without(after), stayed: after, shared: shared, posts: try snapshot.difference(),
      storedFilesRemoved: stored.filter { !known.contains($0) }, storedFilesKept: stored.filter(known.contains),
      digest: try digest(db), isDryRun: !keeping)
    try snapshot.drop()
    try ImportNumbers(db).retire(id, replacedBy: nil)
    try AuditLog(db).append(.withdraw, acting, withdrawal.auditDetails)
    try db.execute(sql: "INSERT INTO unswept (since) VALUES (?)", arguments: [acting.at])
    return withdrawal
  }

  private func sharedPosts(of id: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT revisions.post FROM files JOIN sightings ON sightings.file = files.id
            JOIN revisions ON revisions.id = sightings.revision WHERE files.import = ?1
          INTERSECT
          SELECT revisions.post FROM files JOIN sightings ON sightings.file = files.id
            JOIN revisions ON revisions.id = sightings.revision WHERE files.import <> ?1)
        """, arguments: [id]) ?? 0
  }

  private func storedFiles(ofImport id: Int64, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT stored FROM export_files JOIN imports ON imports.export = export_files.export WHERE imports.id = ?
        ORDER BY number
        """, arguments: [id])
  }

  /// - Throws: `ArchiveError.unknownImport`, `.withdrawnImport`.
  func assertImport(_ id: Int64, _ db: Database) throws {
    if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM imports WHERE id = ?)", arguments: [id]) == true {
      return
    }
    let row = try Row.fetchOne(
      db, sql: "SELECT replaced_by FROM withdrawn_imports WHERE import = ?", arguments: [id])
    guard let row else { throw ArchiveError.unknownImport(id) }
    throw ArchiveError.withdrawnImport(id, replacedBy: row[0])
  }
}

extension Archive {
  /// A transaction that takes evidence away. With foreign keys on, each row that goes would cost a walk through every table that
  /// refers to it; they are checked once, at the end.
  func rewriting(_ body: (Database) throws -> Database.TransactionCompletion) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
      try db.execute(sql: "PRAGMA cache_size = -131072")
      try db.inTransaction(.immediate) {
        let completion = try body(db)
        try db.execute(sql: "UPDATE archive SET generation = generation + 1")
        try References(db).check()
        return completion
      }
      try emptyJournal(db)
    }
  }

  /// The rows that are written anew go through the journal, and the database is written once more without its free pages.
  func checkRoomForRewriting() throws {
    let (needed, free) = (2 * databaseBytes + (16 << 20), folder.freeBytes())
    guard needed <= free else { throw ArchiveError.diskFull(needed: needed, free: free, path: folder.path) }
  }

  /// Writes the database anew if something was taken out of it since that was last done: deleted rows stay readable in free
  /// pages, and deleted words in the search index (measured), until then. Only under the lock.
  ///
  /// False while somebody reads: the old pages stay until the next start.
  @discardableResult
  func sweepFreePages() throws -> Bool {
    guard try database.read({ try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM unswept)") }) == true else {
      return true
    }
    return try database.writeWithoutTransaction { db in
      do {
        try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
        try db.execute(sql: "VACUUM")
        try db.checkpoint(.truncate)
      } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
        return false
      }
      try db.execute(sql: "DELETE FROM unswept")
      try emptyJournal(db)
      return true
    }
  }
}

extension Withdrawal {
  fileprivate var auditDetails: [String: AuditValue] {
    [
      "import": .number(`import`), "platform": .text(platform), "export": .text(export.sha256),
      "posts_gone": .count(gone.posts), "posts_stayed": .count(stayed.posts), "posts_shared": .count(shared),
      "sightings_gone": .count(gone.sightings), "revisions_gone": .count(gone.revisions),
      "stored_files_removed": .count(storedFilesRemoved.count), "digest": .text(digest),
    ]
  }
}
