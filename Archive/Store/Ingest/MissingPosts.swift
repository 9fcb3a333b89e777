import GRDB

/// Finds posts that an earlier export held and a later one that covers the same account, family, kind and date no longer
/// has. Follows from the set of exports, never from the order in which they came.
struct MissingPosts {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Sets the state of an account's posts anew.
  func mark(account: Int64) throws {
    try db.execute(
      sql: "UPDATE posts SET state = 'live' WHERE account = ? AND state = 'missing'", arguments: [account])
    for post in try posts(of: account) {
      try db.execute(sql: "UPDATE posts SET state = 'missing' WHERE id = ? AND state = 'live'", arguments: [post])
    }
  }

  /// Posts of the account that are missing, unless their own evidence calls them deleted.
  ///
  /// An export in another form (HTML after JSON) proves nothing: what it tells cannot always be recognised.
  func posts(of account: Int64) throws -> [Int64] {
    guard try isCovered(account) else { return [] }
    try listLastSightings(of: account)
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT seen.post FROM temp.last_seen seen
          JOIN posts ON posts.id = seen.post
          JOIN revisions ON revisions.post = seen.post
          JOIN sightings ON sightings.revision = revisions.id
          JOIN files ON files.id = sightings.file
          JOIN accounts ON coalesce(accounts.canonical, accounts.id) = ?1
          JOIN spans ON spans.account = accounts.id AND spans.family = files.family AND spans.kind = revisions.kind
            AND spans.form = \(MissingPosts.form) AND posts.earliest >= spans.earliest AND posts.latest <= spans.latest
          JOIN imports later ON later.id = spans.import
            AND coalesce(later.made, later.newest, 0) > seen.as_of
        WHERE posts.account = ?1
        """, arguments: [account])
  }

  /// The end of a file's name: `json`, `html`, `js`, `csv`, `txt` …
  private static let form = "lower(replace(files.path, rtrim(files.path, replace(files.path, '.', '')), ''))"

  private func isCovered(_ account: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT spans.import) > 0 AND (
            SELECT count(*) > 1 FROM (SELECT DISTINCT told.import FROM account_tellings told
              JOIN accounts ON accounts.id = told.account WHERE coalesce(accounts.canonical, accounts.id) = ?1))
        FROM spans JOIN accounts ON accounts.id = spans.account WHERE coalesce(accounts.canonical, accounts.id) = ?1
        """, arguments: [account]) ?? false
  }

  private func listLastSightings(of account: Int64) throws {
    try db.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS last_seen (post INTEGER PRIMARY KEY, as_of INTEGER)")
    try db.execute(sql: "DELETE FROM temp.last_seen")
    try db.execute(
      sql: """
        INSERT INTO temp.last_seen (post, as_of)
        SELECT posts.id, max(coalesce(imports.made, imports.newest, 0)) FROM posts
          JOIN revisions ON revisions.post = posts.id JOIN sightings ON sightings.revision = revisions.id
          JOIN files ON files.id = sightings.file JOIN imports ON imports.id = files.import
        WHERE posts.account = ? GROUP BY posts.id
        """, arguments: [account])
  }
}
