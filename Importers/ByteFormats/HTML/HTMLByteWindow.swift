/// The bytes of a file that may still be needed as evidence, and a clean copy of each piece for the parser.
struct HTMLByteWindow {
  private var bytes: [UInt8] = []
  private var start = 0
  /// An unfinished UTF-8 sequence at the end of what the parser was given.
  private var carry: [UInt8] = []
  private var invalid: [Range<Int>] = []
  private var lastBytes: [UInt8] = []

  /// Offset just past the last byte.
  var end: Int { start + bytes.count }

  /// Keeps a piece and returns what to parse: of the same length, with bytes that are no UTF-8, and NULs, as `?`,
  /// since libxml2 would switch to Latin-1 at the first one and lose count of its place.
  mutating func append(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    var clean = carry + piece
    var index = 0
    let offset = end - carry.count
    bytes += piece
    lastBytes = Array((lastBytes + piece.suffix(64)).suffix(64))
    carry = []
    if offset == 0, clean.starts(with: [0xEF, 0xBB, 0xBF]) { clean.replaceSubrange(0..<3, with: [0x20, 0x20, 0x20]) }
    while index < clean.count {
      let byte = clean[index]
      if byte < 0x80 && byte != 0 {
        index += 1
        continue
      }
      let length = HTMLByteWindow.sequenceLength(clean, at: index)
      if length == 0 && clean.count - index < 4 && HTMLByteWindow.mayContinue(clean[index...]) {
        carry = Array(clean[index...])
        clean.removeSubrange(index...)
      } else if length == 0 {
        clean[index] = UInt8(ascii: "?")
        noteInvalid(offset + index)
        index += 1
      } else {
        index += length
      }
    }
    return clean
  }

  mutating func forget(before offset: Int) {
    let count = min(offset - start, bytes.count)
    guard count > 1 << 20 else { return }
    bytes.removeFirst(count)
    start += count
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    guard range.lowerBound >= start, range.upperBound <= end else { return [] }
    return Array(bytes[range.lowerBound - start..<range.upperBound - start])
  }

  /// Offset of the nearest `<` before an offset: where the tag just read begins.
  func lastTag(before offset: Int) -> Int {
    var index = min(offset, end) - start - 1
    while index > 0, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return start + max(index, 0)
  }

  /// Whether `</name` stands at an offset.
  func hasClosingTag(of name: String, at offset: Int) -> Bool {
    let wanted = Array("</".utf8) + Array(name.utf8)
    guard offset >= start, offset + wanted.count <= end else { return false }
    return zip(bytes[(offset - start)...], wanted).allSatisfy { Bytes.lowered($0) == $1 }
  }

  /// Whether the file's last tag is `</html>`.
  var endsWithClosingTag: Bool {
    var last = lastBytes[...]
    while let byte = last.last, isSpace(byte) { last = last.dropLast() }
    return Bytes.equal(Bytes.lowered(last.suffix(7)), "</html>")
  }

  /// Whether bytes in a range were no text; what stands before its end is forgotten.
  mutating func takeInvalidText(in range: Range<Int>) -> Bool {
    guard let first = invalid.first, first.lowerBound < range.upperBound else { return false }
    defer { invalid.removeAll { $0.upperBound <= range.upperBound } }
    return invalid.contains { $0.overlaps(range) }
  }

  private mutating func noteInvalid(_ offset: Int) {
    if let last = invalid.last, last.upperBound == offset {
      invalid[invalid.count - 1] = last.lowerBound..<offset + 1
    } else {
      invalid.append(offset..<offset + 1)
    }
  }

  /// The length of the well-formed sequence at `index` (never NUL); 0 where there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let length = expectedLength(bytes[index])
    guard length > 0, index + length <= bytes.count, bytes[index] != 0 else { return 0 }
    return String(validating: bytes[index..<index + length], as: UTF8.self) == nil ? 0 : length
  }

  private static func mayContinue(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first >= 0xC2, expectedLength(first) > rest.count else { return false }
    return rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func expectedLength(_ first: UInt8) -> Int {
    switch first {
    case 0x00..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
