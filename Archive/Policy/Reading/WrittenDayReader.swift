/// Finds the days written in a text, from left to right.
struct WrittenDayReader {
  /// A day's number with the weekday before it, read backwards.
  private struct Number {
    let day: Int
    let weekday: Int?
    let first: Int
    let isOrdinal: Bool
  }

  private let tokens: [WrittenToken]

  init(_ text: CheckedText) { tokens = WrittenToken.tokens(of: text.bytes[...]) }

  init(_ text: CheckedText, in range: Range<Int>) { tokens = WrittenToken.tokens(of: text.bytes[range]) }

  var days: [WrittenDay] { tokens.indices.flatMap { days(at: $0) } }

  private func days(at place: Int) -> [WrittenDay] {
    if let numeric = numeric(at: place) { return [numeric] }
    let token = tokens[place]
    guard token.kind == .word, let month = CalendarWords.month(token.text) else { return [] }
    if let number = number(before: place) {
      guard token.isCapitalised || number.isOrdinal || !CalendarWords.needsCapital(token.text) else { return [] }
      return spelled(number, month: month, at: place)
    }
    return token.isCapitalised ? monthFirst(month, at: place).map { [$0] } ?? [] : []
  }

  /// "5 May 2026", and "Friday 1" of "Friday 1 and Saturday 2 May".
  private func spelled(_ number: Number, month: Int, at place: Int) -> [WrittenDay] {
    let year = year(after: place)
    let end = tokens[year?.place ?? place].bytes.upperBound
    var after = number.weekday
    if after == nil { after = bracketedWeekday(after: year?.place ?? place) }
    let last = WrittenDay(
      bytes: tokens[number.first].bytes.lowerBound..<end, weekday: after, day: number.day, month: month,
      year: year?.value)
    guard let other = earlier(than: number), other.weekday != nil, other.day < number.day else { return [last] }
    return [
      WrittenDay(
        bytes: tokens[other.first].bytes.lowerBound..<end, weekday: other.weekday, day: other.day, month: month,
        year: year?.value), last,
    ]
  }

  private func number(before place: Int) -> Number? {
    var index = place - 1
    if index >= 0, tokens[index].isWord("of") { index -= 1 }
    return number(endingAt: index)
  }

  private func number(endingAt end: Int) -> Number? {
    var index = end
    var isOrdinal = false
    if index > 0, tokens[index].kind == .word, isOrdinalSuffix(index) {
      isOrdinal = true
      index -= 1
    }
    guard index >= 0, tokens[index].text.count <= 2, let day = tokens[index].number, (1...31).contains(day),
      !isPartOfNumber(index)
    else { return nil }
    let weekday = weekday(before: index)
    return Number(day: day, weekday: weekday?.value, first: weekday?.place ?? index, isOrdinal: isOrdinal)
  }

  /// The number before "-", "to", "and", "&".
  private func earlier(than number: Number) -> Number? {
    let joint = number.first - 1
    guard joint > 0 else { return nil }
    let token = tokens[joint]
    let joins =
      token.isSign(UInt8(ascii: "-")) || token.isSign(UInt8(ascii: "&")) || token.isWord("to") || token.isWord("and")
    return joins ? self.number(endingAt: joint - 1) : nil
  }

  private func isOrdinalSuffix(_ index: Int) -> Bool {
    let token = tokens[index]
    guard tokens[index - 1].bytes.upperBound == token.bytes.lowerBound else { return false }
    return ["st", "nd", "rd", "th"].contains { token.isWord($0) }
  }

