import GRDB

extension Archive {
  /// Runs one import as one transaction: all of it is kept, or nothing.
  ///
  /// `body` takes records in through the session and ends with `finish`. With `keeping` false everything is undone at
  /// the end and only the report remains.
  ///
  /// - Throws: `ArchiveError.inUse` while another process writes; whatever `body` throws; `DatabaseError`.
  public func ingest(
    _ header: ImportHeader, keeping: Bool, _ body: (IngestSession) throws -> ImportReport
  ) throws -> ImportReport {
    var report: ImportReport?
    try database.writeWithoutTransaction { db in
      // 128 MB of pages: an import touches pages all over, and each that does not fit is written to the journal twice.
      try db.execute(sql: "PRAGMA cache_size = -131072")
      try transaction(db, header) {
        let made = try body(IngestSession(db, header))
        report = made
        guard keeping else { return .rollback }
        try AuditLog(db).append(.import, by: header.by, at: header.started, header.auditDetails(made))
        for file in header.export.files { try folder.settle(file) }
        return .commit
      }
      try emptyJournal(db)
    }
    guard let report else { throw ArchiveError.damaged(folder.path, why: "the import gave no report") }
    return report
  }

  /// When the commit itself fails (a full disk), the files that were moved for it go again.
  private func transaction(_ db: Database, _ header: ImportHeader, _ body: () throws -> Database.TransactionCompletion)
    throws
  {
    let known = try Set(String.fetchAll(db, sql: "SELECT stored FROM export_files"))
    do {
      try db.inTransaction(.immediate, body)
    } catch {
      for file in header.export.files where !known.contains(file.stored) { folder.remove(stored: file.stored) }
      throw error
    }
  }

  /// Puts what was written into the database file. While somebody reads, the journal stays and serves just as well.
  func emptyJournal(_ db: Database) throws {
    do {
      try db.checkpoint(.truncate)
    } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {}
  }

  /// The report of the import that has already read this very export, if there is one.
  public func earlierImport(ofExport sha256: String, platform: String) throws -> ImportReport? {
    try database.read { db in
      guard
        let id = try Int64.fetchOne(
          db,
          sql: """
            SELECT max(imports.id) FROM imports JOIN exports ON exports.id = imports.export
            WHERE exports.sha256 = ? AND imports.platform = ?
            """, arguments: [sha256, platform])
      else { return nil }
      return try ImportReport(db, importID: id)
    }
  }

  /// Keeps author names as the council's for every account that an import has told of.
  ///
  /// - Parameter now: Seconds since 1970.
  /// - Returns: What is to be said of it: whole sentences.
  @discardableResult
  public func remember(officials names: [String], ofImport id: Int64, by: String? = nil, now: Int64) throws -> [String]
  {
    try database.write { db in
      let accounts = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT revisions.account FROM files JOIN sightings ON sightings.file = files.id
          JOIN revisions ON revisions.id = sightings.revision WHERE files.import = ?
          """, arguments: [id])
      var unknown = Set(names)
      for account in accounts { try unknown.formIntersection(Officials(db).remember(names, account: account)) }
      try AuditLog(db).append(
        .nameOfficials, by: by, at: now, ["of_import": .number(id), "names": .count(names.count)])
      try db.execute(sql: "UPDATE archive SET generation = generation + 1")
      return unknown.map { _ in Officials.unknownName } + (try Officials(db).undecided(in: accounts))
    }
  }

  /// Takes the writer's lock for as long as the returned value lives, and clears what a cut-off import left behind.
  public func lockForWriting() throws -> WritingLock {
    let lock = try WritingLock(folder)
    try folder.create()
    let known = try database.read { db in
      try Set(String.fetchAll(db, sql: "SELECT stored FROM export_files"))
    }
    try folder.sweepExports(known: known)
    try folder.sweepIncoming()
    try sweepFreePages()
    return lock
  }
}
