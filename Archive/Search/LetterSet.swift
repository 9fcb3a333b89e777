/// Which letters a word has: a quick look that spares most words of an archive the comparison letter by letter.
public struct LetterSet: Sendable {
  private let letters: UInt32

  public init(_ word: String) { letters = Self.letters(of: word) }

  /// Whether `other` can be made of this word by so many changes. Each adds one letter to the set, takes one out, or both.
  public func differ(from other: String, byAtMost changes: Int) -> Bool {
    (letters ^ Self.letters(of: other)).nonzeroBitCount <= 2 * changes
  }

  private static func letters(of word: String) -> UInt32 {
    var letters: UInt32 = 0
    for letter in word.utf8 { letters |= 1 << UInt32(letter & 31) }
    return letters
  }
}
