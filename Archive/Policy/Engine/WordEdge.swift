/// Whether a place in UTF-8 text lies inside a word of any script.
struct WordEdge {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a range cuts no word at either end.
  func isWhole(_ range: Range<Int>) -> Bool { !isInside(range.lowerBound) && !isInside(range.upperBound) }

  /// Whether the characters on both sides of a place belong to one word.
  private func isInside(_ place: Int) -> Bool {
    guard place > 0, place < bytes.count else { return false }
    return isWordBefore(place) && isWordAt(place)
  }

  private func isWordAt(_ place: Int) -> Bool {
    bytes[place] < 0x80 ? Self.isWord(bytes[place]) : scalar(at: place).map(Self.isWord) ?? false
  }

  private func isWordBefore(_ place: Int) -> Bool {
    guard bytes[place - 1] >= 0x80 else { return Self.isWord(bytes[place - 1]) }
    var start = place - 1
    while start > 0, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).map(Self.isWord) ?? false
  }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    var iterator = bytes[place..<min(place + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
    return nil
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: scalar == "_"
    }
  }
}
