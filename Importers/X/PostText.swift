package import Records

/// The words of a post, as UTF-8 bytes. Shared with the importer of captures.
package enum PostText {
  /// X cuts a long post at about 280 units; a word or link at the cut can take some of them.
  static let lightestCut = 200
  /// A repost's text is cut at 140 characters.
  static let shortestCutShare = 130

  /// What stands before the `…` at the end of a text, links after it left aside.
  struct Stem {
    /// Bytes before the `…`.
    let end: Int
    /// Where the links after it begin.
    let tail: Int
    let scalars: Int
    /// As X counts: letters of most alphabets 1, others 2. An emoji of several parts counts more here than there.
    let weight: Int
  }

  /// Undoes `&amp;`, `&lt;` and `&gt;`: X escapes nothing else.
  package static func decoded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.contains(UInt8(ascii: "&")) else { return nil }
      return decoded(bytes)
    } ?? text
  }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let entity = entities.first(where: { bytes[index...].starts(with: $0.escaped) })
      {
        decoded.append(entity.byte)
        index += entity.escaped.count
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static let entities: [(escaped: [UInt8], byte: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")),
  ]

  package static func isShare(_ text: String) -> Bool { text.utf8.starts(with: "RT @".utf8) }

  /// `https://twitter.com/i/web/status/20`: X's own link from a cut post to its whole.
  static func isWebStatus(_ address: String) -> Bool {
    let path = Array(address.utf8.drop { $0 != UInt8(ascii: ":") })
    return ["://twitter.com/i/web/status/", "://x.com/i/web/status/"].contains { path.starts(with: $0.utf8) }
  }

  /// Nil for a text that does not end with `…` (or, in CSV, `...`).
  static func elidedStem(of text: String, dots: Bool = false) -> Stem? {
    var text = text
    return text.withUTF8 { bytes in
      let tail = endBeforeLinks(bytes)
      let body = bytes[..<tail]
      let marks: [[UInt8]] = dots ? [ellipsis, Array("...".utf8)] : [ellipsis]
      guard let mark = marks.first(where: { body.suffix($0.count).elementsEqual($0) }) else { return nil }
      let end = tail - mark.count
      let measure = measure(bytes[..<end])
      return Stem(end: end, tail: tail, scalars: measure.scalars, weight: measure.weight)
    }
  }

  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
  private static let linkStart = Array("https://t.co/".utf8)

  /// Whether a post's record shows only its beginning.
  ///
  /// - Parameter isMarked: the source itself says so (`truncated`).
  package static func isCut(_ record: Record, isMarked: Bool) -> Bool {
    guard let stem = elidedStem(of: record.text) else { return false }
    if record.kind == .share { return stem.scalars >= shortestCutShare }
    return stem.weight >= lightestCut || isMarked || record.links.contains { isWebStatus($0.url) }
  }

  /// Where the text ends once the t.co links at its end are taken off.
  static func endBeforeLinks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = bytes.count
    while true {
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
      var start = end
      while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
      guard bytes[start..<end].starts(with: linkStart) else { return end }
      end = start
    }
  }

  private static func measure(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (scalars: Int, weight: Int) {
    var scalars = 0
    var weight = 0
    for byte in bytes where byte & 0xC0 != 0x80 {
      scalars += 1
      weight += byte < 0xE1 || byte == 0xE2 ? 1 : 2
    }
    return (scalars, weight)
  }

  /// The `#` tags and `@` names that stand in a text, for sources that do not list them.
  package static func marks(in text: String) -> (tags: [String], mentions: [String]) {
    var tags: [String] = []
    var mentions: [String] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let mark = scalars[index]
      index += 1
      guard mark == "#" || mark == "@", index == 1 || !isWordPart(scalars[index - 2]) else { continue }
      let word = scalars[index...].prefix(while: mark == "#" ? isWordPart : isHandlePart)
      index += word.count
      guard !word.isEmpty else { continue }
      let name = String(String.UnicodeScalarView(word))
      if mark == "@" { mentions.append(name) } else if !word.allSatisfy(isDigit) { tags.append(name) }
    }
    return (tags, mentions)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isHandlePart(scalar) }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
      || properties.generalCategory == .spacingMark
  }

  /// A letter or digit of ASCII, or `_`.
  private static func isHandlePart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "_" || (scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }
}
