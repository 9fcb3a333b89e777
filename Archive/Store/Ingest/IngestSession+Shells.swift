import GRDB
import Records

extension IngestSession {
  /// Joins empty shells (a share that Facebook writes twice, an album's entry of a post's photo) to the post that
  /// tells more: of the same account and second, or with the same picture. Of several, the one whose key comes first, so that the order of imports makes no difference.
  func absorbShells() throws {
    for account in touchedAccounts.sorted() {
      let shells = try Int64.fetchAll(
        db, sql: "SELECT id FROM posts WHERE account = ? AND shell = 1 ORDER BY id", arguments: [account])
      guard !shells.isEmpty else { continue }
      try listMediaNames(of: account)
      for shell in shells {
        if let fuller = try fullerPost(than: shell) { try absorb(shell, into: fuller) }
      }
    }
  }

  /// Posts of one second have neighbouring numbers (`PostNumbers`): no index is needed to find them.
  private func fullerPost(than shell: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT fuller.id FROM posts shell
        JOIN posts fuller ON fuller.id BETWEEN shell.id - 4096 AND shell.id + 4096 AND fuller.account = shell.account
          AND fuller.published = shell.published AND fuller.shell = 0 AND fuller.kind NOT IN ('comment', 'message', 'event')
        WHERE shell.id = ?1 AND NOT EXISTS (SELECT 1 FROM media WHERE media.revision = shell.revision)
        ORDER BY fuller.key LIMIT 1
        """, arguments: [shell])
      ?? Int64.fetchOne(
        db,
        sql: """
          SELECT named.post FROM posts shell JOIN media ON media.revision = shell.revision
          JOIN temp.media_names named ON named.name = media.name JOIN posts fuller ON fuller.id = named.post
          WHERE shell.id = ? ORDER BY fuller.key LIMIT 1
          """, arguments: [shell])
  }

  private func listMediaNames(of account: Int64) throws {
    try db.execute(
      sql:
        "CREATE TEMP TABLE IF NOT EXISTS media_names (name TEXT, post INTEGER, PRIMARY KEY (name, post)) WITHOUT ROWID")
    try db.execute(sql: "DELETE FROM temp.media_names")
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.media_names (name, post)
        SELECT media.name, posts.id FROM posts JOIN media ON media.revision = posts.revision
        WHERE posts.account = ? AND posts.shell = 0 AND posts.has_media = 1 AND media.name IS NOT NULL
        """, arguments: [account])
  }

  private func absorb(_ shell: Int64, into fuller: Int64) throws {
    if let tally = newShells.removeValue(forKey: shell) {
      tally.counts.new -= 1
      tally.counts.merged += 1
    }
    try replace(shell, by: fuller)
  }
}
