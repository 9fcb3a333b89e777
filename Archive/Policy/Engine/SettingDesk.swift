import Records

/// Finds the setting of many acts: what it found for one day it keeps for the next act of that day.
final class SettingDesk {
  private struct Day {
    let setting: Setting
    /// Polling day after 22:00 is another setting.
    let isPollingDay: Bool
  }

  /// Ten years have 3,653.
  private static let mostDays = 20_000

  private let calendar: PolicyCalendar
  private var days: [CivilDay: Day] = [:]
  private var offsets: [Int64: Int64] = [:]

  init(_ calendar: PolicyCalendar) { self.calendar = calendar }

  func setting(at time: PublicationTime) -> Setting {
    switch time.precision {
    case .week, .month, .year: return calendar.setting(at: time)
    case .second, .minute, .hour, .day: break
    }
    let local = CivilTime(utc: time.seconds + offset(at: time.seconds))
    let day = day(local)
    guard !day.isPollingDay else { return calendar.setting(local: local) }
    return day.setting.at(local)
  }

  private func day(_ local: CivilTime) -> Day {
    let number = CivilDay(local)
    if let known = days[number] { return known }
    let setting = calendar.setting(local: local)
    let day = Day(setting: setting, isPollingDay: setting.periods.contains { $0.election.poll == number.text })
    if days.count >= Self.mostDays { days.removeAll(keepingCapacity: true) }
    days[number] = day
    return day
  }

  /// The zone is asked twice for each day in UTC, and for each act only on the two days of a year when clocks change.
  private func offset(at seconds: Int64) -> Int64 {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    if let known = offsets[day] { return known }
    let start = calendar.zone.offset(at: day * 86_400)
    guard start == calendar.zone.offset(at: day * 86_400 + 86_400) else { return calendar.zone.offset(at: seconds) }
    if offsets.count >= Self.mostDays { offsets.removeAll(keepingCapacity: true) }
    offsets[day] = start
    return start
  }
}
