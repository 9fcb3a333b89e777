extension CheckedText {
  /// How far a sentence is followed on either side: nobody writes longer ones, and hostile texts have no full stops.
  private static let reach = 400

  /// The sentence or line round bytes, without its closing mark.
  func sentence(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let first = Swift.max(0, start - Self.reach)
    while start > first, !endsSentence(start - 1) { start -= 1 }
    var end = range.upperBound
    let last = Swift.min(bytes.count, end + Self.reach)
    while end < last, !endsSentence(end) { end += 1 }
    return start..<end
  }

  /// What stands between quotation marks, double or single.
  var quotations: Spans {
    var found: [Range<Int>] = []
    var double: Int?
    var single: Int?
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") {
        if let start = double { found.append(start..<place + 1) }
        double = double == nil ? place : nil
      } else if byte == UInt8(ascii: "'") {
        if let start = single, isClosing(place) {
          found.append(start..<place + 1)
          single = nil
        } else if isOpening(place) {
          single = place
        }
      }
    }
    return Spans(found)
  }

  /// The letters of the word that begins at a byte.
  func word(at start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end].isWordByte { end += 1 }
    return start..<end
  }

  /// The next byte that is no space.
  func skippingSpaces(from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place].isSpace { place += 1 }
    return place
  }

  private func endsSentence(_ place: Int) -> Bool {
    switch bytes[place] {
    case 0x0A, 0x0D, UInt8(ascii: "!"), UInt8(ascii: "?"): true
    // Not the point in 7.30pm, nor in an address of the web.
    case UInt8(ascii: "."): place + 1 == bytes.count || bytes[place + 1].isSpace
    default: false
    }
  }

  private func isOpening(_ place: Int) -> Bool {
    (place == 0 || !bytes[place - 1].isWordByte) && place + 1 < bytes.count && bytes[place + 1].isWordByte
  }

  private func isClosing(_ place: Int) -> Bool {
    place + 1 == bytes.count || !bytes[place + 1].isWordByte
  }
}
