import ByteFormats
package import Records

/// A date and time as a table prints it, without a zone: `07/03/2026 10:00`, `1/31/18 18:55`, `2016-07-26 20:59:00`.
package struct PlainStamp: Sendable {
  private let first: Int
  private let second: Int
  private let third: Int
  private let hour: Int
  private let minute: Int
  private let seconds: Int?
  /// Whether the year stands first: then the month comes before the day.
  package let startsWithYear: Bool

  package init?(_ text: String) {
    var cursor = DigitCursor(text)
    guard let first = cursor.number(), let mark = cursor.mark(of: "/-"), let second = cursor.number(),
      cursor.take(mark), let third = cursor.number(), cursor.mark(of: " T") != nil, let hour = cursor.number(),
      cursor.take(UInt8(ascii: ":")), let minute = cursor.number()
    else { return nil }
    startsWithYear = first > 99
    guard startsWithYear || mark == UInt8(ascii: "/") else { return nil }
    (self.first, self.second, self.third) = (first, second, third)
    seconds = cursor.take(UInt8(ascii: ":")) ? cursor.number() : nil
    self.minute = minute
    guard let hour = cursor.hour(hour), cursor.isAtEndOfStamp else { return nil }
    self.hour = hour
  }

  /// The clock reading; nil where there is no such date in this order.
  package func reading(dayFirst: Bool) -> CivilTime? {
    let (year, month, day) =
      startsWithYear ? (first, second, third) : dayFirst ? (fullYear, second, first) : (fullYear, first, second)
    return CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: seconds ?? 0)
  }

  package var precision: PublicationTime.Precision { seconds == nil ? .minute : .second }

  /// Whether day and month could be taken for each other.
  package var isAmbiguous: Bool {
    !startsWithYear && first != second && reading(dayFirst: true) != nil && reading(dayFirst: false) != nil
  }

  /// Excel prints two digits.
  private var fullYear: Int { third < 100 ? 2000 + third : third }
}

/// Steps through the digits and marks of a stamp; none reads past the end.
private struct DigitCursor {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8.drop { $0 == 0x20 }) }

  /// A fraction of a second, or nothing.
  var isAtEndOfStamp: Bool {
    let rest = bytes[index...]
    return rest.allSatisfy { $0 == 0x20 }
      || (rest.first == UInt8(ascii: ".") && Bytes.isNumber(rest.dropFirst()))
  }

  /// One to four digits.
  mutating func number() -> Int? {
    var value = 0
    let start = index
    while index < bytes.count, index - start < 4, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func mark(of marks: String) -> UInt8? {
    guard index < bytes.count, marks.utf8.contains(bytes[index]) else { return nil }
    index += 1
    return bytes[index - 1]
  }

  /// Reads `AM` or `PM` where one follows. Nil for an hour that such a clock does not show.
  mutating func hour(_ hour: Int) -> Int? {
    let rest = Bytes.lowered(bytes[index...].drop { $0 == 0x20 })
    let isMorning = Bytes.equal(rest, "am")
    guard isMorning || Bytes.equal(rest, "pm") else { return hour }
    index = bytes.count
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (isMorning ? 0 : 12)
  }
}
