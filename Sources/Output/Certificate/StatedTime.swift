import Records

/// An instant of a result (`2026-11-25T14:36:14Z`) in the words of the council's clock.
struct StatedTime {
  private let reading: CivilTime
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Nil for what is no instant.
  init?(_ iso8601: String, in zone: CouncilZone) {
    let bytes = Array(iso8601.utf8)
    guard bytes.count == 20 else { return nil }
    let number = { (range: Range<Int>) in Int(String(decoding: bytes[range], as: UTF8.self)) ?? -1 }
    guard
      let time = CivilTime(
        year: number(0..<4), month: number(5..<7), day: number(8..<10), hour: number(11..<13), minute: number(14..<16),
        second: number(17..<19))
    else { return nil }
    reading = zone.reading(at: time.utcSeconds)
  }

  /// A day of the council's calendar, `2026-11-25`; nil for what is none.
  init?(day: String) {
    let parts = day.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    guard parts.count == 3, let reading = CivilTime(year: parts[0], month: parts[1], day: parts[2]) else { return nil }
    self.reading = reading
  }

  /// `2026-11-25`
  var date: String { reading.dateText }
  /// `25 November 2026`
  var day: String { "\(reading.day) \(Self.months[reading.month - 1]) \(reading.year)" }
  /// `25 November 2026 at 14:36`
  var dayAndClock: String { "\(day) at \(reading.clockText)" }
}
