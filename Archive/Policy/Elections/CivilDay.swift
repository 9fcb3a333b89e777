public import Records

/// A day of the calendar without clock or zone, counted from 1970-01-01.
public struct CivilDay: Hashable, Sendable, Comparable {
  public enum Weekday: Int, Sendable {
    case monday = 0
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  public let number: Int

  init(number: Int) { self.number = number }

  public init(_ time: CivilTime) {
    let seconds = time.utcSeconds
    number = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// `2024-05-17`, exactly so written; nil where there is no such day.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10]),
      let time = CivilTime(year: year, month: month, day: day)
    else { return nil }
    self.init(time)
  }

  /// For days known to exist.
  init(_ year: Int, _ month: Int, _ day: Int) {
    number = CivilTime(year: year, month: month, day: day).map { CivilDay($0).number } ?? 0
  }

  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

  /// `2024-05-17`
  public var text: String { civil.dateText }

  public var year: Int { civil.year }

  /// 1970-01-01 was a Thursday.
  public var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7) ?? .monday }

  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }

  public func adding(_ days: Int) -> CivilDay { CivilDay(number: number + days) }

  /// The day itself, or the Monday after its weekend.
  var offWeekend: CivilDay {
    switch weekday {
    case .saturday: adding(2)
    case .sunday: adding(1)
    default: self
    }
  }

  /// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> CivilDay {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * shift) / 451
    let sum = epact + shift - 7 * late + 114
    return CivilDay(year, sum / 31, sum % 31 + 1)
  }

  /// The nth Monday of a month.
  static func monday(_ ordinal: Int, ofMonth month: Int, _ year: Int) -> CivilDay {
    let first = CivilDay(year, month, 1)
    return first.adding((7 - first.weekday.rawValue) % 7 + (ordinal - 1) * 7)
  }

  static func lastMonday(ofMonth month: Int, _ year: Int) -> CivilDay {
    let last = CivilDay(year, month, CivilTime.days(inMonth: month, year: year))
    return last.adding(-last.weekday.rawValue)
  }

  private var civil: CivilTime { CivilTime(utc: Int64(number) * 86_400) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
