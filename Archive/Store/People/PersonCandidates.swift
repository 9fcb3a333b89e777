import GRDB
import Records
import struct Records.Record
import Search

/// Which wordings of which posts have to be looked at for a person: asked of the index and of the authors, set by set, into a
/// temporary table.
struct PersonCandidates {
  /// Phrases in one expression for the index.
  private static let chunk = 200
  private let db: Database

  init(_ db: Database) { self.db = db }

  func gather(_ matcher: PersonMatcher, ids: [PersonFact]) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS person_docs (doc INTEGER PRIMARY KEY);
        DELETE FROM temp.person_docs;
        """)
    let terms = matcher.terms.map(SearchNode.term)
    for start in stride(from: 0, to: terms.count, by: PersonCandidates.chunk) {
      try gather(Array(terms[start..<min(terms.count, start + PersonCandidates.chunk)]))
    }
    for fact in ids { try gather(id: fact.value) }
  }

  private func gather(_ terms: [SearchNode]) throws {
    guard case .match(let expression) = FTSExpression(.or(terms), words: Vocabulary(forms: { [$0] })) else { return }
    try db.execute(
      sql: "INSERT OR IGNORE INTO temp.person_docs SELECT rowid FROM search WHERE search MATCH ?",
      arguments: [expression])
  }

  /// Ids are in no index of words: the authors are few, and their posts are found by one walk.
  private func gather(id: String) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO temp.person_docs
        SELECT CASE WHEN posts.revision = revisions.id THEN posts.id ELSE -revisions.id END
        FROM revisions JOIN posts ON posts.id = revisions.post
        WHERE revisions.author IN (SELECT id FROM authors WHERE native_id = ?)
        """, arguments: [id])
  }

  struct Candidate {
    let post: Int64
    /// Nil for the current wording.
    let revision: Int64?
    let platform: String
    let record: Record
  }

  /// Every candidate, current wordings and superseded ones.
  func forEach(_ body: (Candidate) throws -> Void) throws {
    try walk("JOIN posts ON posts.id = docs.doc JOIN revisions ON revisions.id = posts.revision", "docs.doc > 0", body)
    try walk("JOIN revisions ON revisions.id = -docs.doc JOIN posts ON posts.id = revisions.post", "docs.doc < 0", body)
  }

  private func walk(_ join: String, _ scope: String, _ body: (Candidate) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        \(StoredFacts.columns), docs.doc, posts.id AS found, accounts.platform
        FROM temp.person_docs docs \(join) JOIN authors ON authors.id = revisions.author
          JOIN accounts ON accounts.id = posts.account
          LEFT JOIN conversations ON conversations.id = revisions.conversation
        WHERE \(scope)
        """)
    while let row = try rows.next() {
      let revision: Int64 = row["id"]
      guard let record = try StoredFacts.record(row, media: StoredFacts.media(of: revision, db)) else { continue }
      try body(
        Candidate(
          post: row["found"], revision: (row["doc"] as Int64) < 0 ? revision : nil, platform: row["platform"],
          record: record))
    }
  }
}
