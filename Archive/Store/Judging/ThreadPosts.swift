import GRDB

/// Which posts make up which threads, for the rules that look at how posts answer each other: a chat or topic that the
/// platform names, else a post with all that answers it. Private posts stand in none.
struct ThreadPosts {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Lists the posts of all threads, or of those in which something can have changed, in `temp.thread_posts`: thread by
  /// thread, each in the order of time.
  ///
  /// - Parameter accounts: With `onlyTouched`, accounts of which more is known than at the last check:
  ///   `checked_accounts`.
  func list(onlyTouched: Bool, accounts: [Int64]) throws {
    try clear()
    if onlyTouched {
      try noteTouched()
      for account in accounts { try noteThreads("posts.account = \(account)") }
    } else {
      try noteThreads("1")
    }
    try db.execute(
      sql: """
        INSERT INTO temp.thread_posts (thread, post)
        WITH RECURSIVE below (thread, id) AS (
          SELECT thread, thread FROM temp.chosen_threads WHERE thread > 0
          UNION SELECT thread, posts.id FROM below JOIN posts ON posts.parent = below.id
          WHERE posts.conversation IS NULL)
        SELECT thread, members.id FROM (
          SELECT thread, id FROM below
          UNION ALL
          SELECT thread, posts.id FROM temp.chosen_threads CROSS JOIN posts ON posts.conversation = -thread
          WHERE thread < 0) members CROSS JOIN posts ON posts.id = members.id
        WHERE posts.visibility <> 'private'
        ORDER BY thread, posts.published, posts.position, posts.id
        """)
  }

  /// The thread of each post, by its place.
  func threads(from first: Int64, through last: Int64) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(
      db, cachedSQL: "SELECT place, thread FROM temp.thread_posts WHERE place BETWEEN ? AND ?",
      arguments: [first, last]
    )
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  func drop() throws {
    for table in ["thread_posts", "chosen_threads"] { try db.execute(sql: "DROP TABLE IF EXISTS temp.\(table)") }
  }

  /// Threads by number: a conversation's with a minus, else that of the post at the top.
  private func clear() throws {
    try drop()
    try db.execute(
      sql: """
        CREATE TEMP TABLE chosen_threads (thread INTEGER PRIMARY KEY);
        CREATE TEMP TABLE thread_posts (place INTEGER PRIMARY KEY, thread INTEGER NOT NULL, post INTEGER NOT NULL)
        """)
  }

  /// Somebody's own post that nothing answers is a thread as well: it may have wanted an answer.
  private func noteThreads(_ condition: String) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.chosen_threads (thread)
        SELECT -conversation FROM posts WHERE conversation IS NOT NULL AND \(condition)
        UNION
        SELECT id FROM posts WHERE conversation IS NULL AND parent IS NULL AND \(condition)
          AND (direction = 'received' OR EXISTS (SELECT 1 FROM posts child WHERE child.parent = posts.id))
        """)
  }

  private func noteTouched() throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.chosen_threads (thread)
        WITH RECURSIVE above (id, parent, direction) AS (
          SELECT posts.id, posts.parent, posts.direction FROM unchecked CROSS JOIN posts ON posts.id = unchecked.post
          WHERE posts.conversation IS NULL
          UNION
          SELECT posts.id, posts.parent, posts.direction FROM above JOIN posts ON posts.id = above.parent
          WHERE posts.conversation IS NULL)
        SELECT id FROM above WHERE parent IS NULL
          AND (direction = 'received' OR EXISTS (SELECT 1 FROM posts child WHERE child.parent = above.id))
        UNION
        SELECT -conversation FROM unchecked CROSS JOIN posts ON posts.id = unchecked.post
        WHERE posts.conversation IS NOT NULL
        """)
  }
}
