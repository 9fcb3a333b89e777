/// How near two words are in spelling: the letters to change, add, leave out or swap with their neighbour.
///
/// Optimal string alignment over the letters a–z; a word with anything else in it is near to itself only.
public struct Spelling: Sendable {
  private let word: [UInt8]

  /// - Parameter word: Folded.
  public init(_ word: String) { self.word = Array(word.utf8) }

  /// Changes that `~word` allows: none up to 3 letters, one in 4 or 5, two from 6.
  public static func reach(letters: Int) -> Int { letters < 4 ? 0 : letters < 6 ? 1 : 2 }

  /// Whether `~word` finds `other`.
  public func finds(_ other: String) -> Bool {
    let other = Array(other.utf8)
    if other.elementsEqual(word) { return true }
    guard Spelling.isLetters(word), Spelling.isLetters(other) else { return false }
    return distance(to: other, atMost: Spelling.reach(letters: word.count)) != nil
  }

  /// The number of changes, or nil when it is more than `limit`.
  public func distance(to other: [UInt8], atMost limit: Int) -> Int? {
    guard abs(word.count - other.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in word.enumerated() {
      var current = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == otherLetter ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], word[row - 1] == otherLetter {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      guard current.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }

  public static func isLetters(_ word: [UInt8]) -> Bool { word.allSatisfy { (0x61...0x7A).contains($0) } }
}
