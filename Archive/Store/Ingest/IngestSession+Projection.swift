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
        UPDATE posts SET parent = coalesce(
          (SELECT min(answered.id) FROM posts answered
           WHERE answered.key = posts.parent_key AND answered.id <> posts.id
             AND answered.account IN (SELECT id FROM accounts WHERE platform = ?1)),
          (SELECT min(aliases.post) FROM aliases
           WHERE aliases.key = posts.parent_key AND aliases.post <> posts.id
             AND aliases.account IN (SELECT id FROM accounts WHERE platform = ?1)))
        WHERE parent IS NULL AND parent_key IS NOT NULL AND account IN (SELECT id FROM accounts WHERE platform = ?1)
        """, arguments: [header.platform])
  }

  /// Keeps the author names that were said to be the council, and applies all that are known to chats and forums.
  func rememberOfficials() throws {
    var unknown = Set(header.officialNames)
    for account in touchedAccounts.union([accountID]).sorted() {
      try unknown.formIntersection(Officials(db).remember(header.officialNames, account: account))
    }
    for _ in unknown.sorted() {
      remark(Officials.unknownName, file: nil)
    }
  }

  func remarkUndecided() throws {
    for sentence in try Officials(db).undecided(in: touchedAccounts.sorted()) { remark(sentence, file: nil) }
  }

  /// Numbers follow time. A post whose first version turned up after a later one gets the number of its own second.
  private func renumbered(_ post: Int64, seconds: Int64) throws -> Int64 {
    guard try Int64.fetchOne(db, sql: "SELECT published FROM posts WHERE id = ?", arguments: [post]) != seconds else {
      return post
    }
    let number = try freeNumber(seconds: seconds)
    for statement in [
      "UPDATE posts SET id = ?1 WHERE id = ?2", "UPDATE posts SET parent = ?1 WHERE parent = ?2",
      "UPDATE revisions SET post = ?1 WHERE post = ?2", "UPDATE aliases SET post = ?1 WHERE post = ?2",
    ] { try db.execute(sql: statement, arguments: [number, post]) }
    if newPosts.remove(post) != nil { newPosts.insert(number) }
    return number
  }

  func freeNumber(seconds: Int64) throws -> Int64 {
    while true {
      let number = numbers.candidate(seconds: seconds)
      numbers.used(number, seconds: seconds)
      let isTaken = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM posts WHERE id = ?)", arguments: [number])
      if isTaken == false { return number }
    }
  }

  private func project(_ post: Int64, by projection: Projection) throws {
    let index = SearchIndexing(db)
    if newPosts.contains(post) { try index.dropUnindexed(post: post) } else { try index.forget(post: post) }
    guard let seconds = try projection.view(of: post)?.published.seconds else { return }
    let post = try renumbered(post, seconds: seconds)
    guard let view = try projection.view(of: post) else { return }
    try projection.write(view)
    try insertDocument(FoldedFields(view.current.record), doc: post, post: post)
    for earlier in view.superseded { try insertDocument(FoldedFields(earlier.record), doc: -earlier.id, post: post) }
  }
}
