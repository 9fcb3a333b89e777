/// A calendar day as people in Britain write it, the day first: `3/3/84`, `03.03.1984`, `3rd of March, 1984`; also
/// `March 3, 1984` and `1984-03-03`.
struct WrittenDate {
  let range: Range<Int>
  let day: Int
  let month: Int
  /// As written, of two or four digits; nil where the date has none.
  let year: Int?
  let isYearShort: Bool

  /// - Parameter index: Of the first digit of a run.
  init?(at index: Int, in text: ScannedText) {
    guard !text.isWord(at: index - 1),
      let date = Self.figures(index, in: text) ?? Self.words(index, in: text) ?? Self.monthFirst(index, in: text)
        ?? Self.yearFirst(index, in: text) ?? Self.run(index, in: text)
    else { return nil }
    self = date
  }

  private init?(_ range: Range<Int>, day: Int, month: Int, year: Int?, isShort: Bool = false) {
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    self.range = range
    self.day = day
    self.month = month
    self.year = year
    isYearShort = isShort
  }

  /// `3/3/84`, `03-03-1984`, `3.3.84`, `3 3 1984`
  private static func figures(_ index: Int, in text: ScannedText) -> WrittenDate? {
    let day = digits(index, in: text)
    guard day.count <= 2, let sign = separator(day.upperBound, in: text) else { return nil }
    let month = digits(day.upperBound + 1, in: text)
    guard (1...2).contains(month.count), text[month.upperBound] == sign else { return nil }
    let year = digits(month.upperBound + 1, in: text)
    guard year.count == 2 || year.count == 4, !text.isWord(at: year.upperBound) else { return nil }
    return WrittenDate(
      index..<year.upperBound, day: number(day, in: text), month: number(month, in: text),
      year: number(year, in: text), isShort: year.count == 2)
  }

  /// `3 March 1984`, `3rd of March, 1984`, `3-Mar-84`, `3rd March`
  private static func words(_ index: Int, in text: ScannedText) -> WrittenDate? {
    let day = digits(index, in: text)
    guard day.count <= 2 else { return nil }
    var next = ordinal(after: day.upperBound, in: text)
    next = gap(next, in: text)
    if text.hasWord("of ", at: next) { next += 3 }
    guard let (month, end) = month(at: next, in: text) else { return nil }
    return dated(index, day: number(day, in: text), month, end, in: text)
  }

  /// `March 3, 1984`, `March 3rd 1984`
  private static func monthFirst(_ index: Int, in text: ScannedText) -> WrittenDate? {
    let day = digits(index, in: text)
    guard day.count <= 2, text.isSpace(at: index - 1) else { return nil }
    var start = index - 1
    while start > 0, index - start < 12, text.isLetter(at: start - 1) { start -= 1 }
    guard let (month, end) = month(at: start, in: text), end == index - 1 else { return nil }
    return dated(start, day: number(day, in: text), month, ordinal(after: day.upperBound, in: text), in: text)
  }

  /// `1984-03-03`
  private static func yearFirst(_ index: Int, in text: ScannedText) -> WrittenDate? {
    let year = digits(index, in: text)
    guard year.count == 4, let sign = separator(year.upperBound, in: text) else { return nil }
    let month = digits(year.upperBound + 1, in: text)
    guard month.count == 2, text[month.upperBound] == sign else { return nil }
    let day = digits(month.upperBound + 1, in: text)
    guard day.count == 2, !text.isWord(at: day.upperBound) else { return nil }
    return WrittenDate(
      index..<day.upperBound, day: number(day, in: text), month: number(month, in: text), year: number(year, in: text))
  }

  /// `03031984`, `030384`
  private static func run(_ index: Int, in text: ScannedText) -> WrittenDate? {
    let all = digits(index, in: text)
    guard all.count == 8 || all.count == 6, !text.isWord(at: all.upperBound) else { return nil }
    return WrittenDate(
      all, day: number(index..<index + 2, in: text), month: number(index + 2..<index + 4, in: text),
      year: number(index + 4..<all.upperBound, in: text), isShort: all.count == 6)
  }

  /// With the year that may follow.
  private static func dated(_ start: Int, day: Int, _ month: Int, _ end: Int, in text: ScannedText) -> WrittenDate? {
    var next = text[end] == UInt8(ascii: ",") || text[end] == UInt8(ascii: ".") ? end + 1 : end
    next = gap(next, in: text)
    let apostrophe = text[next] == 0x27 ? next + 1 : next
    let year = digits(apostrophe, in: text)
    let isYear = year.count == 4 || (year.count == 2 && (apostrophe > next || text[end] != UInt8(ascii: ",")))
    guard apostrophe > end, isYear, !text.isWord(at: year.upperBound), text[year.upperBound] != UInt8(ascii: ":") else {
      return WrittenDate(start..<end, day: day, month: month, year: nil)
    }
    return WrittenDate(
      start..<year.upperBound, day: day, month: month, year: number(year, in: text), isShort: year.count == 2)
  }

  /// At most five digits: more are no part of a date but for `run`'s.
  private static func digits(_ index: Int, in text: ScannedText) -> Range<Int> {
    var end = index
    while end - index < 9, text.isDigit(at: end) { end += 1 }
    return index..<max(index, end)
  }

  private static func number(_ range: Range<Int>, in text: ScannedText) -> Int {
    range.reduce(0) { $0 * 10 + ByteClass.value(text[$1]) }
  }

  private static func separator(_ index: Int, in text: ScannedText) -> UInt8? {
    let byte = text[index]
    return signs.contains(byte) && text.isDigit(at: index + 1) ? byte : nil
  }

  private static func ordinal(after index: Int, in text: ScannedText) -> Int {
    ordinals.contains { text.hasWord($0, at: index) } && !text.isWord(at: index + 2) ? index + 2 : index
  }

  private static func gap(_ index: Int, in text: ScannedText) -> Int {
    text.isSpace(at: index) || text[index] == 0x2D || text[index] == UInt8(ascii: "/") ? index + 1 : index
  }

  private static func month(at index: Int, in text: ScannedText) -> (Int, end: Int)? {
    guard text.isLetter(at: index) else { return nil }
    for (place, name) in months.enumerated() where ByteClass.lowercased(text[index]) == name[0] {
      var end = index + 1
      while end - index < name.count, ByteClass.lowercased(text[end]) == name[end - index] { end += 1 }
      guard end - index >= 3 else { continue }
      let isShort = [3, 4].contains(end - index)
      return !text.isLetter(at: end) && (isShort || end - index == name.count) ? (place + 1, end) : nil
    }
    return nil
  }

  private static let ordinals = ["st", "nd", "rd", "th"].map { Array($0.utf8) }
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ].map { Array($0.utf8) }

  private static let signs: ByteSet = "/-. "
}
