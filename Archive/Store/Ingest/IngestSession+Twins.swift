import GRDB
import Records

extension IngestSession {
  /// Joins posts that one export tells in one dress and another in another (JSON and HTML, export and capture), and two
  /// wordings of a post without an id.
  func joinTwins() throws {
    for account in touchedAccounts.sorted() where try isToldInOtherDress(account) {
      for post in try candidates(of: account) { try joinTwin(of: post) }
    }
  }

  /// Joins a post to another that is the same, and puts the books right: what was counted as new is known after all.
  func join(_ post: Int64, into other: Int64, isChange: Bool = false) throws {
    try recount(post, other, isChange: isChange)
    try replace(post, by: other)
  }

  /// A post's row goes; its revisions are the other's from now on, and its key stays as an alias.
  func replace(_ post: Int64, by other: Int64) throws {
    for statement in [
      "INSERT OR IGNORE INTO aliases (account, key, post) SELECT posts.account, posts.key, ?2 FROM posts WHERE id = ?1",
      "UPDATE aliases SET post = ?2 WHERE post = ?1", "UPDATE revisions SET post = ?2 WHERE post = ?1",
      "UPDATE posts SET parent = ?2 WHERE parent = ?1",
    ] { try db.execute(sql: statement, arguments: [post, other]) }
    let index = SearchIndexing(db)
    if newPosts.remove(post) != nil { try index.dropUnindexed(post: post) } else { try index.forget(post: post) }
    newShells[post] = nil
    regrouped.remove(post)
    try db.execute(sql: "DELETE FROM posts WHERE id = ?", arguments: [post])
    try db.execute(sql: "DELETE FROM temp.dirty_posts WHERE post = ?", arguments: [post])
    try statements.insertDirty.bind(other).insert()
  }

  /// Whether another import tells of the account's posts without ids, or with a tool's.
  private func isToldInOtherDress(_ account: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
            SELECT 1 FROM account_tellings told JOIN accounts ON accounts.id = told.account
            WHERE (accounts.id = ?1 OR accounts.canonical = ?1) AND told.import <> ?2)
          AND (EXISTS (SELECT 1 FROM posts WHERE account = ?1 AND native = 0) OR EXISTS (
            SELECT 1 FROM account_tellings told JOIN accounts ON accounts.id = told.account
              JOIN imports ON imports.id = told.import
            WHERE (accounts.id = ?1 OR accounts.canonical = ?1) AND imports.capture = 1))
        """, arguments: [account, importID]) ?? false
  }

  /// Posts of the account that are new, or were taken out of others, and have a neighbour in time; oldest first.
  private func candidates(of account: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT posts.id FROM posts WHERE posts.account = ?1 AND posts.shell = 0 AND EXISTS (
          SELECT 1 FROM posts other WHERE other.id BETWEEN posts.id - ?2 AND posts.id + ?2
            AND other.id <> posts.id AND other.account = ?1 AND other.shell = 0
            AND abs(other.published - posts.published) < 60)
        ORDER BY posts.published, posts.key
        """, arguments: [account, IngestSession.reach]
    ).filter { newPosts.contains($0) || regrouped.contains($0) }
  }

  /// Numbers follow time (`PostNumbers`): whatever stands within a minute has a number within this distance, unless
  /// hundreds of posts share a second.
  private static let reach: Int64 = 4096

  private func joinTwin(of post: Int64) throws {
    guard newPosts.contains(post) || regrouped.contains(post), let own = try Telling(of: post, db) else { return }
    let others = try neighbours(of: own).compactMap { try Telling(of: $0, db) }
    if let twin = others.first(where: { own.isTwin(of: $0) }) { return try join(post, into: twin.post) }
    let versions = others.filter { own.isOtherVersion(of: $0) }
    let isAlone = others.count { $0.seconds == own.seconds && !$0.isNative } == 1
    if let version = versions.first, isAlone { try join(post, into: version.post, isChange: true) }
  }

  private func neighbours(of own: Telling) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT other.id FROM posts other JOIN posts own ON own.id = ?1
          WHERE other.id BETWEEN ?1 - ?2 AND ?1 + ?2 AND other.id <> ?1
            AND other.account = own.account AND other.shell = 0 AND abs(other.published - own.published) < 60
          ORDER BY other.published, other.key LIMIT 256
          """), arguments: [own.post, IngestSession.reach])
  }

  private func recount(_ post: Int64, _ other: Int64, isChange: Bool) throws {
    let new = [post, other].filter { newPosts.contains($0) && !knownAfterAll.contains($0) }
    guard let counted = new.first, let tally = try tallyOfFirstSighting(counted) else { return }
    tally.counts.new -= 1
    if new.count == 2 {
      tally.counts.merged += 1
    } else {
      if isChange { tally.counts.changed += 1 } else { tally.counts.seenAgain += 1 }
      knownAfterAll.insert(other)
    }
  }

  private func tallyOfFirstSighting(_ post: Int64) throws -> FileTally? {
    let file = try Int64.fetchOne(
      db,
      sql: """
        SELECT sightings.file FROM revisions JOIN sightings ON sightings.revision = revisions.id
        WHERE revisions.post = ? AND sightings.file >= ? ORDER BY revisions.id, sightings.file LIMIT 1
        """, arguments: [post, firstFile])
    return file.flatMap(tally(ofFile:))
  }
}
