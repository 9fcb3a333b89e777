public import Records

/// Which policy and which restrictions were in force at a moment, in the council's own time.
public struct PolicyCalendar: Sendable {
  public let zone: CouncilZone
  public let registers: Registers
  private let versions: [(from: CivilDay, id: String)]
  private let restricted: [RestrictedTime]
  private let partyMarks: PartyMarks

  public init(versions: [PolicyVersion], registers: Registers, zone: CouncilZone) {
    self.zone = zone
    self.registers = registers
    partyMarks = PartyMarks(registers)
    self.versions = versions.compactMap { version in CivilDay(version.from).map { ($0, version.id) } }
      .sorted { $0.from < $1.from }
    let holidays = BankHolidays(proclaimed: registers.proclaimedDays)
    restricted = registers.elections.compactMap { RestrictedTime($0, holidays) }
  }

  /// The version in force on a day, from 00:00 of its first; nil: none was yet.
  public func version(on day: CivilDay) -> String? { versions.last { $0.from <= day }?.id }

  /// What was in force when an act was published.
  ///
  /// Of a time known only to the week, month or year the first day counts; a version that began within it is marked as a
  /// transition.
  public func setting(at time: PublicationTime) -> Setting {
    let local = zone.reading(at: time.seconds)
    return setting(local, lastDay: lastDay(of: time, from: CivilDay(local)))
  }

  /// - Parameter local: The council's calendar day and clock.
  public func setting(local: CivilTime) -> Setting { setting(local, lastDay: CivilDay(local)) }

  /// The restricted times before polls that reach into a stretch of days, the earliest first; of each the days without the
  /// council's own careful ones.
  public func restrictedTimes(from first: CivilDay, through last: CivilDay) -> [ElectionPeriod] {
    restricted.filter { $0.from <= last && first <= $0.poll }.sorted { $0.from < $1.from }.map { time in
      ElectionPeriod(
        election: time.election, from: time.from.text, isStatutoryLatest: time.isStatutoryLatest, place: .inside)
    }
  }

  func setting(_ local: CivilTime, lastDay: CivilDay) -> Setting {
    let day = CivilDay(local)
    return Setting(
      local: local, version: version(on: day),
      isTransitionDay: versions.contains { (day...max(day, lastDay)).contains($0.from) },
      periods: periods(on: day, hour: local.hour), registers: registers, partyMarks: partyMarks, zone: zone)
  }

  func periods(on day: CivilDay, hour: Int) -> [ElectionPeriod] {
    restricted.compactMap { $0.period(on: day, hour: hour) }
  }

  private func lastDay(of time: PublicationTime, from first: CivilDay) -> CivilDay {
    switch time.precision {
    case .second, .minute, .hour, .day: first
    case .week, .month, .year: first.adding(Int(time.precision.seconds / 86_400) - 1)
    }
  }
}
