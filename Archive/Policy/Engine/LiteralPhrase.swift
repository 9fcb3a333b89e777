/// A pattern that is nothing but ASCII words with any white space between them: Vectorscan looks for the longest word
/// alone, which costs it a fraction of the phrase, and the others are compared where that stands.
struct LiteralPhrase: Sendable {
  /// In lower case where case does not count.
  private let words: [[UInt8]]
  private let isCaseless: Bool
  /// The place in `words` of the longest.
  private let longest: Int

  /// Nil for a pattern that is more, and for a single word, which Vectorscan places itself.
  init?(_ pattern: Pattern) {
    guard let words = Self.words(Array(pattern.expression.utf8)), words.count > 1,
      let longest = words.indices.max(by: { words[$0].count < words[$1].count })
    else { return nil }
    isCaseless = pattern.isCaseless
    self.words = isCaseless ? words.map(\.lowercasedBytes) : words
    self.longest = longest
  }

  /// The longest word as an expression.
  var trigger: String {
    String(
      decoding: words[longest].flatMap { Self.signs.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }, as: UTF8.self)
  }

  /// Where the phrase stands whose longest word ends at a byte; nil: only that word stands there.
  func range(in bytes: [UInt8], triggeredAt end: Int) -> Range<Int>? {
    var (start, stop) = (end - words[longest].count, end)
    for word in words[..<longest].reversed() {
      guard let space = beginOfSpace(in: bytes, before: start), let begin = begin(of: word, in: bytes, at: space) else {
        return nil
      }
      start = begin
    }
    for word in words[(longest + 1)...] {
      guard let space = endOfSpace(in: bytes, after: stop), let end = self.end(of: word, in: bytes, at: space) else {
        return nil
      }
      stop = end
    }
    return start >= 0 ? start..<stop : nil
  }

  private func beginOfSpace(in bytes: [UInt8], before end: Int) -> Int? {
    var place = end
    while place > 0, bytes[place - 1].isSpace { place -= 1 }
    return place < end ? place : nil
  }

  private func endOfSpace(in bytes: [UInt8], after start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place].isSpace { place += 1 }
    return place > start ? place : nil
  }

  private func begin(of word: [UInt8], in bytes: [UInt8], at end: Int) -> Int? {
    self.end(of: word, in: bytes, at: end - word.count).map { $0 - word.count }
  }

  private func end(of word: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    guard start >= 0, start + word.count <= bytes.count else { return nil }
    for (offset, byte) in word.enumerated() {
      let other = bytes[start + offset]
      guard (isCaseless ? other.lowercased : other) == byte else { return nil }
    }
    return start + word.count
  }

  private static let signs = Set("\\^$.|?*+()[]{}#-/".utf8)
  /// Those that stand for themselves outside brackets.
  private static let harmless = Set("#-/".utf8)

  /// The words between `\s+`; nil where anything else than a character stands for more than itself.
  private static func words(_ expression: [UInt8]) -> [[UInt8]]? {
    var words: [[UInt8]] = [[]]
    var rest = expression[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\") {
        if rest.starts(with: "s+".utf8) {
          rest = rest.dropFirst(2)
          words.append([])
        } else if let sign = rest.popFirst(), signs.contains(sign) {
          words[words.count - 1].append(sign)
        } else {
          return nil
        }
      } else if (0x21..<0x7F).contains(byte), !signs.contains(byte) || harmless.contains(byte) {
        words[words.count - 1].append(byte)
      } else {
        return nil
      }
    }
    return words.contains(where: \.isEmpty) ? nil : words
  }
}
