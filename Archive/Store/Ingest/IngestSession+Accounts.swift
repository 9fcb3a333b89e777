import GRDB

extension IngestSession {
  /// Puts the posts of accounts that are one under one account, and a post that a capture found under another account's
  /// conversation under its own.
  func uniteAccounts() throws {
    let moved = try AccountSettling(db).settle(platform: header.platform)
    try recallCanonicals()
    for account in moved { try takeApart(account) }
    for row in try Row.fetchAll(
      db, sql: "SELECT id, canonical FROM accounts WHERE platform = ? AND canonical IS NOT NULL ORDER BY id",
      arguments: [header.platform])
    {
      try movePosts(from: row[0], to: row[1])
    }
    touchedAccounts = Set(touchedAccounts.map(canonical))
    try uniteCaptured()
  }

  /// An account that was taken for another and is not: its records leave the other's posts.
  private func takeApart(_ account: Int64) throws {
    let posts = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT posts.id, posts.account FROM revisions JOIN posts ON posts.id = revisions.post
        WHERE revisions.account = ?1 AND posts.account <> ?1 AND posts.account <> ?2
        """, arguments: [account, canonical(account)])
    for row in posts {
      let post: Int64 = row["id"]
      touchedAccounts.insert(row["account"])
      try dissolve(post)
      guard !regrouped.contains(post) else { continue }
      try db.execute(sql: "UPDATE posts SET account = ? WHERE id = ?", arguments: [canonical(account), post])
      try db.execute(sql: "DELETE FROM aliases WHERE post = ?", arguments: [post])
      try statements.insertDirty.bind(post).insert()
    }
    if !posts.isEmpty { touchedAccounts.insert(canonical(account)) }
  }

  private func movePosts(from old: Int64, to new: Int64) throws {
    let pairs = try Row.fetchAll(
      db,
      sql: """
        SELECT moved.id, standing.id FROM posts moved JOIN posts standing ON standing.account = ? AND standing.key = moved.key
        WHERE moved.account = ? ORDER BY moved.id
        """, arguments: [new, old])
    for pair in pairs { try join(pair[0], into: pair[1]) }
    let moved = try Int64.fetchAll(
      db, sql: "UPDATE posts SET account = ? WHERE account = ? RETURNING id", arguments: [new, old])
    for post in moved { try statements.insertDirty.bind(post).insert() }
    try db.execute(sql: "UPDATE OR IGNORE aliases SET account = ? WHERE account = ?", arguments: [new, old])
    try db.execute(sql: "DELETE FROM aliases WHERE account = ?", arguments: [old])
  }

  /// Ids are the platform's: one id under two accounts is one post, where only captures put it under the second.
  private func uniteCaptured() throws {
    guard try hasCaptures() else { return }
    let pairs = try Row.fetchAll(
      db,
      sql: """
        SELECT one.id, other.id FROM posts one JOIN accounts own ON own.id = one.account
          JOIN accounts second ON second.platform = own.platform AND second.id <> own.id
          JOIN posts other ON other.account = second.id AND other.key = one.key AND other.native = 1
        WHERE own.platform = ? AND one.native = 1 AND one.id < other.id
        """, arguments: [header.platform])
    for pair in pairs { try uniteCaptured(pair[0], pair[1]) }
  }

  private func uniteCaptured(_ one: Int64, _ other: Int64) throws {
    let (first, second) = (try Telling(of: one, db), try Telling(of: other, db))
    guard let first, let second, first.isOnlyCaptured || second.isOnlyCaptured else { return }
    if first.isOnlyCaptured == second.isOnlyCaptured {
      let isFirst = first.accountKey.utf8.lexicographicallyPrecedes(second.accountKey.utf8)
      try isFirst ? join(other, into: one) : join(one, into: other)
    } else {
      try first.isOnlyCaptured ? join(one, into: other) : join(other, into: one)
    }
  }

  func hasCaptures() throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM imports WHERE platform = ? AND capture = 1)", arguments: [header.platform])
      ?? false
  }
}