  /// The 30 of 9.30, the 12 of 07/12.
  private func isPartOfNumber(_ index: Int) -> Bool {
    guard index >= 2, tokens[index - 2].kind == .number else { return false }
    let sign = tokens[index - 1]
    return [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/")].contains { sign.isSign($0) }
      && sign.bytes.lowerBound == tokens[index - 2].bytes.upperBound
      && sign.bytes.upperBound == tokens[index].bytes.lowerBound
  }

  private func weekday(before place: Int) -> (value: Int, place: Int)? {
    var index = place - 1
    var signs = 0
    while index >= 0, signs < 2, isFiller(index) {
      signs += 1
      index -= 1
    }
    guard index >= 0 else { return nil }
    return weekday(at: index).map { ($0, index) }
  }

  private func isFiller(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isWord("the") || token.isSign(UInt8(ascii: ",")) || token.isSign(UInt8(ascii: ":")) { return true }
    // "Thurs. 5 May"; but not "… on Thursday. 5 May is …".
    guard token.isSign(UInt8(ascii: ".")), index > 0 else { return false }
    return tokens[index - 1].text.count <= 5
  }

  private func weekday(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .word, let weekday = CalendarWords.weekday(token.text) else { return nil }
    return token.isCapitalised || !CalendarWords.needsCapital(token.text) ? weekday : nil
  }

  private func bracketedWeekday(after place: Int) -> Int? {
    guard place + 2 < tokens.count, tokens[place + 1].isSign(UInt8(ascii: "(")) else { return nil }
    return weekday(at: place + 2)
  }

  private func year(after place: Int) -> (value: Int, place: Int)? {
    var index = place + 1
    if index < tokens.count, tokens[index].isSign(UInt8(ascii: ",")) { index += 1 }
    guard index < tokens.count, tokens[index].text.count == 4, let year = tokens[index].number,
      (1000...2199).contains(year), !isClock(index)
    else { return nil }
    return (year, index)
  }

  /// "1900-2200", "1830 hrs", "2000 for 2030".
  private func isClock(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if ["hrs", "hours", "h", "till", "until", "for"].contains(where: { next.isWord($0) }) { return true }
    let isRange = next.isSign(UInt8(ascii: "-")) || next.isWord("to")
    return isRange && index + 2 < tokens.count && tokens[index + 2].text.count == 4 && tokens[index + 2].kind == .number
  }

  /// "May 5", "Thursday, May 5th, 2026".
  private func monthFirst(_ month: Int, at place: Int) -> WrittenDay? {
    guard place + 1 < tokens.count, tokens[place + 1].text.count <= 2, let day = tokens[place + 1].number,
      (1...31).contains(day)
    else { return nil }
    var end = place + 1
    if end + 1 < tokens.count, tokens[end + 1].kind == .word {
      guard isOrdinalSuffix(end + 1) else { return dayOfMonthFirst(month, day, at: place, end: end) }
      end += 1
    }
    return dayOfMonthFirst(month, day, at: place, end: end)
  }

  private func dayOfMonthFirst(_ month: Int, _ day: Int, at place: Int, end: Int) -> WrittenDay? {
    guard !isClockOrAmount(after: end) else { return nil }
    let year = year(after: end)
    let weekday = weekday(before: place)
    let first = weekday?.place ?? place
    return WrittenDay(
      bytes: tokens[first].bytes.lowerBound..<tokens[year?.place ?? end].bytes.upperBound, weekday: weekday?.value,
      day: day, month: month, year: year?.value)
  }

  /// The 7 of "in May 7pm" and "May 7:30".
  private func isClockOrAmount(after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if next.isWord("am") || next.isWord("pm") { return true }
    let parts = next.isSign(UInt8(ascii: ":")) || next.isSign(UInt8(ascii: "."))
    return parts && index + 2 < tokens.count && tokens[index + 2].kind == .number
  }

  /// "05/05/2026", "5.5.26".
  private func numeric(at place: Int) -> WrittenDay? {
    guard place + 4 < tokens.count, let sign = tokens[place + 1].text.first,
      [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(sign), tokens[place + 1].kind == .sign,
      tokens[place + 3].isSign(sign), touch(place..<place + 5), !isPartOfNumber(place),
      tokens[place].text.count <= 2, tokens[place + 2].text.count <= 2,
      let day = tokens[place].number, let month = tokens[place + 2].number, let year = tokens[place + 4].number,
      (1...31).contains(day), (1...12).contains(month), [2, 4].contains(tokens[place + 4].text.count)
    else { return nil }
    let weekday = weekday(before: place)
    let start = tokens[weekday?.place ?? place].bytes.lowerBound
    return WrittenDay(
      bytes: start..<tokens[place + 4].bytes.upperBound, weekday: weekday?.value, day: day, month: month,
      year: tokens[place + 4].text.count == 2 ? 2000 + year : year)
  }

  private func touch(_ range: Range<Int>) -> Bool {
    range.dropLast().allSatisfy { tokens[$0].bytes.upperBound == tokens[$0 + 1].bytes.lowerBound }
  }
}
