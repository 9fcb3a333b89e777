import GRDB

/// The statements that run for every record of an import.
struct IngestStatements {
  let findPost: BulkStatement
  let findAlias: BulkStatement
  let findRevisions: BulkStatement
  let insertPost: BulkStatement
  let insertRevision: BulkStatement
  let insertSighting: BulkStatement
  let insertMedia: BulkStatement
  let insertMediaSighting: BulkStatement
  let insertSearchText: BulkStatement
  let insertPending: BulkStatement
  let insertDirty: BulkStatement

  init(_ db: Database) throws {
    findPost = try BulkStatement(db, "SELECT id FROM posts WHERE account = ? AND key = ?")
    findAlias = try BulkStatement(db, "SELECT post FROM aliases WHERE account = ? AND key = ?")
    findRevisions = try BulkStatement(db, "SELECT id, digest, wording, key FROM revisions WHERE post = ?")
    insertPost = try BulkStatement(
      db,
      """
      INSERT OR IGNORE INTO posts (id, account, key, native, revision, kind, direction, visibility, state, author, published,
        earliest, latest, edited, has_media, has_link, has_poll, shell, conversation, parent_key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """)
    insertRevision = try BulkStatement(
      db,
      """
      INSERT INTO revisions (id, post, account, key, digest, wording, kind, direction, visibility, state, completeness, author,
        published, precision, zone, doubt, revised, edited, text, title, url, conversation, parent, sequence, details)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertSighting = try BulkStatement(
      db,
      "INSERT OR IGNORE INTO sightings (revision, file, start, length, number, sha256, metrics) VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    insertMedia = try BulkStatement(
      db, "INSERT INTO media (revision, ordinal, path, name, type, caption, alt_text) VALUES (?, ?, ?, ?, ?, ?, ?)")
    insertMediaSighting = try BulkStatement(
      db, "INSERT OR IGNORE INTO media_sightings (revision, ordinal, file) VALUES (?, ?, ?)")
    insertSearchText = try BulkStatement(
      db,
      """
      INSERT INTO search_text (doc, post, text, author, title, caption, link, poll, event, place, file, tag, mention)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertPending = try BulkStatement(db, "INSERT OR IGNORE INTO temp.pending_docs (doc) VALUES (?)")
    insertDirty = try BulkStatement(db, "INSERT OR IGNORE INTO temp.dirty_posts (post) VALUES (?)")
  }
}
