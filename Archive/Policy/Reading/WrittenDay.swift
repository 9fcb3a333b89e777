import Records

/// A day as somebody wrote it: "Thursday 5 May 2026", "5th May", "May 5", "Thurs 05/05/2026".
struct WrittenDay: Hashable, Sendable {
  let bytes: Range<Int>
  /// 0 is Sunday; nil where none was written.
  let weekday: Int?
  let day: Int
  let month: Int
  let year: Int?

  /// The days it can mean to a reader at that time.
  ///
  /// Without a year it is the one nearest in the 60 days before and 305 days after, a coming one preferred. "6 May 1900"
  /// may be an hour of the clock.
  func readings(at posted: CivilTime) -> [CivilTime] {
    guard let year else { return nearest(posted).map { [$0] } ?? [] }
    let stated = CivilTime(year: year, month: month, day: day)
    let isHour = year <= 2359 && year % 100 < 60 && year % 5 == 0 && abs(year - posted.year) > 5
    return [stated, isHour ? nearest(posted) : nil].compactMap { $0 }
  }

  /// 0 is Sunday.
  static func weekday(of day: CivilTime) -> Int {
    let days = Int((day.utcSeconds - Int64(day.hour * 3600 + day.minute * 60 + day.second)) / 86_400)
    // 1 January 1970 was a Thursday.
    return ((days % 7) + 11) % 7
  }

  private func nearest(_ posted: CivilTime) -> CivilTime? {
    guard let today = CivilTime(year: posted.year, month: posted.month, day: posted.day)?.utcSeconds else { return nil }
    let days = (posted.year - 1...posted.year + 1).compactMap { CivilTime(year: $0, month: month, day: day) }
    let window = days.filter { (today - 60 * 86_400...today + 305 * 86_400).contains($0.utcSeconds) }
    return window.last
  }
}
