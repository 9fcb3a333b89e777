import GRDB

/// Takes imports out of the evidence, with everything that is known from them alone.
///
/// In two halves: `remove` before the posts are worked out anew, `sweep` after. Runs with foreign keys off.
struct EvidenceRemoval {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Takes away what refers to the imports, and revisions that nobody has seen but they.
  func remove(_ imports: [Int64]) throws {
    let references = References(db)
    for id in imports {
      try rename(conversationsOf: id)
      for (table, column) in try references.tables(to: "files") {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE \(column) IN (SELECT id FROM files WHERE import = ?)", arguments: [id])
      }
      for (table, column) in try references.tables(to: "imports") {
        try db.execute(sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [id])
      }
      try db.execute(sql: "DELETE FROM imports WHERE id = ?", arguments: [id])
    }
  }

  /// Takes away what nothing refers to any more.
  func sweep() throws {
    let gone = try Int64.fetchSet(
      db,
      sql: """
        DELETE FROM revisions WHERE NOT EXISTS (SELECT 1 FROM sightings WHERE sightings.revision = revisions.id)
        RETURNING id
        """)
    try PassageIndex(db).forget(gone)
    for statement in [
      "DELETE FROM media WHERE revision NOT IN (SELECT id FROM revisions)",
      """
      DELETE FROM media_sightings WHERE NOT EXISTS (
        SELECT 1 FROM sightings WHERE sightings.revision = media_sightings.revision)
      """,
      "DELETE FROM conversations WHERE id NOT IN (SELECT conversation FROM revisions WHERE conversation IS NOT NULL)",
      "DELETE FROM conversation_titles WHERE conversation NOT IN (SELECT id FROM conversations)",
      "DELETE FROM authors WHERE id NOT IN (SELECT author FROM revisions)",
      "DELETE FROM exports WHERE id NOT IN (SELECT export FROM imports)",
      "DELETE FROM export_files WHERE export NOT IN (SELECT id FROM exports)",
    ] { try db.execute(sql: statement) }
    while try sweepAccounts() > 0 {}
    try sweepOfficials()
  }

  /// The title that the import gave a conversation goes with it.
  private func rename(conversationsOf id: Int64) throws {
    try db.execute(
      sql: """
        UPDATE conversations SET title = (
          SELECT title FROM conversation_titles told WHERE told.conversation = conversations.id AND told.import <> ?1
          ORDER BY told.import LIMIT 1)
        WHERE id IN (SELECT conversation FROM conversation_titles WHERE import = ?1)
        """, arguments: [id])
  }

  /// Accounts of which no import tells. What people said of them goes too: it would name what is gone.
  private func sweepAccounts() throws -> Int {
    let references = try References(db).tables(to: "accounts")
    let evidence = try Set(References(db).tables(to: "imports").map(\.table) + ["imports", "revisions"])
    let holds = references.filter { evidence.contains($0.table) || $0.table == "accounts" }.map { table, column in
      "NOT EXISTS (SELECT 1 FROM \(table) held WHERE held.\(column) = accounts.id"
        + (table == "accounts" ? " AND held.id <> accounts.id)" : ")")
    }
    let gone = try Int64.fetchAll(
      db, sql: "SELECT id FROM accounts WHERE " + (["1"] + holds).joined(separator: " AND "))
    for id in gone {
      for (table, column) in references where !evidence.contains(table) && table != "accounts" {
        try db.execute(sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [id])
      }
      try db.execute(
        sql: """
          DELETE FROM account_claims WHERE (platform, account) IN (SELECT platform, key FROM accounts WHERE id = ?)
          """, arguments: [id])
      try db.execute(sql: "DELETE FROM accounts WHERE id = ?", arguments: [id])
    }
    return gone.count
  }

  /// A name was taken for the council's because somebody in the account has it (`Officials.remember`).
  private func sweepOfficials() throws {
    for row in try Row.fetchAll(db, sql: "SELECT account, name FROM official_authors") {
      let (account, name): (Int64, String) = (row[0], row[1])
      let authors = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT coalesce(authors.name, '') FROM posts JOIN authors ON authors.id = posts.author
          WHERE posts.account = ?
          """, arguments: [account])
      guard !authors.contains(where: { FoldedFields.fold($0).utf8.elementsEqual(name.utf8) }) else { continue }
      try db.execute(
        sql: "DELETE FROM official_authors WHERE account = ? AND name = ?", arguments: [account, name])
    }
  }
}
