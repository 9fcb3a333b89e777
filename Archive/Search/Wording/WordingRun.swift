/// One pass over one text and its folded tokens: which of them are words of its wording.
struct WordingRun {
  private(set) var words: [Wording.Word] = []
  private let folded: FoldedText
  /// The first token that has not been met.
  private var next = 0
  /// Scalars read so far.
  private var position = 0

  init(_ folded: FoldedText) {
    self.folded = folded
    words.reserveCapacity(folded.tokens.count)
  }

  /// `bytes` is valid UTF-8.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count, next < folded.tokens.count {
      let start = offset
      while offset < bytes.count, !Self.isSpace(bytes[offset]) { offset += 1 }
      if offset > start { readChunk(UnsafeBufferPointer(rebasing: bytes[start..<offset])) }
      while offset < bytes.count, Self.isSpace(bytes[offset]) {
        offset += 1
        position += 1
      }
    }
  }

  /// What stands between two white spaces: a word, several (`car-park`), or an address.
  private mutating func readChunk(_ chunk: UnsafeBufferPointer<UInt8>) {
    let isLeftOut = AddressWord.isOne(chunk)
    for offset in chunk.indices where chunk[offset] & 0xC0 != 0x80 {
      while next < folded.tokens.count, folded.tokens[next].range.lowerBound <= position {
        if !isLeftOut { take(folded.tokens[next], isCapital: Self.isCapital(chunk, offset)) }
        next += 1
      }
      position += 1
    }
  }

  private mutating func take(_ token: FoldedText.Token, isCapital: Bool) {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    var hasDigit = false
    for byte in folded.utf8[token.bytes] {
      number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
      if byte &- 0x30 < 10 { hasDigit = true }
    }
    guard hasDigit || isWord(token) else { return }
    words.append(.init(number: number, sort: hasDigit ? .figure : isCapital ? .name : .plain, range: token.range))
  }

  /// Not an emoji, `£` or `+`.
  private func isWord(_ token: FoldedText.Token) -> Bool {
    guard let first = folded.utf8[token.bytes].first else { return false }
    if first < 0x80 { return first &- 0x61 < 26 }
    guard let scalar = String(decoding: folded.utf8[token.bytes], as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isCapital(_ chunk: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let byte = chunk[offset]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let scalar = UnsafeBufferPointer(rebasing: chunk[offset..<min(chunk.count, offset + 4)])
    return String(decoding: scalar, as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
