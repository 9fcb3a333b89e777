import GRDB

/// Refs that posts had before their export was read anew: kept as aliases, since they may stand on paper.
struct FormerRefs {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func note(_ account: Int64, _ key: String, now nowAccount: Int64, _ nowKey: String) throws {
    try db.execute(
      sql: "UPDATE former_refs SET now_account = ?3, now_key = ?4 WHERE now_account = ?1 AND now_key = ?2",
      arguments: [account, key, nowAccount, nowKey])
    try db.execute(
      sql: "INSERT OR REPLACE INTO former_refs (account, key, now_account, now_key) VALUES (?, ?, ?, ?)",
      arguments: [account, key, nowAccount, nowKey])
  }

  /// Writes them as aliases of the posts that they name now. A ref that another post bears stays that post's.
  func apply(platform: String) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO aliases (account, key, post)
        SELECT former_refs.account, former_refs.key, coalesce(posts.id, aliases.post) FROM former_refs
          LEFT JOIN posts ON posts.account = now_account AND posts.key = now_key
          LEFT JOIN aliases ON aliases.account = now_account AND aliases.key = now_key
        WHERE former_refs.account IN (SELECT id FROM accounts WHERE platform = ?)
          AND coalesce(posts.id, aliases.post) IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM posts bearer WHERE bearer.account = former_refs.account AND bearer.key = former_refs.key)
        """, arguments: [platform])
  }

  /// Forgets those whose post is gone.
  func sweep() throws {
    try db.execute(
      sql: """
        DELETE FROM former_refs
        WHERE NOT EXISTS (SELECT 1 FROM posts WHERE posts.account = now_account AND posts.key = now_key)
          AND NOT EXISTS (SELECT 1 FROM aliases WHERE aliases.account = now_account AND aliases.key = now_key)
        """)
  }
}
