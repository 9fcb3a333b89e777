/// Working days as election timetables count them: not Saturdays, Sundays, 24 and 25 December, Good Friday, bank holidays
/// and days of mourning or thanksgiving.
///
/// Source: practice notes 1.1 (`WD_ELECTION`).
struct ElectionDays {
  private let holidays: BankHolidays
  private let divisions: [BankHolidays.Division]

  /// - Parameter isWholeKingdom: A UK general election: a holiday in any part of the kingdom counts.
  init(_ holidays: BankHolidays, isWholeKingdom: Bool) {
    self.holidays = holidays
    divisions = isWholeKingdom ? BankHolidays.Division.allCases : [.englandAndWales]
  }

  func isWorkingDay(_ day: CivilDay) -> Bool {
    guard !day.isWeekend, day != CivilDay(day.year, 12, 24), day != CivilDay(day.year, 12, 25) else { return false }
    return !divisions.contains { holidays.days(in: day.year, of: $0).contains(day) }
  }

  /// The `count`th working day before `day` (negative) or after it.
  func workingDay(_ count: Int, from day: CivilDay) -> CivilDay {
    var (found, current) = (0, day)
    while found < abs(count) {
      current = current.adding(count.signum())
      if isWorkingDay(current) { found += 1 }
    }
    return current
  }
}
