/// A run of letters, a run of digits, or one sign: what dates are read from. White space parts them and is left out.
struct WrittenToken: Sendable {
  enum Kind: Hashable, Sendable {
    case word, number, sign
  }

  let kind: Kind
  let bytes: Range<Int>
  /// In lower case.
  let text: [UInt8]
  let isCapitalised: Bool

  /// Nil where it is none, or longer than any year.
  var number: Int? {
    guard kind == .number, text.count <= 4 else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  func isSign(_ byte: UInt8) -> Bool { kind == .sign && text == [byte] }

  func isWord(_ word: String) -> Bool { kind == .word && text.elementsEqual(word.utf8) }

  static func tokens(of bytes: ArraySlice<UInt8>) -> [WrittenToken] {
    var tokens: [WrittenToken] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let kind = kind(bytes[place])
      var end = place + 1
      while kind != .sign, end < bytes.endIndex, self.kind(bytes[end]) == kind { end += 1 }
      if !bytes[place].isSpace {
        tokens.append(
          WrittenToken(
            kind: kind, bytes: place..<end, text: bytes[place..<end].lowercasedBytes,
            isCapitalised: bytes[place].isUppercaseLetter))
      }
      place = end
    }
    return tokens
  }

  private static func kind(_ byte: UInt8) -> Kind {
    if byte.isDigit { return .number }
    return byte.isLetter || byte >= 0x80 ? .word : .sign
  }
}
