import GRDB

/// Where findings' posts are now: a post can bear another ref since, or be gone.
struct FindingPosts {
  /// The numbers of posts with a finding that stands and is not suppressed, as a query.
  static let flagged = """
    SELECT \(post) FROM findings \(joins("findings"))
    WHERE findings.gone IS NULL AND \(FindingStatus.sql) <> 'suppressed' AND \(post) IS NOT NULL
    """

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Notes the number of each finding's post in `temp.finding_posts`, and gives findings and suppressions the refs that
  /// their posts bear now.
  func locate() throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.finding_posts;
        CREATE TEMP TABLE finding_posts (
          post INTEGER NOT NULL, finding INTEGER NOT NULL, PRIMARY KEY (post, finding)) WITHOUT ROWID
        """)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.finding_posts (post, finding)
        SELECT \(FindingPosts.post) AS post, findings.id FROM findings \(FindingPosts.joins("findings"))
        WHERE \(FindingPosts.post) IS NOT NULL
        """)
    for table in ["findings", "suppressions"] { try rename(table) }
  }

  /// Marks findings whose post is gone, and takes what could tell of its words out of them.
  ///
  /// - Parameter now: Seconds since 1970.
  func markOrphans(now: Int64, run: Int64? = nil) throws {
    try locate()
    try db.execute(
      sql: """
        \(FindingPosts.empty)
        WHERE gone_why IS NOT 'post' AND id NOT IN (SELECT finding FROM temp.finding_posts)
        """, arguments: [now, run])
  }

  /// The same when evidence was taken away, also for findings in a wording that the post has lost. A finding whose
  /// words stand at their place in another wording of the post is the other's from now on.
  func forget(now: Int64) throws {
    try markOrphans(now: now)
    let reading = EvidenceReading(db)
    for row in try lost() {
      let id: Int64 = row["id"]
      if let wording = try reading.wording(row, of: row["post"]) {
        try db.execute(sql: "UPDATE findings SET wording = ? WHERE id = ?", arguments: [wording, id])
      } else {
        try db.execute(sql: FindingPosts.empty + " WHERE id = ?3", arguments: [now, nil, id])
      }
    }
    try drop()
  }

  func drop() throws { try db.execute(sql: "DROP TABLE IF EXISTS temp.finding_posts") }

  /// Marks findings as gone with their words, at a time and by a check.
  private static let empty = """
    UPDATE findings SET gone = coalesce(gone, ?1), gone_run = coalesce(gone_run, ?2), gone_why = 'post', evidence = NULL,
      why = ''
    """

  /// Findings in a wording that their post no longer has.
  private func lost() throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT findings.*, found.post FROM temp.finding_posts found JOIN findings ON findings.id = found.finding
        WHERE findings.evidence IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM revisions WHERE revisions.post = found.post AND revisions.wording = findings.wording)
        """)
  }

  /// Under the ref's own account, or the one that it is known to be now; by the key, or one that lives on as an alias.
  private static let post = "coalesce(posts.id, united.id, aliases.post)"

  private static func joins(_ table: String) -> String {
    """
    JOIN accounts ON accounts.platform = \(table).platform AND accounts.key = \(table).account
      LEFT JOIN posts ON posts.account = accounts.id AND posts.key = \(table).key
      LEFT JOIN posts united ON united.account = accounts.canonical AND united.key = \(table).key
      LEFT JOIN aliases ON aliases.account IN (accounts.id, accounts.canonical) AND aliases.key = \(table).key
    """
  }

  private func rename(_ table: String) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(table).id, owners.platform, owners.key AS account, bearers.key
        FROM \(table) \(FindingPosts.joins(table)) JOIN posts bearers ON bearers.id = \(FindingPosts.post)
          JOIN accounts owners ON owners.id = bearers.account
        WHERE posts.id IS NULL
        """)
    for row in rows {
      try db.execute(
        sql: "UPDATE \(table) SET platform = ?, account = ?, key = ? WHERE id = ?",
        arguments: [row["platform"] as String, row["account"] as String, row["key"] as String, row["id"] as Int64])
    }
  }
}
