import GRDB

extension IngestSession {
  /// Takes apart posts that were joined before it was known that they are two: one export holds both.
  func dissolveContradicted() throws {
    let posts = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT one.post FROM temp.dirty_posts
          JOIN revisions one ON one.post = dirty_posts.post JOIN revisions other ON other.post = one.post
          JOIN sightings here ON here.revision = one.id JOIN sightings there ON there.revision = other.id
        WHERE one.sequence IS NULL AND one.key < other.key AND one.completeness > 1 AND other.completeness > 1
          AND here.file >= ?1 AND there.file >= ?1
        ORDER BY one.post
        """, arguments: [firstFile])
    for post in posts { try dissolve(post) }
  }

  /// Gives each key of a post a post of its own again. They are joined anew by what is known now.
  func dissolve(_ post: Int64) throws {
    let groups = try Row.fetchAll(
      db,
      sql: """
        SELECT account, key, min(id) AS revision FROM revisions WHERE post = ? AND sequence IS NULL
        GROUP BY account, key ORDER BY revision
        """, arguments: [post])
    guard groups.count > 1 else { return }
    try db.execute(sql: "DELETE FROM aliases WHERE post = ?", arguments: [post])
    for (place, group) in groups.enumerated() {
      let (account, key): (Int64, String) = (group["account"], group["key"])
      let own = place == 0 ? post : try splitOff(account: account, key: key, revision: group["revision"], from: post)
      try db.execute(
        sql: "UPDATE posts SET account = ?, key = ? WHERE id = ?", arguments: [canonical(account), key, own])
      try statements.insertDirty.bind(own).insert()
      regrouped.insert(own)
    }
  }

  private func splitOff(account: Int64, key: String, revision: Int64, from post: Int64) throws -> Int64 {
    let seconds = try Int64.fetchOne(db, sql: "SELECT published FROM revisions WHERE id = ?", arguments: [revision])
    let number = try freeNumber(seconds: seconds ?? 0)
    try db.execute(
      sql: """
        INSERT INTO posts (id, account, key, native, revision, kind, direction, visibility, state, author, published, earliest,
          latest, edited, has_media, has_link, has_poll, shell, conversation, parent_key)
        SELECT ?1, ?2, 'split ' || ?1, 0, id, kind, direction, visibility, state, author, published, published, published, edited,
          0, 0, 0, completeness = 1, conversation, parent FROM revisions WHERE id = ?3
        """, arguments: [number, canonical(account), revision])
    try db.execute(
      sql: "UPDATE revisions SET post = ? WHERE post = ? AND account = ? AND key = ?",
      arguments: [number, post, account, key])
    return number
  }
}
