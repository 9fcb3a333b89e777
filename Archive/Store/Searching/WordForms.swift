import GRDB

/// The words of the archive by their stem: what a plain word is widened to.
struct WordForms {
  private let db: Database

  init(_ db: Database) throws { self.db = db }

  /// Every word of the index with this stem. None when the archive cannot be read: the search itself then fails and says so.
  func words(stem: String) -> [String] {
    (try? String.fetchAll(db.cachedStatement(sql: "SELECT word FROM words WHERE stem = ? ORDER BY word"), arguments: [stem])) ?? []
  }
}
