import Records

/// When a day of the council's calendar began.
struct DayStart {
  /// Since 1970.
  let seconds: Int64

  /// - Parameter day: `2024-05-17`.
  /// - Throws: `PolicyFailure.notADay`.
  init(_ day: String, _ zone: CouncilZone) throws {
    let parts = day.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let reading = CivilTime(year: year, month: month, day: day)
    else { throw PolicyFailure.notADay(day) }
    seconds = zone.instant(of: reading).seconds
  }
}
