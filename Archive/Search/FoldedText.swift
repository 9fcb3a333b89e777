/// What search sees of a text: its folded tokens, and where in the original each one stands.
public struct FoldedText: Hashable, Sendable {
  /// One word, ideograph, symbol or emoji.
  public struct Token: Hashable, Sendable {
    /// Offsets of the folded token in `utf8`.
    let bytes: Range<Int>
    /// Where it stands in the original, in Unicode scalars.
    public let range: Range<Int>
  }

  /// The folded tokens joined by single spaces, as UTF-8.
  public let utf8: [UInt8]
  public let tokens: [Token]

  init(utf8: [UInt8], tokens: [Token]) {
    self.utf8 = utf8
    self.tokens = tokens
  }

  /// The folded tokens joined by single spaces: what the archive stores and indexes.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The folded tokens, in order.
  public var words: [String] { tokens.map(word) }

  /// One token as text.
  public func word(_ token: Token) -> String { String(decoding: utf8[token.bytes], as: UTF8.self) }
}
