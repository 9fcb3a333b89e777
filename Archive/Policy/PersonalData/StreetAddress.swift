/// A house number and a street: `12a High Street`, `3, Mill Lane`.
struct StreetAddress {
  let range: Range<Int>
  /// Each word of the street begins with a capital.
  let isCapital: Bool
  /// The street's last word is used for little else, or the address ends there.
  let isPlain: Bool

  /// - Parameter number: A run of digits that may be the house's.
  init?(at number: Range<Int>, in text: ScannedText) {
    guard number.count <= 3, Self.begins(number.lowerBound, in: text),
      let first = Self.afterNumber(number.upperBound, in: text)
    else { return nil }
    let words = Self.words(from: first, in: text)
    guard let name = words.first, !Self.counted.stand(in: name, of: text),
      let last = words.indices.dropFirst().last(where: { Self.isType($0, words, in: text) })
    else { return nil }
    range = number.lowerBound..<words[last].upperBound
    isCapital = words[...last].allSatisfy { ByteClass.isCapital(text[$0.lowerBound]) || text[$0.lowerBound] >= 0x80 }
    isPlain = !Self.ambiguous.stand(in: words[last], of: text) || Self.ends(words[last].upperBound, in: text)
  }

  /// No part of a price, a time, a date or a range of houses.
  private static func begins(_ start: Int, in text: ScannedText) -> Bool {
    let before = text[start - 1]
    let isCurrency = (text[start - 2] == 0xC2 && before == 0xA3) || (text[start - 2] == 0x82 && before == 0xAC)
    return !text.isWord(at: start - 1) && !isCurrency && !joints.contains(before)
  }

  /// Past `a` of `12a`, and past a comma, to the street's name.
  private static func afterNumber(_ end: Int, in text: ScannedText) -> Int? {
    var index = text.isLetter(at: end) && !text.isWord(at: end + 1) ? end + 1 : end
    guard !text.isWord(at: index) else { return nil }
    if text[index] == UInt8(ascii: ",") { index += 1 }
    guard text.isSpace(at: index) else { return nil }
    return index + 1
  }

  /// At most four words with one space between.
  private static func words(from first: Int, in text: ScannedText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = first
    while words.count < 4 {
      var end = start
      while end - start < 30, isName(end, in: text) { end += 1 }
      guard end > start, !text.isDigit(at: start) else { break }
      words.append(start..<end)
      let isAbbreviated = end - start == 2 && text[end] == UInt8(ascii: ".") && text.isSpace(at: end + 1)
      let space = isAbbreviated ? end + 1 : end
      guard text[space] == 0x20 else { break }
      start = space + 1
    }
    return words
  }

  private static func isName(_ index: Int, in text: ScannedText) -> Bool {
    text.isWord(at: index) || text[index] == 0x27 || (text[index] == 0x2D && text.isWord(at: index + 1))
  }

  /// "St" before another name is a saint.
  private static func isType(_ place: Int, _ words: [Range<Int>], in text: ScannedText) -> Bool {
    guard let found = types.first(in: words[place], of: text), found == words[place] else { return false }
    guard text.hasWord(Array("st".utf8), at: words[place].lowerBound), words[place].count == 2 else { return true }
    return place + 1 == words.count || !ByteClass.isCapital(text[words[place + 1].lowerBound])
  }

  private static func ends(_ end: Int, in text: ScannedText) -> Bool {
    end >= text.bytes.count || stops.contains(text[end])
  }

  private static let types = Cues([
    "street", "st", "road", "rd", "lane", "close", "drive", "avenue", "ave", "court", "terrace", "place", "way",
    "square", "row", "gardens", "crescent", "hill", "bank", "view", "green", "mews", "grove", "walk", "rise", "croft",
    "cottages", "villas",
  ])
  private static let ambiguous = Cues(["place", "way", "hill", "bank", "view", "green", "walk", "rise", "row", "drive"])
  /// First words after a number that counts: `12 March Walk`, `2 Mile Drive`.
  private static let counted = Cues([
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "minute", "minutes", "min", "mile", "miles", "year", "years", "day", "days", "hour", "hours", "acre",
    "metre", "metres", "more", "free", "people", "am", "pm", "bottle", "weeks", "week", "months", "month", "on", "in",
    "at", "of", "to", "and", "for", "from", "new",
  ])
  private static let joints: ByteSet = ".-/:#$&+'"
  private static let stops: ByteSet = ",.;!?)\n\r"
}
