import Records

/// The words of one fact of a post, and the small numbers that `post_facts` holds in their stead.
///
/// Archives hold these numbers: a new word comes at the end, with a migration that makes the triggers anew.
struct FactWords<Word: RawRepresentable<String> & Equatable & Sendable>: Sendable {
  let words: [Word]

  /// A word's number, from 1.
  func code(_ word: Word) -> Int { (words.firstIndex(of: word) ?? -1) + 1 }

  /// The number of the word in a column, in SQL.
  func code(_ column: String) -> String {
    "CASE \(column) \(words.map { "WHEN '\($0.rawValue)' THEN \(code($0))" }.joined(separator: " ")) END"
  }
}

extension FactWords where Word == PostKind {
  static var kinds: Self {
    Self(words: [.post, .reply, .comment, .share, .message, .story, .video, .article, .event, .review])
  }
}

extension FactWords where Word == Direction {
  static var directions: Self { Self(words: [.official, .received, .system, .undecided]) }
}

extension FactWords where Word == PostState {
  static var states: Self { Self(words: [.live, .deleted, .missing]) }
}

extension FactWords where Word == Visibility {
  static var visibilities: Self { Self(words: [.public, .unlisted, .followers, .private, .unknown]) }
}
