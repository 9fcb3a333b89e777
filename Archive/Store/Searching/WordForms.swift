import GRDB
import Search

/// The words of the archive by their stem: what a plain word is widened to.
///
/// A stem that is a word of its own group stands for itself: words without other forms are not listed.
struct WordForms {
  private let db: Database

  init(_ db: Database) throws { self.db = db }

  /// Every word of the index with this stem. When the archive cannot be read the search itself fails and says so.
  func words(stem: String) -> [String] {
    let known = try? String.fetchAll(
      db.cachedStatement(sql: "SELECT word FROM words WHERE stem = ? ORDER BY word"), arguments: [stem])
    guard known?.isEmpty != false, Stemmer.stem(stem).utf8.elementsEqual(stem.utf8) else { return known ?? [] }
    return [stem]
  }
}
