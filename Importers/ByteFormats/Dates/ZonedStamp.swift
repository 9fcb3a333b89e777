import Records

/// Stamps that carry their own zone, read byte by byte: seconds since 1970, or nil for anything else.
public enum ZonedStamp {
  /// `Fri Mar 06 13:02:05 +0000 2026`: English names whatever the machine's language. The weekday is not checked.
  public static func english(_ text: String) -> Int64? {
    read(text) { cursor in
      cursor.skip(4)
      guard let month = cursor.englishMonth(), cursor.take(" "), let day = cursor.number(2), cursor.take(" "),
        let clock = cursor.clock(), cursor.take(" "), let offset = cursor.zone(), cursor.take(" "),
        let year = cursor.number(4), cursor.isAtEnd
      else { return nil }
      return seconds(year, month, day, clock, offset)
    }
  }

  /// `2023-10-13T14:58:50.000Z` or `2016-02-29 22:00:03 +0000`. Fractions of a second are dropped.
  public static func iso8601(_ text: String) -> Int64? {
    read(text) { cursor in
      guard let year = cursor.number(4), cursor.take("-"), let month = cursor.number(2), cursor.take("-"),
        let day = cursor.number(2), cursor.take("T") || cursor.take(" "), let clock = cursor.clock()
      else { return nil }
      if cursor.take(".") { cursor.skipDigits() }
      _ = cursor.take(" ")
      guard let offset = cursor.zone(), cursor.isAtEnd else { return nil }
      return seconds(year, month, day, clock, offset)
    }
  }

  private static func read(_ text: String, _ body: (inout StampCursor) -> Int64?) -> Int64? {
    var text = text
    return text.withUTF8 { bytes in
      var cursor = StampCursor(bytes)
      return body(&cursor)
    }
  }

  private static func seconds(_ year: Int, _ month: Int, _ day: Int, _ clock: StampCursor.Clock, _ offset: Int)
    -> Int64?
  {
    let civil = CivilTime(
      year: year, month: month, day: day, hour: clock.hour, minute: clock.minute, second: clock.second)
    return civil.map { $0.utcSeconds - Int64(offset) }
  }
}

/// A place in a stamp. Every step says whether it succeeded; none reads past the end.
struct StampCursor {
  struct Clock {
    let hour: Int
    let minute: Int
    let second: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func skip(_ count: Int) { index = min(index + count, bytes.count) }

  mutating func skipDigits() {
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == mark.value else { return false }
    index += 1
    return true
  }

  /// Exactly `digits` digits.
  mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += digits
    return value
  }

  /// `13:02:05`
  mutating func clock() -> Clock? {
    guard let hour = number(2), take(":"), let minute = number(2), take(":"), let second = number(2) else { return nil }
    return Clock(hour: hour, minute: minute, second: second)
  }

  /// Seconds east of UTC: `Z`, `+0000`, `-05:30`.
  mutating func zone() -> Int? {
    if take("Z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hours = number(2) else { return nil }
    _ = take(":")
    guard let minutes = number(2) else { return nil }
    return (isEast ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  /// `Jan` to `Dec`
  mutating func englishMonth() -> Int? {
    guard index + 3 <= bytes.count else { return nil }
    let names: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
    for month in 0..<12 {
      let name = names.utf8Start + month * 3
      if bytes[index] == name[0], bytes[index + 1] == name[1], bytes[index + 2] == name[2] {
        index += 3
        return month + 1
      }
    }
    return nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
