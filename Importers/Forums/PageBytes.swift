import ByteFormats
import ExportFiles

/// A saved page as UTF-8. Old pages are written in single bytes (Windows-1252): they are decoded, and every place is
/// known in the file as it came.
struct PageBytes {
  /// As in the file.
  let original: [UInt8]
  /// To be parsed.
  let text: [UInt8]
  private let isSingleByte: Bool

  /// Longer files are no page of a forum.
  static let longest = 32 << 20

  init(_ original: [UInt8]) {
    self.original = original
    isSingleByte = PageBytes.isSingleByte(original)
    text = isSingleByte ? PageBytes.decoded(original) : original
  }

  init(_ member: Member, in tree: ExportTree) throws {
    self.init(try tree.contents(of: member, limit: PageBytes.longest))
  }

  /// How many bytes of the file stand behind bytes of `text`.
  func originalLength(of range: Range<Int>) -> Int {
    guard isSingleByte else { return range.count }
    return text[range.clamped(to: 0..<text.count)].count { $0 & 0xC0 != 0x80 }
  }

  /// Where bytes with this text begin in the first part of the file.
  func holdsNearStart(_ words: StaticString) -> Bool {
    ASCII.find(words, in: text.prefix(8192)) != nil
  }

  /// By its own declaration; without one, by whether it is well-formed UTF-8.
  private static func isSingleByte(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return false }
    if let place = ASCII.find("charset=", in: bytes.prefix(4096)) {
      let rest = bytes[place...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20 }
      let name = rest.prefix(12).map(Bytes.lowered)
      if singleByteNames.contains(where: { name.starts(with: $0.utf8) }) { return true }
      if name.starts(with: "utf".utf8) { return false }
    }
    return String(validating: bytes, as: UTF8.self) == nil
  }

  /// Browsers read all these as Windows-1252.
  private static let singleByteNames = ["iso-8859-1", "windows-1252", "latin1", "us-ascii", "cp1252"]

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? upperHalf[Int(byte) - 0x80] : Unicode.Scalar(byte)
      text += Array(String(scalar).utf8)
    }
    return text
  }

  /// 0x80 to 0x9F of Windows-1252; five of them mean nothing there and stay control characters.
  private static let upperHalf: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{2C6}", "\u{2030}",
    "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}",
    "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}",
    "\u{17E}", "\u{178}",
  ]
}

/// Looking for words of the engines in bytes.
enum ASCII {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Just past the first place at which `words` (in lower case) stand, whatever their case there; nil for nowhere.
  static func find(_ words: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    for index in bytes.startIndex...bytes.endIndex - wanted.count where Bytes.lowered(bytes[index]) == first {
      if zip(bytes[index...], wanted).allSatisfy({ Bytes.lowered($0) == $1 }) { return index + wanted.count }
    }
    return nil
  }

  static func find(_ words: StaticString, in text: String) -> Int? { find(words, in: Array(text.utf8)[...]) }

  static func holds(_ words: StaticString, in text: String?) -> Bool {
    text.map { find(words, in: $0) != nil } ?? false
  }

  /// The digits that begin at an index; nil for none, or for more than an id has.
  static func digits(_ bytes: some Sequence<UInt8>) -> String? {
    let digits = bytes.prefix { isDigit($0) }.map { $0 }
    return digits.isEmpty || digits.count > 20 ? nil : String(decoding: digits, as: UTF8.self)
  }

  /// The digits that follow `words`, where they stand at the text's beginning and nothing else follows.
  static func number(_ text: String?, after words: StaticString) -> String? {
    guard let text, Bytes.starts(text, with: words) else { return nil }
    let rest = text.utf8.dropFirst(words.utf8CodeUnitCount)
    guard let digits = digits(rest), digits.utf8.count == rest.count else { return nil }
    return digits
  }

  /// Without white space, no-break spaces and byte order marks at its ends.
  static func trimmed(_ text: String) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    var scalars = text.unicodeScalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Nil for nothing but white space.
  static func nonEmpty(_ text: String?) -> String? {
    guard let text else { return nil }
    let trimmed = trimmed(text)
    return trimmed.utf8.isEmpty ? nil : trimmed
  }
}
