import GRDB

/// Says, for chats and forums, which messages are the council's.
struct Officials {
  static let unknownName = "a name given with --official is no sender's: nothing was taken for the council's by it"

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Keeps the names that somebody in the account's messages has: a slip must not turn all the council's own into received ones.
  /// Returns those that nobody has.
  @discardableResult
  func remember(_ names: [String], account: Int64) throws -> [String] {
    let senders = try Set(authors(of: account).map { FoldedFields.fold($0.name) })
    var unknown: [String] = []
    for name in names {
      let folded = FoldedFields.fold(name)
      guard !folded.isEmpty, senders.contains(folded) else {
        unknown.append(name)
        continue
      }
      try db.execute(
        sql: "INSERT OR IGNORE INTO official_authors (account, name) VALUES (?, ?)", arguments: [account, folded])
    }
    try apply(account: account)
    return unknown
  }

  /// Sets the direction of an account's messages whose evidence leaves it open. Nothing known: they stay undecided.
  func apply(account: Int64) throws {
    let names = try Set(
      String.fetchAll(db, sql: "SELECT name FROM official_authors WHERE account = ?", arguments: [account]))
    guard !names.isEmpty else { return }
    for author in try authors(of: account) {
      let isOfficial = names.contains(FoldedFields.fold(author.name))
      try db.execute(
        sql: """
          UPDATE posts SET direction = ? WHERE account = ? AND author = ?
            AND (SELECT direction FROM revisions WHERE revisions.id = posts.revision) = 'undecided'
          """, arguments: [isOfficial ? "official" : "received", account, author.id])
    }
  }

  /// A sentence where messages of these accounts wait for somebody to say who is the council.
  func undecided(in accounts: some Sequence<Int64>) throws -> [String] {
    let request: SQLRequest<Int> =
      "SELECT count(*) FROM posts WHERE account IN \(Array(accounts)) AND direction = 'undecided'"
    guard let count = try request.fetchOne(db), count > 0 else { return [] }
    return [
      "nobody has said who the council is in \(count) \(count == 1 ? "message" : "messages"): import it again with --official NAME (muniment accounts shows where)"
    ]
  }

  private func authors(of account: Int64) throws -> [(id: Int64, name: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT authors.id, authors.name FROM posts JOIN authors ON authors.id = posts.author
        WHERE posts.account = ? AND posts.direction <> 'system'
        """, arguments: [account]
    ).map { ($0["id"], $0["name"] ?? "") }
  }
}
