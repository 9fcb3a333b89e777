import GRDB
import Search

/// Keeps the search index equal to the posts.
struct SearchIndexing {
  private static let columns = "text, author, title, caption, link, poll, event, place, file, tag, mention"

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Indexes the documents that this import has written, and works out the vocabulary anew.
  func update() throws {
    guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM temp.pending_docs)") == true else { return }
    try insertPending()
    try countWords()
  }

  /// In one statement and in the documents' order: out of order FTS5 flushes at every step.
  func insertPending() throws {
    // 16 MB of pending postings instead of 1: 1.3 to 1.7 times as fast on bulk builds (measured).
    try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)")
    try db.execute(
      sql: """
        INSERT INTO search (rowid, \(SearchIndexing.columns))
        SELECT doc, \(SearchIndexing.columns) FROM temp.pending_docs CROSS JOIN search_text USING (doc) ORDER BY doc
        """)
    try db.execute(sql: "DELETE FROM temp.pending_docs")
  }

  /// Takes all documents of a platform's posts out of the index and out of the store.
  func forget(platform: String) throws {
    let posts = "post IN (SELECT posts.id FROM posts JOIN accounts ON accounts.id = posts.account WHERE platform = ?)"
    try db.execute(
      sql: """
        INSERT INTO search (search, rowid, \(SearchIndexing.columns))
        SELECT 'delete', doc, \(SearchIndexing.columns) FROM search_text WHERE \(posts) ORDER BY doc
        """, arguments: [platform])
    try db.execute(sql: "DELETE FROM search_text WHERE \(posts)", arguments: [platform])
  }

  /// Takes a post's documents out of the index and out of the store.
  func forget(post: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO search (search, rowid, \(SearchIndexing.columns))
        SELECT 'delete', doc, \(SearchIndexing.columns) FROM search_text
        WHERE (doc = ?1 OR (doc < 0 AND post = ?1)) AND doc NOT IN (SELECT doc FROM temp.pending_docs)
        """, arguments: [post])
    try dropUnindexed(post: post)
  }

  /// Takes away documents that the index has not been given yet.
  func dropUnindexed(post: Int64) throws {
    try db.execute(
      sql: """
        DELETE FROM temp.pending_docs
        WHERE doc IN (SELECT doc FROM search_text WHERE doc = ?1 OR (doc < 0 AND post = ?1))
        """, arguments: [post])
    try db.execute(sql: "DELETE FROM search_text WHERE doc = ?1 OR (doc < 0 AND post = ?1)", arguments: [post])
  }

  /// Every word of the index that can have other forms, with its stem and the number of documents that hold it:
  /// expands a plain word into its forms. Numbers, codes and words that are not English letters have no other form
  /// and are not listed: half a million shortened links would be two thirds of the table.
  func countWords() throws {
    db.add(function: SearchIndexing.stem)
    try db.execute(sql: "DELETE FROM words")
    try db.execute(
      sql:
        "INSERT INTO words (word, stem, posts) SELECT term, stem(term), doc FROM search_vocabulary WHERE term NOT GLOB '*[^a-z]*'"
    )
  }

  static let stem = DatabaseFunction("stem", argumentCount: 1, pure: true) { values in
    guard let word = String.fromDatabaseValue(values[0]) else { return nil }
    return Stemmer.stem(word)
  }
}
