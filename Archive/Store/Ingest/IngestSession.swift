import Foundation
import GRDB
import GRDBSQLite
public import Records
public import struct Records.Record

/// One import while it runs, inside its transaction. Records come in one at a time; `finish` makes the books balance.
public final class IngestSession {
  /// Records found so far, those that could not be read among them.
  public private(set) var recordCount = 0
  /// Whether the export is whole, so that what it lacks and an earlier one had is missing.
  public var provesAbsence = true
  let db: Database
  let header: ImportHeader
  let importID: Int64
  let accountID: Int64
  /// By account, the one under which its posts stand.
  private var canonicals: [Int64: Int64]
  let statements: IngestStatements
  let passages: PassageWriter
  var names: NameTables
  var numbers = PostNumbers()
  /// By path as UTF-8: two names that differ only in Unicode form are two files.
  private var tallies: [[UInt8]: FileTally] = [:]
  private var lastTally: FileTally?
  /// Posts first seen in this import: a further record of one is `merged`, not `seen again`.
  var newPosts: Set<Int64> = []
  /// New posts that turned out to be known ones under another key.
  var knownAfterAll: Set<Int64> = []
  /// Posts that were taken out of others, to be joined anew.
  var regrouped: Set<Int64> = []
  /// New posts that are only shells, with the file whose ledger counts them as new.
  var newShells: [Int64: FileTally] = [:]
  /// Messages without ids, kept until their chat can be aligned with what is known.
  var sequences: [Int64: [SightedRecord]] = [:]
  var touchedAccounts: Set<Int64> = []
  private var nextRevision: Int64
  private var nextFile: Int64
  /// The number of this import's first file.
  let firstFile: Int64
  private var issues: [(file: String?, record: String?, reason: String)] = []
  /// The newest post met, seconds since 1970: an export cannot be older than it.
  private var newest: Int64?
  private let hasAliases: Bool

  convenience init(_ db: Database, _ header: ImportHeader) throws {
    try IngestSession.prepareTemporaryTables(db)
    var names = try NameTables(db)
    let account = try names.account(header.account, platform: header.platform)
    let importID = try IngestSession.book(header, account: account, db)
    try self.init(db, header, names: names, account: account, importID: importID)
  }

