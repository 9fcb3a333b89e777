public import ArchiveStore
public import Records

/// A post's time as a clerk reads it: in the council's zone, no finer than it is known, with what is doubtful said.
public struct LocalTime: Sendable {
  private let zone: CouncilZone

  public init(_ zone: CouncilZone) { self.zone = zone }

  /// `2024-08-27 12:20:20 +01:00`; without seconds or clock where the source has none.
  public func text(_ hit: Hit) -> String {
    let seconds = hit.publishedSeconds
    let reading = zone.reading(at: seconds)
    let assumed = hit.zone == "assumed" ? " (zone assumed)" : ""
    let precision = PublicationTime.Precision(rawValue: hit.precision)
    switch precision {
    // A day that does not begin at midnight is an estimate ("3 days ago").
    case .day where seconds % 86_400 == 0: return CivilTime(utc: seconds).dateText + " (day only)"
    case .day, .hour, .week, .month, .year: return span(from: seconds, to: seconds + (precision?.seconds ?? 1) - 1)
    case .minute: return "\(reading.dateText) \(reading.clockText) \(offset(at: seconds))" + assumed
    case .second, nil:
      return "\(reading.dateText) \(reading.clockText):\(padded(reading.second)) \(offset(at: seconds))" + assumed
    }
  }

  /// `between 2019-03-12 and 2020-03-12`: an estimate is never shown as a date.
  private func span(from start: Int64, to end: Int64) -> String {
    "between \(zone.reading(at: start).dateText) and \(zone.reading(at: end).dateText)"
  }

  private func offset(at seconds: Int64) -> String {
    let minutes = Int(abs(zone.offset(at: seconds)) / 60)
    return "\(zone.offset(at: seconds) < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
