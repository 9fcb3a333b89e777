import Records

/// Finds a clock reading among tokens, then the date to its left, then half of day and zone to its right.
struct LocalisedTimeParser {
  struct Found {
    var reading: CivilTime
    var precision: PublicationTime.Precision
    var offset: Int64?
    var start: Int
    var isAtEnd: Bool
  }

  private let tokens: [PlacedDateToken]
  private var hour = 0
  private var minute = 0
  private var second: Int?
  private var half: HalfOfDay?
  private var next = 0

  init(_ tokens: [PlacedDateToken]) { self.tokens = tokens }

  mutating func parse() -> Found? {
    guard let clock = findClock() else { return nil }
    half = halfOfDay(at: next)
    skipUnitOfTime()
    let offset = zone()
    guard let date = date(before: clock), let hour = half?.hour(hour) ?? Optional(hour),
      let reading = CivilTime(
        year: date.year, month: date.month, day: date.day, hour: hour, minute: minute, second: second ?? 0)
    else { return nil }
    return Found(
      reading: reading, precision: second == nil ? .minute : .second, offset: offset, start: date.start,
      isAtEnd: next == tokens.count)
  }

  private func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index].token : nil }

  private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    if case .number(let value, let count) = token(index), digits.contains(count) { value } else { nil }
  }

  /// `21:05`, `9:05:20`, `13.05`
  private mutating func findClock() -> Int? {
    for index in tokens.indices.dropFirst(2) {
      guard let first = number(index, digits: 1...2), let mark = token(index + 1), mark == .colon || mark == .dot,
        tokens[index].end == tokens[index + 1].start, let second = number(index + 2, digits: 2...2),
        tokens[index + 2].start == tokens[index + 1].end
      else { continue }
      (hour, minute, next) = (first, second, index + 3)
      if token(next) == mark, let third = number(next + 1, digits: 2...2) {
        self.second = third
        next += 2
      }
      return index
    }
    return nil
  }

  /// `pm`, `p. m.`, `上午`, at a token; moves past it.
  private mutating func halfOfDay(at index: Int) -> HalfOfDay? {
    guard case .word(let word) = token(index) else { return nil }
    if let half = HalfOfDay(word) {
      next = index + 1
      return half
    }
    if case .word(let second) = token(index + 1), let half = HalfOfDay(word + second) {
      next = index + 2
      return half
    }
    return nil
  }

  /// `Uhr`, `น.`, `h`, `г.`
  private mutating func skipUnitOfTime() {
    let units = ["uhr", "h", "hrs", "น", "ч"].map { Array($0.utf8) }
    if case .word(let word) = token(next), units.contains(word) { next += 1 }
  }

  /// `UTC`, `UTC+01`, `GMT-06:00`, `PST`. Moves past it; nil where there is none that is known.
  private mutating func zone() -> Int64? {
    guard case .word(let name) = token(next), let base = ZoneAbbreviations.offset(name) else { return nil }
    next += 1
    guard let sign = token(next), sign == .plus || sign == .minus, let hours = number(next + 1, digits: 1...2)
    else { return base }
    next += 2
    var offset = Int64(hours) * 3600
    if token(next) == .colon, let minutes = number(next + 1, digits: 2...2) {
      offset += Int64(minutes) * 60
      next += 2
    }
    return base + (sign == .plus ? offset : -offset)
  }

  /// Year, month and day, read from the clock leftwards, over at most four words of glue between them.
  private mutating func date(before clock: Int) -> (year: Int, month: Int, day: Int, start: Int)? {
    var fields = DateFields()
    var start = 0
    for index in tokens[..<clock].indices.reversed() {
      switch tokens[index].token {
      case .number(let value, let digits): guard fields.take(value, digits: digits) else { return nil }
      case .word(let word):
        if half == nil, let half = HalfOfDay(word) {
          self.half = half
        } else {
          guard fields.take(word) else { return nil }
        }
      case .dot, .minus: continue
      default: return nil
      }
      start = tokens[index].start
      if fields.isComplete(beforeMarker: index > 0 ? tokens[index - 1].token : nil) { break }
    }
    return fields.values.map { ($0.year, $0.month, $0.day, start) }
  }
}

/// Year, month and day as they are met from right to left.
private struct DateFields {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  /// A number whose meaning the word to its left or right tells: `8 月`, `Tháng 11`.
  private var isMonthNumberDue = false
  private var spare: Int?
  private var glue = 0

  var values: (year: Int, month: Int, day: Int)? {
    guard let year, let month, let day else { return nil }
    // Thai exports may count years from the Buddha's death.
    return (year >= 2400 ? year - 543 : year, month, day)
  }

  func isComplete(beforeMarker left: DateToken?) -> Bool {
    year != nil && month != nil && day != nil
  }

  mutating func take(_ value: Int, digits: Int) -> Bool {
    if digits == 4 && year == nil {
      year = value
    } else if digits > 2 {
      return false
    } else if isMonthNumberDue && month == nil {
      month = value
      isMonthNumberDue = false
    } else if day == nil {
      day = value
    } else if spare == nil && month == nil {
      spare = value
    } else {
      return false
    }
    return true
  }

  mutating func take(_ word: [UInt8]) -> Bool {
    if DateFields.monthMarksAfter.contains(word) {
      isMonthNumberDue = true
    } else if DateFields.monthMarksBefore.contains(word), let spare {
      month = spare
    } else if month == nil, let named = MonthNames.month(word) {
      month = named
    } else {
      glue += 1
    }
    return glue <= 4
  }

  private static let monthMarksAfter: Set<[UInt8]> = Set(["月", "월"].map { Array($0.utf8) })
  private static let monthMarksBefore: Set<[UInt8]> = Set(["tháng", "thg"].map { Array($0.utf8) })
}
