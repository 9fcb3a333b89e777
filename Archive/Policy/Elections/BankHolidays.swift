import Records

/// Bank holidays by rule, with the days that were moved or proclaimed.
///
/// Source: practice notes 1.2, which were compared with GOV.UK's file of bank holidays for 2015 to 2028. A day that is
/// proclaimed later stands in a pack's `registers/holidays.yaml`.
public struct BankHolidays: Sendable {
  public enum Division: String, Hashable, Sendable, Codable, CaseIterable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
  }

  private let proclaimed: [ProclaimedDay]

  public init(proclaimed: [ProclaimedDay] = []) { self.proclaimed = ProclaimedDay.known + proclaimed }

  public func days(in year: Int, of division: Division) -> Set<CivilDay> {
    var days = Set(usual(year, division))
    for change in proclaimed where change.day.year == year && change.divisions.contains(division) {
      if let replaced = change.instead { days.remove(replaced) }
      days.insert(change.day)
    }
    return days
  }

  private func usual(_ year: Int, _ division: Division) -> [CivilDay] {
    let easter = CivilDay.easter(year)
    var days =
      newYear(year, division) + christmas(year) + [
        easter.adding(-2), .monday(1, ofMonth: 5, year), .lastMonday(ofMonth: 5, year),
      ]
    switch division {
    case .englandAndWales: days += [easter.adding(1), .lastMonday(ofMonth: 8, year)]
    case .scotland: days += [.monday(1, ofMonth: 8, year), CivilDay(year, 11, 30).offWeekend]
    case .northernIreland:
      days += [
        easter.adding(1), .lastMonday(ofMonth: 8, year), CivilDay(year, 3, 17).offWeekend,
        CivilDay(year, 7, 12).offWeekend,
      ]
    }
    return days
  }

  /// Scotland has two days, which keep together or go round a weekend.
  private func newYear(_ year: Int, _ division: Division) -> [CivilDay] {
    let first = CivilDay(year, 1, 1)
    guard division == .scotland else { return [first.offWeekend] }
    return pair(from: first)
  }

  private func christmas(_ year: Int) -> [CivilDay] { pair(from: CivilDay(year, 12, 25)) }

  private func pair(from first: CivilDay) -> [CivilDay] {
    switch first.weekday {
    case .saturday: [first.adding(2), first.adding(3)]
    case .sunday: [first.adding(1), first.adding(2)]
    case .friday: [first, first.adding(3)]
    default: [first, first.adding(1)]
    }
  }
}
