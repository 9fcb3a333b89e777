/// Eight bytes looked at together: long runs of plain text and of spaces are passed over in eighths of the time.
struct ByteWord {
  static let width = 8

  private let word: UInt64

  /// Nil where fewer than eight bytes are left.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index + ByteWord.width <= bytes.count, let start = bytes.baseAddress else { return nil }
    word = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// No quote, no backslash, no control character. May say no of text that is plain; never yes of text that is not.
  @inline(__always)
  var isPlainText: Bool {
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    return (zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C) | control) & ByteWord.tops == 0
  }

  /// Neither quote nor backslash.
  @inline(__always)
  var staysInString: Bool {
    (zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)) & ByteWord.tops == 0
  }

  @inline(__always)
  var isAllSpaces: Bool { word == 0x2020_2020_2020_2020 }

  /// 0x80 where one of the bytes is not ASCII, else 0.
  @inline(__always)
  var highBits: UInt8 { word & ByteWord.tops == 0 ? 0 : 0x80 }

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Sets the top bit of every byte that is zero (and, harmlessly, of some that stand above one).
  @inline(__always)
  private func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}
