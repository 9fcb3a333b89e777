/// What search sees of a text: its folded tokens, and where in the original each one stands.
public struct FoldedText: Hashable, Sendable {
  /// One word, ideograph, symbol or emoji. Small, for there are as many as words in an archive; a text of more than 4
  /// GiB has no place in memory anyway.
  public struct Token: Hashable, Sendable {
    private let offset: UInt32
    private let end: UInt32
    private let start: UInt32
    private let stop: UInt32

    init(bytes: Range<Int>, range: Range<Int>) {
      offset = UInt32(clamping: bytes.lowerBound)
      end = UInt32(clamping: bytes.upperBound)
      start = UInt32(clamping: range.lowerBound)
      stop = UInt32(clamping: range.upperBound)
    }

    /// Offsets of the folded token in `utf8`.
    var bytes: Range<Int> { Int(offset)..<Int(end) }

    /// Where it stands in the original, in Unicode scalars.
    public var range: Range<Int> { Int(start)..<Int(stop) }
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
