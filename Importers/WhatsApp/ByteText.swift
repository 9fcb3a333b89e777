/// Text as UTF-8 bytes: found, cut and trimmed without ever making Characters of it.
typealias ByteText = ArraySlice<UInt8>

extension ByteText {
  /// Start of the first `needle` at or after `start`.
  func position(of needle: [UInt8], from start: Int? = nil) -> Int? {
    guard let first = needle.first else { return nil }
    var index = start ?? startIndex
    while index + needle.count <= endIndex {
      guard let found = self[index...].firstIndex(of: first), found + needle.count <= endIndex else { return nil }
      if self[found..<found + needle.count].elementsEqual(needle) { return found }
      index = found + 1
    }
    return nil
  }

  func has(_ needle: [UInt8]) -> Bool { position(of: needle) != nil }

  func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }

  /// Without spaces at both ends.
  var trimmed: ByteText {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice = slice.dropLast() }
    return slice
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}

/// The invisible characters with which WhatsApp marks what it wrote itself, and wraps numbers and names.
enum Mark {
  static let leftToRight: [UInt8] = [0xE2, 0x80, 0x8E]
  static let rightToLeft: [UInt8] = [0xE2, 0x80, 0x8F]

  /// U+200E/F, U+202A–E, U+2066–9, U+FEFF.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// SPACE and what stands for it: U+00A0, U+202F (before am and pm since early 2023), U+2009.
  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009
  }

  /// Without the direction marks it begins with, and whether there were any.
  static func stripLeading(_ text: ByteText) -> (text: ByteText, wasMarked: Bool) {
    var rest = text
    while rest.starts(with: leftToRight) || rest.starts(with: rightToLeft) { rest = rest.dropFirst(3) }
    return (rest, rest.count < text.count)
  }

  /// Without any mark, and with plain spaces. For names and for comparing, never for what somebody said.
  static func stripped(_ text: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars where !isMark(scalar.value) {
      scalars.append(isSpace(scalar.value) ? " " : scalar)
    }
    return String(scalars)
  }
}
