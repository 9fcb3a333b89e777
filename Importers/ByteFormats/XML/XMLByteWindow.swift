/// The bytes of a file that may still be needed as evidence, and a clean copy of each piece for the parser: UTF-8, without
/// what XML forbids.
struct XMLByteWindow {
  /// Control characters that were read as spaces.
  private(set) var controls = 0

  private let encoding: XMLEncoding
  private var bytes: [UInt8] = []
  private var start = 0
  /// An unfinished UTF-8 sequence at the end of what the parser was given.
  private var carry: [UInt8] = []
  private var invalid: [Range<Int>] = []
  private var isBegun = false
  /// A place in the file and the same place in what the parser was given.
  private var place = 0
  private var parsed = 0

  init(_ encoding: XMLEncoding) { self.encoding = encoding }

  /// Offset just past the last byte.
  var end: Int { start + bytes.count }

  /// Keeps a piece and returns what to parse. White space and a byte order mark before the first tag are left out: with them
  /// the XML declaration would not stand at the start (plugins of WordPress print empty lines there).
  mutating func append(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    let offset = end - carry.count
    bytes += piece
    if encoding == .windows1252 {
      var text = Windows1252.decode(piece)
      for index in text.indices { text[index] = clean(text[index]) }
      return begin(text)
    }
    var text = carry + piece
    carry = []
    checkUTF8(&text, at: offset)
    return begin(text)
  }

  /// Where a place of the parser's stands in the file. Places must be asked for in rising order.
  mutating func offset(ofParsed position: Int) -> Int {
    guard encoding == .windows1252 else { return min(place + position, end) }
    while parsed < position, place >= start, place < end {
      parsed += Windows1252.width(bytes[place - start])
      place += 1
    }
    return place
  }

  mutating func forget(before offset: Int) {
    let count = min(encoding == .windows1252 ? min(offset, place) - start : offset - start, bytes.count)
    guard count > 1 << 20 else { return }
    bytes.removeFirst(count)
    start += count
    invalid.removeAll { $0.upperBound <= start }
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

  /// Whether bytes in a range were no text, but for those inside the ranges left out.
  func hasInvalidText(in range: Range<Int>, leaving parts: [Range<Int>] = []) -> Bool {
    var index = firstInvalid(endingAfter: range.lowerBound)
    var rest = parts[...]
    while index < invalid.count, invalid[index].lowerBound < range.upperBound {
      while let part = rest.first, part.upperBound <= invalid[index].lowerBound { rest = rest.dropFirst() }
      guard let part = rest.first, part.contains(invalid[index].lowerBound) else { return true }
      index = firstInvalid(endingAfter: part.upperBound)
    }
    return false
  }

  /// By halving: the list is in the order of the file.
  private func firstInvalid(endingAfter offset: Int) -> Int {
    var low = 0
    var high = invalid.count
    while low < high {
      let middle = (low + high) / 2
      if invalid[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func begin(_ text: [UInt8]) -> [UInt8] {
    guard !isBegun else { return text }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = text[...]
    if place == 0, rest.starts(with: mark) { rest = rest.dropFirst(3) }
    rest = rest.drop { isSpace($0) }
    place += text.count - rest.count
    isBegun = !rest.isEmpty
    return Array(rest)
  }

  private mutating func checkUTF8(_ text: inout [UInt8], at offset: Int) {
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        text[index] = clean(text[index])
        index += 1
        continue
      }
      let length = UTF8Sequence.length(text, at: index)
      if length > 0 {
        index += length
      } else if UTF8Sequence.mayContinue(text[index...]) {
        carry = Array(text[index...])
        text.removeSubrange(index...)
      } else {
        noteInvalid(offset + index)
        text[index] = UInt8(ascii: "?")
        index += 1
      }
    }
  }

  private mutating func clean(_ byte: UInt8) -> UInt8 {
    guard byte < 0x20, !isSpace(byte) || byte == 0x0B || byte == 0x0C else { return byte }
    controls += 1
    return 0x20
  }

  private mutating func noteInvalid(_ offset: Int) {
    if let last = invalid.last, last.upperBound == offset {
      invalid[invalid.count - 1] = last.lowerBound..<offset + 1
    } else {
      invalid.append(offset..<offset + 1)
    }
  }
}

/// The lengths of UTF-8 sequences.
enum UTF8Sequence {
  /// Of the sequence at `index`; 0 where there is no whole one that XML allows (U+FFFE and U+FFFF it does not).
  static func length(_ bytes: [UInt8], at index: Int) -> Int {
    let length = expected(bytes[index])
    guard length > 0, index + length <= bytes.count else { return 0 }
    let sequence = bytes[index..<index + length]
    guard String(validating: sequence, as: UTF8.self) != nil else { return 0 }
    return sequence.elementsEqual([0xEF, 0xBF, 0xBE]) || sequence.elementsEqual([0xEF, 0xBF, 0xBF]) ? 0 : length
  }

  /// Whether more bytes could make a sequence of these.
  static func mayContinue(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, expected(first) > rest.count else { return false }
    return rest.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func expected(_ first: UInt8) -> Int {
    switch first {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