  /// A session of an import that is booked already.
  init(_ db: Database, _ header: ImportHeader, names: NameTables, account: Int64, importID: Int64) throws {
    self.db = db
    self.header = header
    self.names = names
    self.importID = importID
    accountID = account
    statements = try IngestStatements(db)
    passages = PassageWriter(db)
    canonicals = try IngestSession.canonicals(db)
    nextRevision = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM revisions") ?? 1
    nextFile = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM files") ?? 1
    let ownFile = try Int64.fetchOne(db, sql: "SELECT min(id) FROM files WHERE import = ?", arguments: [importID])
    firstFile = ownFile ?? nextFile
    hasAliases = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM aliases)") ?? false
  }

  /// Takes in one record.
  public func accept(_ sighted: SightedRecord) throws {
    if sighted.heldNUL {
      remark("record \(sighted.place.number) holds NUL characters, kept as U+FFFD", file: sighted.place.file)
    }
    let account = try account(of: sighted.record)
    touchedAccounts.insert(canonical(account.id))
    recordCount += 1
    tally(sighted.place.file).meet(sighted.record, account: account.id)
    newest = max(newest ?? .min, sighted.record.published.seconds)
    switch sighted.record.identity {
    case .sequence: sequences[account.id, default: []].append(sighted)
    case .native(let id):
      try keep(sighted, account: account.id, key: id)
    case .fingerprint:
      try keep(sighted, account: account.id, key: fingerprint(of: sighted, account: account.key))
    }
  }

  /// Books a record that could not be read.
  public func reject(_ reason: String, at place: Origin) {
    recordCount += 1
    tally(place.file).count(\.notRead)
    issues.append((place.file, "\(place.number) (byte \(place.start))", reason))
  }

  public func remark(_ text: String, file: String?) { issues.append((file, nil, text)) }

  /// Settles everything that needs the whole import, writes the ledgers, and gives the report.
  public func finish(_ files: [LedgerFile]) throws -> ImportReport {
    try db.execute(sql: "UPDATE imports SET newest = ? WHERE id = ?", arguments: [newest, importID])
    try names.tellAccounts(ofImport: importID)
    try settle {
      try remarkUndecided()
      try writeLedger(files)
      try writeSpans(files)
    }
    try names.tellConversations(ofImport: importID)
    try SearchIndexing(db).update()
    try db.execute(sql: "UPDATE archive SET generation = generation + 1")
    return try ImportReport(db, importID: importID)
  }

  /// Works out the projection from the evidence that has come in: what an import does at its end, and what is done again, import
  /// by import, when evidence was taken away (`ProjectionRebuild`). Nothing but evidence may go in.
  ///
  /// - Parameter keepBooks: Writes the ledgers, once every record has its post.
  func settle(_ keepBooks: () throws -> Void) throws {
    try mergeSequences()
    try dissolveContradicted()
    try uniteAccounts()
    try absorbShells()
    try joinTwins()
    try rememberOfficials()
    try project()
    try joinParents()
    try CouncilAuthors(db).apply(platform: header.platform)
    try keepBooks()
    try markMissing()
    try passages.write()
  }

  // MARK: One record

  func tally(_ path: String) -> FileTally {
    if let lastTally, lastTally.path.utf8.elementsEqual(path.utf8) { return lastTally }
    let key = Array(path.utf8)
    let tally = tallies[key] ?? newTally(path)
    tallies[key] = tally
    lastTally = tally
    return tally
  }

  /// Lets what was seen in a file be counted under the number that the file has.
  func recall(file id: Int64, path: String) {
    let key = Array(path.utf8)
    guard tallies[key]?.id != id else { return }
    let tally = FileTally(id: id, path: path)
    tallies[key] = tally
    lastTally = tally
  }

  func metSpans(in path: String) -> [Span.Sort: Span]? { tallies[Array(path.utf8)]?.spans }

  func tally(ofFile id: Int64) -> FileTally? { tallies.values.first { $0.id == id } }

  private func newTally(_ path: String) -> FileTally {
    defer { nextFile += 1 }
    return FileTally(id: nextFile, path: path)
  }

  /// Files a record under a post, making the post when it is new.
  func keep(_ sighted: SightedRecord, account: Int64, key: String) throws {
    let tally = tally(sighted.place.file)
    guard let post = try findPost(account: canonical(account), key: key) else {
      try keepNew(sighted, account: account, key: key, tally: tally)
      return
    }
    try keepKnown(sighted, post: post, account: account, key: key, tally: tally)
  }

  func findPost(account: Int64, key: String) throws -> Int64? {
    if let post = try statements.findPost.bind(account).bind(key).number() { return post }
    return hasAliases ? try statements.findAlias.bind(account).bind(key).number() : nil
  }

  /// - Parameter postKey: The post's key where it is not the record's own: a message still to be numbered among its equals.
  @discardableResult
  func keepNew(
    _ sighted: SightedRecord, account: Int64, key: String, postKey: String? = nil, tally: FileTally
  ) throws -> Int64 {
    var row = try RevisionRow(sighted, account: account, key: key, names: &names)
    row.postKey = postKey ?? key
    row.postAccount = canonical(account)
    let revision = try revisionNumber(for: sighted)
    let post = try insertPost(row, revision: revision)
    newPosts.insert(post)
    if row.isShell { newShells[post] = tally }
    try insert(row, sighted, revision: revision, post: post)
    try insertSighting(sighted, revision: revision, tally: tally)
    try insertDocument(sighted.fields, doc: post, post: post)
    tally.count(\.new)
    return post
  }

  func keepKnown(_ sighted: SightedRecord, post: Int64, account: Int64, key: String, tally: FileTally) throws {
    let row = try RevisionRow(sighted, account: account, key: key, names: &names)
    let known = try knownRevisions(of: post)
    let same = known.first { $0.digest == row.digest && $0.key == Array(key.utf8) }
    let revision = try same?.id ?? revisionNumber(for: sighted)
    if same == nil { try insert(row, sighted, revision: revision, post: post) }
    if same == nil || known.count > 1 { try statements.insertDirty.bind(post).insert() }
    try insertSighting(sighted, revision: revision, tally: tally)
    let saysMore = same == nil && !known.contains { $0.wording == row.wording } && sighted.record.completeness == .whole
    switch (newPosts.contains(post), saysMore) {
    case (true, true) where sighted.record.revised != nil: tally.count(\.changed)
    case (true, _): tally.count(\.merged)
    case (false, true): tally.count(\.changed)
    case (false, false): tally.count(\.seenAgain)
    }
  }

  func insertDocument(_ fields: FoldedFields, doc: Int64, post: Int64) throws {
    let statement = statements.insertSearchText.bind(doc).bind(post)
    for field in fields.columns { statement.bind(field) }
    try statement.insert()
    try statements.insertPending.bind(doc).insert()
  }

  /// The account under which an account's posts stand.
  func canonical(_ account: Int64) -> Int64 { canonicals[account] ?? account }

  func recallCanonicals() throws { canonicals = try IngestSession.canonicals(db) }

  private static func canonicals(_ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT id, canonical FROM accounts WHERE canonical IS NOT NULL")
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  private func account(of record: Record) throws -> (id: Int64, key: String) {
    guard let own = record.account else { return (accountID, header.account.key) }
    return (try names.account(own, platform: header.platform), own.key)
  }

  /// Where the time is only a minute or a day, equal records of one file stay apart by their number among equals.
  private func fingerprint(of sighted: SightedRecord, account: String) -> String {
    let fingerprint = sighted.record.fingerprint(account: account)
    guard sighted.record.published.precision != .second else { return fingerprint }
    let tally = tally(sighted.place.file)
    let number = tally.occurrences[fingerprint, default: 0] + 1
    tally.occurrences[fingerprint] = number
    return number == 1 ? fingerprint : "\(fingerprint)-\(number)"
  }

  func takeRevisionNumber() -> Int64 {
    defer { nextRevision += 1 }
    return nextRevision
  }

  private func insertPost(_ row: RevisionRow, revision: Int64) throws -> Int64 {
    while true {
      let id = numbers.candidate(seconds: row.published)
      let inserted = try row.bindPost(to: statements.insertPost, id: id, revision: revision).number() != nil
      numbers.used(id, seconds: row.published)
      if inserted { return id }
    }
  }

  private func insert(_ row: RevisionRow, _ sighted: SightedRecord, revision: Int64, post: Int64) throws {
    // A kept revision has its passages already; a copy of one has them under its own number.
    if revision != sighted.stored?.revision { try passages.add(sighted.passages, revision: revision) }
    if let stored = sighted.stored { return try file(stored, as: revision, under: post) }
    try row.bindRevision(to: statements.insertRevision, id: revision, post: post).insert()
    for (ordinal, medium) in row.media.enumerated() {
      try statements.insertMedia.bind(revision).bind(ordinal).bind(medium.path).bind(medium.name).bind(medium.type)
        .bind(medium.caption).bind(medium.altText).insert()
    }
  }

  private func insertSighting(_ sighted: SightedRecord, revision: Int64, tally: FileTally) throws {
    try statements.insertSighting.bind(revision).bind(tally.id).bind(sighted.place.start).bind(sighted.place.length)
      .bind(sighted.place.number).bind(sighted.sha256).bind(sighted.metrics).insert()
    if let stored = sighted.stored, stored.revision != revision {
      try copyMediaSightings(of: stored.revision, to: revision, file: tally.id)
    }
    for (ordinal, path) in sighted.mediaFiles.enumerated() {
      guard let path else { continue }
      try statements.insertMediaSighting.bind(revision).bind(ordinal).bind(self.tally(path).id).insert()
    }
  }

  /// Two dresses of a post may tell it alike under two keys: two revisions, since each must find its post by its own key when
  /// the other's import is withdrawn.
  private func knownRevisions(of post: Int64) throws -> [(id: Int64, digest: [UInt8], wording: [UInt8], key: [UInt8])] {
    var known: [(id: Int64, digest: [UInt8], wording: [UInt8], key: [UInt8])] = []
    try statements.findRevisions.bind(post).rows {
      known.append((sqlite3_column_int64($0, 0), columnBytes($0, 1), columnBytes($0, 2), columnBytes($0, 3)))
    }
    return known
  }

  // MARK: The books

  static func prepareTemporaryTables(_ db: Database) throws {
    for table in ["pending_docs (doc", "dirty_posts (post"] {
      try db.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS \(table) INTEGER PRIMARY KEY)")
    }
    try db.execute(sql: "DELETE FROM temp.pending_docs")
    try db.execute(sql: "DELETE FROM temp.dirty_posts")
  }

  private static func book(_ header: ImportHeader, account: Int64, _ db: Database) throws -> Int64 {
    let export = try header.export.book(received: header.started, db)
    try db.execute(
      sql: """
        INSERT INTO imports
          (id, export, platform, account, summary, importer_version, started, made, covers_from, covers_until, capture)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        try ImportNumbers(db).next(), export, header.platform, account, header.summary, header.importerVersion,
        header.started, header.made, header.covers?.lowerBound, header.covers?.upperBound, header.isCapture,
      ])
    return db.lastInsertedRowID
  }

  private func writeLedger(_ files: [LedgerFile]) throws {
    let insert = try BulkStatement(
      db,
      """
      INSERT INTO files (id, import, path, family, status, why, bytes, sha256, found, new, seen_again, changed, merged, not_read)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    var written: Set<[UInt8]> = []
    for file in files {
      // A path can stand twice: the zips of one export may repeat a file, and a zip may hold two under one name.
      let isFirst = written.insert(Array(file.path.utf8)).inserted
      let tally = isFirst ? tally(file.path) : newTally(file.path)
      let counts = tally.counts
      guard counts.isBalanced else { throw ArchiveError.unbalanced(file: file.path) }
      try insert.bind(tally.id).bind(importID).bind(file.path).bind(file.family).bind(file.status.rawValue).bind(
        file.why
      )
      .bind(file.bytes).bind(file.sha256).bind(counts.found).bind(counts.new).bind(counts.seenAgain)
      .bind(counts.changed).bind(counts.merged).bind(counts.notRead).insert()
    }
    for issue in issues {
      try db.execute(
        sql: "INSERT INTO issues (import, file, record, reason) VALUES (?, ?, ?, ?)",
        arguments: [importID, issue.file, issue.record, issue.reason])
    }
  }
}
