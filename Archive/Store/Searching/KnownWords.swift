import GRDB
import Search

/// The words of the archive: what a plain word and `~word` are widened to, and what may have been meant by one that it does
/// not hold.
struct KnownWords {
  /// By so many posts a word of `words_common` is held.
  private static let common = 20

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// When the archive cannot be read the search itself fails and says so.
  var vocabulary: Vocabulary { Vocabulary(forms: words(stem:), spellings: words(spelt:)) }

  /// Every word of the index with this stem. A stem that is a word of its own group stands for itself: words without other
  /// forms are not listed.
  private func words(stem: String) -> [String] {
    let known = try? String.fetchAll(
      db.cachedStatement(sql: "SELECT word FROM words WHERE stem = ? ORDER BY word"), arguments: [stem])
    guard known?.isEmpty != false, Stemmer.stem(stem).utf8.elementsEqual(stem.utf8) else { return known ?? [] }
    return [stem]
  }

  private func words(spelt word: String) -> [String] {
    let spelling = Spelling(word)
    let near = (try? candidates(near: word, heldBy: 0)) ?? []
    return near.map(\.word).filter(spelling.finds)
  }

  /// Words that can be within reach of `word`, held by at least so many posts, with the number of posts that hold each.
  private func candidates(near word: String, heldBy least: Int) throws -> [(word: String, posts: Int)] {
    let reach = Spelling.reach(letters: word.utf8.count)
    let letters = LetterSet(word)
    let words = least < KnownWords.common ? "words" : "words INDEXED BY words_common"
    let many = least < KnownWords.common ? "" : "AND posts >= \(KnownWords.common)"
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT word, posts FROM \(words) WHERE length(word) BETWEEN ? AND ? AND posts >= ? \(many) ORDER BY word"),
      arguments: [word.utf8.count - reach, word.utf8.count + reach, least])
    var near: [(word: String, posts: Int)] = []
    while let row = try cursor.next() {
      let candidate: String = row[0]
      if letters.differ(from: candidate, byAtMost: reach) { near.append((candidate, row[1])) }
    }
    return near
  }

  /// Words that may have been meant by one that no post holds, or hardly any: nearest first, then the most frequent.
  ///
  /// - Returns: At most three; none where the word is common enough.
  func meant(by word: String) throws -> [(word: String, posts: Int)] {
    let letters = Array(word.utf8)
    let reach = Spelling.reach(letters: letters.count)
    guard reach > 0, Spelling.isLetters(letters) else { return [] }
    let own =
      try Int.fetchOne(
        db, sql: "SELECT coalesce(sum(posts), 0) FROM words WHERE stem = ?", arguments: [Stemmer.stem(word)]) ?? 0
    let spelling = Spelling(word)
    let near = try candidates(near: word, heldBy: max(1, own * KnownWords.common)).compactMap { candidate in
      spelling.distance(to: Array(candidate.word.utf8), atMost: reach).map { (candidate, distance: $0) }
    }.filter { $0.distance > 0 && !isForm($0.0.word, of: word) }
    return near.sorted { ($0.distance, -$0.0.posts, $0.0.word) < ($1.distance, -$1.0.posts, $1.0.word) }
      .prefix(3).map(\.0)
  }

  private func isForm(_ other: String, of word: String) -> Bool {
    Stemmer.stem(other).utf8.elementsEqual(Stemmer.stem(word).utf8)
  }
}
