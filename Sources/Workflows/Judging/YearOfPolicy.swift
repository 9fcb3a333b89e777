import ArchiveStore
import Policy
import Records

/// A policy as it stood in one year: which version on which days, and before which polls.
struct YearOfPolicy {
  let pack: PolicyPack
  /// Without the acts.
  let stretches: [ReportedPolicy.Stretch]
  let restricted: [ElectionPeriod]
  private let first: CivilDay
  private let last: CivilDay

  /// Nil for a year that no calendar here has.
  init?(_ pack: PolicyPack, _ year: Int) {
    guard let start = CivilTime(year: year, month: 1, day: 1), let end = CivilTime(year: year, month: 12, day: 31)
    else { return nil }
    self.pack = pack
    (first, last) = (CivilDay(start), CivilDay(end))
    stretches = YearOfPolicy.stretches(pack, from: first, through: last)
    restricted = pack.calendar.restrictedTimes(from: first, through: last)
  }

  /// Of each stretch, in seconds since 1970.
  var spans: [Range<Int64>] {
    stretches.map { span(CivilDay($0.from) ?? first, CivilDay($0.until) ?? last) }
  }

  /// Of each restricted time, as far as it lies in the year.
  var restrictedSpans: [Range<Int64>] {
    restricted.map { span(max(first, CivilDay($0.from) ?? first), min(last, CivilDay($0.election.poll) ?? last)) }
  }

  /// Versions in force in the year whose text is in hand; where there is none, the newest whose text is.
  var versions: [String] {
    let inForce = stretches.filter(\.isTextInHand).compactMap(\.version)
    guard inForce.isEmpty else { return inForce }
    return pack.versions.last { $0.isTextInHand }.map { [$0.id] } ?? []
  }

  private func span(_ first: CivilDay, _ last: CivilDay) -> Range<Int64> {
    let (start, end) = (seconds(first), seconds(last.adding(1)))
    return min(start, end)..<end
  }

  private func seconds(_ day: CivilDay) -> Int64 {
    pack.zone.instant(of: CivilTime(utc: Int64(day.number) * 86_400)).seconds
  }

  private static func stretches(
    _ pack: PolicyPack, from first: CivilDay, through last: CivilDay
  ) -> [ReportedPolicy.Stretch] {
    let begins = pack.versions.compactMap { version in CivilDay(version.from).map { (day: $0, version: version) } }
      .sorted { $0.day < $1.day }
    var days = [first] + begins.map(\.day).filter { first < $0 && $0 <= last }
    days.append(last.adding(1))
    return zip(days, days.dropFirst()).filter { $0 < $1 }.map { from, next in
      let version = begins.last { $0.day <= from }?.version
      return ReportedPolicy.Stretch(
        version: version?.id, title: version?.title ?? "no policy in force", from: from.text,
        until: next.adding(-1).text, days: next.number - from.number, isTextInHand: version?.isTextInHand ?? false,
        acts: 0)
    }
  }
}
