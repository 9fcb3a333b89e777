import GRDB

/// Says, for chats and forums, which messages are the council's.
struct Officials {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func remember(_ names: [String], account: Int64) throws {
    for name in names {
      try db.execute(
        sql: "INSERT OR IGNORE INTO official_authors (account, name) VALUES (?, ?)",
        arguments: [account, FoldedFields.fold(name)])
    }
    try apply(account: account)
  }

  /// Sets the direction of an account's messages whose evidence leaves it open. Nothing known: they stay undecided.
  func apply(account: Int64) throws {
    let names = try Set(
      String.fetchAll(db, sql: "SELECT name FROM official_authors WHERE account = ?", arguments: [account]))
    guard !names.isEmpty else { return }
    let authors = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT authors.id, authors.name FROM posts JOIN authors ON authors.id = posts.author
        WHERE posts.account = ? AND posts.direction <> 'system'
        """, arguments: [account])
    for author in authors {
      let isOfficial = names.contains(FoldedFields.fold(author["name"] ?? ""))
      try db.execute(
        sql: """
          UPDATE posts SET direction = ? WHERE account = ? AND author = ?
            AND (SELECT direction FROM revisions WHERE revisions.id = posts.revision) = 'undecided'
          """, arguments: [isOfficial ? "official" : "received", account, author["id"] as Int64])
    }
  }
}
