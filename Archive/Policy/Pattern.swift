/// What the engine looks for in every text, for one rule.
public struct Pattern: Hashable, Sendable {
  /// A regular expression without back-references or look-around, over the bytes of a `CheckedText`: linear time on any
  /// text.
  public let expression: String
  /// Which of the rule's lists it came from: `words`, `except`, `cues`.
  public let list: String
  public let isCaseless: Bool
  /// Only where it cuts no word: a letter, digit, mark (of any script) or `_` at its end is not touched by another. An
  /// end that is a sign, as in `!!!` or `#park`, may be touched.
  public let isWholeWord: Bool

  public init(_ expression: String, list: String, isCaseless: Bool = true, isWholeWord: Bool = true) {
    self.expression = expression
    self.list = list
    self.isCaseless = isCaseless
    self.isWholeWord = isWholeWord
  }

  /// An entry of a pack's list: a word or phrase as it is written, or an expression between slashes. A space in a word
  /// stands for any white space.
  public init(entry: String, list: String, isCaseless: Bool = true, isWholeWord: Bool = true) {
    let bytes = Array(entry.utf8)
    let slash = UInt8(ascii: "/")
    let isExpression = bytes.count > 2 && bytes.first == slash && bytes.last == slash
    let expression = isExpression ? Array(bytes[1..<(bytes.count - 1)]) : Self.escaped(CheckedText(entry).bytes)
    self.init(
      String(decoding: expression, as: UTF8.self), list: list, isCaseless: isCaseless, isWholeWord: isWholeWord)
  }

  private static func escaped(_ word: [UInt8]) -> [UInt8] {
    let signs = Set("\\^$.|?*+()[]{}#-/".utf8)
    return word.flatMap { byte in
      if byte == 0x20 { return Array("\\s+".utf8) }
      return signs.contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    }
  }
}

/// Where a pattern was found.
public struct PatternHit: Hashable, Sendable {
  /// In the rule's `patterns`.
  public let pattern: Int
  /// In the act's `fields`.
  public let field: Int
  /// Of the field's `CheckedText`.
  public let bytes: Range<Int>

  public init(pattern: Int, field: Int, bytes: Range<Int>) {
    self.pattern = pattern
    self.field = field
    self.bytes = bytes
  }
}
