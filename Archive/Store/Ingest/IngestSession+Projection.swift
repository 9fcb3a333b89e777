import Foundation
import GRDB
import Records

extension IngestSession {
  /// Works out anew every post of which more than one revision is known.
  func project() throws {
    let dirty = try Int64.fetchAll(db, sql: "SELECT post FROM temp.dirty_posts ORDER BY post")
    let projection = try Projection(db)
    for post in dirty { try project(post, by: projection) }
  }

  /// Joins answers to the posts they answer, whichever came first.
  func joinParents() throws {
    try db.execute(
      sql: """
        UPDATE posts SET parent = (
          SELECT min(answered.id) FROM posts answered
          WHERE answered.key = posts.parent_key AND answered.id <> posts.id
            AND answered.account IN (SELECT id FROM accounts WHERE platform = ?1))
        WHERE parent IS NULL AND parent_key IS NOT NULL AND account IN (SELECT id FROM accounts WHERE platform = ?1)
        """, arguments: [header.platform])
  }

  /// Keeps the author names that were said to be the council, and applies all that are known to chats and forums.
  func rememberOfficials() throws {
    for account in touchedAccounts.union([accountID]).sorted() {
      try Officials(db).remember(header.officialNames, account: account)
    }
  }

  private func project(_ post: Int64, by projection: Projection) throws {
    guard let view = try projection.view(of: post) else { return }
    try projection.write(view)
    let index = SearchIndexing(db)
    if newPosts.contains(post) { try index.dropUnindexed(post: post) } else { try index.forget(post: post) }
    try insertDocument(FoldedFields(view.current.record), doc: post, post: post)
    for earlier in view.superseded { try insertDocument(FoldedFields(earlier.record), doc: -earlier.id, post: post) }
  }
}
