/// The restricted time before one poll: days with borders, computed once.
struct RestrictedTime: Sendable {
  let election: Election
  let from: CivilDay
  let isStatutoryLatest: Bool
  let cautiousFrom: CivilDay?
  let poll: CivilDay

  /// Nil where the row has no days to reckon with.
  init?(_ election: Election, _ holidays: BankHolidays) {
    let actual = election.notice.flatMap { CivilDay($0) }
    guard let poll = CivilDay(election.poll), let from = actual ?? election.latestNotice(holidays) else { return nil }
    self.election = election
    self.poll = poll
    self.from = from
    // The 28 days of a referendum are the period itself, not a latest day.
    isStatutoryLatest = actual == nil && election.kind != .referendum
    cautiousFrom = election.cautiousFrom.flatMap { CivilDay($0) }
  }

  /// - Parameter hour: Of the council's clock: the poll closes at 22:00.
  func period(on day: CivilDay, hour: Int) -> ElectionPeriod? {
    guard let place = place(of: day, hour: hour) else { return nil }
    return ElectionPeriod(
      election: election, from: from.text, isStatutoryLatest: isStatutoryLatest, place: place,
      cautiousFrom: day < from ? cautiousFrom?.text : nil)
  }

  private func place(of day: CivilDay, hour: Int) -> ElectionPeriod.Place? {
    guard day <= poll else { return nil }
    if day == poll, hour >= 22 { return .amber }
    if day >= from { return .inside }
    guard let cautiousFrom, day >= cautiousFrom else { return nil }
    return .amber
  }
}
