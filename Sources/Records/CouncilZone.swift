public import Foundation

/// The time zone in which a council's days begin and end (`Europe/London` unless the archive says otherwise).
public struct CouncilZone: Hashable, Sendable {
  /// What a clock reading means as an instant.
  public enum Instant: Hashable, Sendable {
    case once(Int64)
    /// The clocks went back: the reading happened twice. Both instants, the earlier first.
    case twice(Int64, Int64)
    /// The clocks went forward: the reading never happened. The instant the reading would have had before the change.
    case never(Int64)

    /// The instant to file the reading under: the earlier of two.
    public var seconds: Int64 {
      switch self {
      case .once(let seconds), .twice(let seconds, _), .never(let seconds): seconds
      }
    }

    /// In words, for `PublicationTime.doubt`. Nil where there is none.
    public var doubt: String? {
      switch self {
      case .once: nil
      case .twice: "the clocks went back: this hour happened twice"
      case .never: "the clocks went forward: this hour did not happen"
      }
    }
  }

  public let timeZone: TimeZone

  /// Nil for a name that the zone database does not have.
  public init?(identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    timeZone = zone
  }

  public init(timeZone: TimeZone) { self.timeZone = timeZone }

  public var identifier: String { timeZone.identifier }

  /// Seconds east of UTC at an instant.
  public func offset(at seconds: Int64) -> Int64 {
    Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
  }

  /// The clock reading here at an instant.
  public func reading(at seconds: Int64) -> CivilTime { CivilTime(utc: seconds + offset(at: seconds)) }

  /// The instant at which clocks here showed `reading`.
  public func instant(of reading: CivilTime) -> Instant {
    let local = reading.utcSeconds
    let before = local - offset(at: local - 86_400)
    let after = local - offset(at: local + 86_400)
    let candidates = Set([before, after]).filter { offset(at: $0) == local - $0 }.sorted()
    switch (candidates.first, candidates.last) {
    case (let first?, let last?) where first != last: return .twice(first, last)
    case (let only?, _): return .once(only)
    default: return .never(before)
    }
  }
}
