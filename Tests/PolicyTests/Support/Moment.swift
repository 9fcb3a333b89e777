import Foundation
import Records

@testable import Policy

/// A local time in London with what was in force then.
struct Moment {
  let time: PublicationTime
  private let local: CivilTime
  private let zone = CouncilZone(timeZone: TimeZone(identifier: "Europe/London") ?? .gmt)

  /// Poll, first day of the period.
  private static let polls = [
    ("2025-05-01", "2025-03-10"), ("2024-07-04", "2024-06-04"), ("2016-06-23", "2016-05-27"),
  ]

  /// - Parameter text: `2026-06-15` or `2026-06-15 12:00`.
  init(_ text: String) {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) } + [12, 0]
    local =
      CivilTime(year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4])
      ?? CivilTime(utc: 0)
    time = PublicationTime(seconds: zone.instant(of: local).seconds)
  }

  func setting(_ registers: Registers, place: ElectionPeriod.Place = .inside) -> Setting {
    let periods = Self.polls.filter { $0.1 <= local.dateText && local.dateText <= $0.0 }.map { poll, from in
      ElectionPeriod(
        election: Election(id: poll, title: "Poll", kind: .ordinary, poll: poll), from: from, isStatutoryLatest: false,
        place: place)
    }
    return Setting(local: local, version: "v.4", periods: periods, registers: registers, zone: zone)
  }
}
