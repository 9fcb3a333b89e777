/// Finds what the forms of an English word have in common: closed, closes, closing and closure are all `close`.
///
/// Martin Porter's English stemmer ("Porter2", snowballstem.org), and a few nouns it keeps apart from their verbs
/// (`StemmerWords.verbs`).
public enum Stemmer {
  /// Goes up with every change to what any word's stem is.
  public static let version = 1

  /// The stem of a folded word. A word with anything but `a`–`z` in it is its own stem.
  public static func stem(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    if let known = StemmerWords.exceptions[word] { return known }
    var porter = PorterWord(bytes)
    let stem = porter.stemmed()
    return StemmerWords.verbs[stem] ?? stem
  }
}
