/// What the engine looks for in every text, for one rule.
public struct Pattern: Hashable, Sendable {
  /// A regular expression without back-references or look-around, over the bytes of a `CheckedText`: linear time on any
  /// text.
  public let expression: String
  /// Which of the rule's lists it came from: `words`, `except`, `cues`.
  public let list: String
  public let isCaseless: Bool
  /// Only where no letter, digit or mark of any script touches it on either side.
  public let isWholeWord: Bool

  public init(_ expression: String, list: String, isCaseless: Bool = true, isWholeWord: Bool = true) {
    self.expression = expression
    self.list = list
    self.isCaseless = isCaseless
    self.isWholeWord = isWholeWord
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
