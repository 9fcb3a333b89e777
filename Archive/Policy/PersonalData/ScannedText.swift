/// A text with what the detectors look round: runs of digits, at signs, web addresses.
///
/// Web addresses are cut out (0 bytes stand for them): the numbers in them are ids. Every look to the left or right is
/// bounded, so that a hostile text costs no more than a long one.
struct ScannedText {
  /// With the text as it was where `bytes` has been cut.
  let whole: [UInt8]
  let bytes: [UInt8]
  /// Longest runs of ASCII digits.
  let runs: [Range<Int>]
  /// In all runs.
  let digitCount: Int
  /// Of each `@`, of the bracket of each `[at]`, and of each "at" before a name and "dot".
  let ats: [Int]
  /// Of each comma with a space and a letter after it.
  let commas: [Int]
  let addresses: [Range<Int>]

  init(_ whole: [UInt8]) {
    self.whole = whole
    addresses = WebAddresses.find(in: whole)
    var bytes = whole
    for address in addresses { for index in address { bytes[index] = 0 } }
    self.bytes = bytes
    (runs, ats, commas) = Self.anchors(in: bytes)
    digitCount = runs.reduce(0) { $0 + $1.count }
  }

  /// False where nothing can be found: no digit, no sign or word of an e-mail address, no comma before a capital.
  static func mayTell(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      let byte = bytes[index]
      return ByteClass.isDigit(byte) || byte == UInt8(ascii: "@") || isAt(bytes, index)
        || isComma(bytes, index) && ByteClass.isCapital(bytes[index + 2])
    }
  }

  /// The byte there, 0 outside the text.
  subscript(index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// Whether a letter, digit or mark of any script, or `_`, stands there.
  func isWord(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return ByteClass.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") }
    return isForeignWord(at: index)
  }

  private func isForeignWord(at index: Int) -> Bool {
    let properties = scalar(around: index).properties
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  func isDigit(at index: Int) -> Bool { ByteClass.isDigit(self[index]) }
  func isLetter(at index: Int) -> Bool { ByteClass.isLetter(self[index]) }
  func isSpace(at index: Int) -> Bool { ByteClass.isSpace(self[index]) }

  /// Where the next line's words begin, if nothing but a few spaces stands before that; nil: more stands there, or an
  /// empty line follows.
  func nextLine(after index: Int) -> Int? {
    var (place, breaks) = (index, 0)
    while place - index < 6, isSpace(at: place) || self[place] == 0x0D || self[place] == 0x0A {
      if self[place] == 0x0A { breaks += 1 }
      place += 1
    }
    return breaks == 1 && place < bytes.count ? place : nil
  }

  /// Whether nothing but a few spaces stands before it in its line.
  func beginsLine(_ index: Int) -> Bool {
    var place = index
    while place > 0, index - place < 4, isSpace(at: place - 1) { place -= 1 }
    return place == 0 || self[place - 1] == 0x0A
  }

  /// No word on either side.
  func standsAlone(_ range: Range<Int>) -> Bool {
    !isWord(at: range.lowerBound - 1) && !isWord(at: range.upperBound)
  }

  /// Whether the ASCII word stands there, in any case.
  func hasWord(_ word: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= bytes.count else { return false }
    for (offset, byte) in word.enumerated() where ByteClass.lowercased(bytes[index + offset]) != byte { return false }
    return true
  }

  func hasWord(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { ByteClass.lowercased(bytes[index + $0]) == word[$0] }
    }
  }

  /// As many bytes before `index`, as far as the text reaches.
  func window(before index: Int, _ count: Int) -> Range<Int> { max(0, index - count)..<max(0, index) }

  func window(after index: Int, _ count: Int) -> Range<Int> {
    min(index, bytes.count)..<min(bytes.count, index + count)
  }

  /// The word before, at most a few signs and no line away.
  func word(before index: Int, past signs: ByteSet = " :#-()\"'=,&") -> Range<Int>? {
    var end = min(index, bytes.count)
    while end > 0, index - end < 5, signs.contains(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 24, isWord(at: start - 1) || bytes[start - 1] == UInt8(ascii: "/") { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// The letters and digits at `range`, capitals for all.
  func compact(_ range: Range<Int>) -> [UInt8] {
    bytes[range].filter(ByteClass.isLetterOrDigit).map(ByteClass.uppercased)
  }

  func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func scalar(around index: Int) -> Unicode.Scalar {
    var start = index
    while start > 0, index - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let end = min(bytes.count, start + 4)
    return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first ?? " "
  }

  private static func anchors(in bytes: [UInt8]) -> (runs: [Range<Int>], ats: [Int], commas: [Int]) {
    var runs: [Range<Int>] = []
    var (ats, commas): ([Int], [Int]) = ([], [])
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, ByteClass.isDigit(bytes[index]) { index += 1 }
      if index > start {
        runs.append(start..<index)
        continue
      }
      if isComma(bytes, index) { commas.append(index) }
      if bytes[index] == UInt8(ascii: "@") || isAt(bytes, index) { ats.append(index) }
      index += 1
    }
    return (runs, ats, commas)
  }

  /// `, B`, `, b`
  private static func isComma(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ",") && index + 2 < bytes.count && bytes[index + 1] == 0x20
      && ByteClass.isLetter(bytes[index + 2])
  }

  private static func isAt(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "A"): isSpokenAt(bytes, index)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): isBracketedAt(bytes, index)
    default: false
    }
  }

  /// `[at]`, `( at )`
  private static func isBracketedAt(_ bytes: [UInt8], _ index: Int) -> Bool {
    let next = index + 1 < bytes.count && ByteClass.isSpace(bytes[index + 1]) ? index + 2 : index + 1
    guard next + 2 < bytes.count else { return false }
    return bytes[next] | 0x20 == UInt8(ascii: "a") && bytes[next + 1] | 0x20 == UInt8(ascii: "t")
      && !ByteClass.isLetterOrDigit(bytes[next + 2])
  }

  /// The "at" of `jo at example dot org`.
  private static func isSpokenAt(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 1, index + 8 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "t"),
      ByteClass.isSpace(bytes[index - 1]), ByteClass.isSpace(bytes[index + 2])
    else { return false }
    let host = bytes[(index + 3)...].prefix(64).prefix { ByteClass.isLetterOrDigit($0) || $0 == 0x2D }
    let rest = bytes[host.endIndex...].prefix(5)
    return !host.isEmpty && rest.elementsEqual(spokenDot) { ByteClass.lowercased($0) == $1 }
  }

  private static let spokenDot = Array(" dot ".utf8)
}
