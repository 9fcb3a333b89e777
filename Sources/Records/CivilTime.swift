/// A calendar date and clock reading with no zone, in the proleptic Gregorian calendar.
///
/// Arithmetic after Howard Hinnant's public-domain `days_from_civil`.
public struct CivilTime: Hashable, Sendable, Comparable {
  public var year: Int
  public var month: Int
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int

  /// Nil when there is no such date or clock reading (30 February, 25:00). Second 60 is refused: no platform prints
  /// leap seconds.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilTime.days(inMonth: month, year: year),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    self.init(unchecked: year, month, day, hour, minute, second)
  }

  /// The reading of a UTC clock at `seconds` since 1970.
  public init(utc seconds: Int64) {
    let days = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    let rest = Int(seconds - Int64(days) * 86_400)
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(
      unchecked: year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1, rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// Seconds since 1970 if this reading were UTC.
  public var utcSeconds: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = Int64(era * 146_097 + dayOfEra - 719_468)
    return days * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  public static func < (left: CivilTime, right: CivilTime) -> Bool { left.utcSeconds < right.utcSeconds }

  /// `2024-05-17T03:04:05Z`, for a reading that is UTC.
  public var iso8601: String {
    "\(dateText)T\(padded(hour)):\(padded(minute)):\(padded(second))Z"
  }

  /// `2024-05-17`
  public var dateText: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "-\(padded(month))-\(padded(day))"
  }

  /// `09:05`
  public var clockText: String { "\(padded(hour)):\(padded(minute))" }

  /// Days in a month, leap years counted.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
