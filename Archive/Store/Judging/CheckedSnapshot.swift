import GRDB

/// The posts of a platform that were checked, as they were before all of them are worked out anew: those that come out
/// the same need no second check. Everything on which an act depends stands in `facts`.
struct CheckedSnapshot {
  private static let facts = """
    quote(posts.direction) || quote(posts.visibility) || quote(posts.state) || quote(posts.published)
      || quote(posts.conversation) || quote(posts.parent_key) || (posts.parent IS NULL)
      || quote(accounts.name) || quote(accounts.handle) || posts.revision || ':' || coalesce((
        SELECT group_concat(id) FROM (SELECT id FROM revisions WHERE revisions.post = posts.id ORDER BY id)), '')
    """

  private let db: Database

  init(_ db: Database, platform: String) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE checked_posts (
          account INTEGER, key TEXT, facts TEXT, PRIMARY KEY (account, key)) WITHOUT ROWID
        """)
    try db.execute(
      sql: """
        INSERT INTO temp.checked_posts (account, key, facts)
        SELECT posts.account, posts.key, \(CheckedSnapshot.facts)
        FROM posts JOIN accounts ON accounts.id = posts.account
        WHERE accounts.platform = ? AND posts.id NOT IN (SELECT post FROM unchecked)
        """, arguments: [platform])
  }

  /// Takes the posts that are as they were for checked again.
  func restore() throws {
    try db.execute(
      sql: """
        DELETE FROM unchecked WHERE post IN (
          SELECT posts.id FROM temp.checked_posts checked
            JOIN posts ON posts.account = checked.account AND posts.key = checked.key
            JOIN accounts ON accounts.id = posts.account
          WHERE checked.facts = \(CheckedSnapshot.facts))
        """)
    try db.execute(sql: "DROP TABLE temp.checked_posts")
  }
}
