import Records

/// Finds the setting of many acts: what it found for one day it keeps for the next act of that day.
final class SettingDesk {
  private struct Key: Hashable {
    let day: CivilDay
    /// As if it had been in force; nil: the one that was.
    let version: String?
  }

  private struct Day {
    let setting: Setting
    /// Polling day after 22:00 is another setting.
    let isPollingDay: Bool
  }

  /// Ten years have 3,653.
  private static let mostDays = 20_000

  private let calendar: PolicyCalendar
  private var days: [Key: Day] = [:]
  private var offsets: [Int64: Int64] = [:]

  init(_ calendar: PolicyCalendar) { self.calendar = calendar }

  /// - Parameter version: As if this one had been in force at all times; nil: the one that was.
  func setting(at time: PublicationTime, asIf version: String? = nil) -> Setting {
    switch time.precision {
    case .week, .month, .year: return Self.replaced(calendar.setting(at: time), version)
    case .second, .minute, .hour, .day: break
    }
    let local = CivilTime(utc: time.seconds + offset(at: time.seconds))
    let day = day(local, version)
    guard !day.isPollingDay else { return Self.replaced(calendar.setting(local: local), version) }
    return day.setting.at(local)
  }

  private func day(_ local: CivilTime, _ version: String?) -> Day {
    let key = Key(day: CivilDay(local), version: version)
    if let known = days[key] { return known }
    let setting = Self.replaced(calendar.setting(local: local), version)
    let day = Day(setting: setting, isPollingDay: setting.periods.contains { $0.election.poll == key.day.text })
    if days.count >= Self.mostDays { days.removeAll(keepingCapacity: true) }
    days[key] = day
    return day
  }

  private static func replaced(_ setting: Setting, _ version: String?) -> Setting {
    version.map { setting.asIf($0) } ?? setting
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
