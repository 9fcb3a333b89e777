public import Records

/// The first and last second at which a post can have been published, as far as its time is known.
///
/// A stamp to the minute or day covers that minute or day. Where the zone was only assumed, or the stamp itself is
/// doubtful (an hour that happened twice), a stamp to the second or minute can be an hour off to either side: British
/// clocks change by an hour, and platforms print British or universal time. A day's stamp is taken as a day of the
/// council's.
public struct DoubtInterval: Hashable, Sendable {
  /// Seconds of doubt to either side where zone or reading are doubtful.
  public static let slack: Int64 = 3600

  /// Seconds since 1970.
  public let earliest: Int64
  /// Seconds since 1970; this second included.
  public let latest: Int64

  public init(_ time: PublicationTime) {
    let doubtful = time.precision != .day && (time.zone == .assumed || time.doubt != nil)
    let slack = doubtful ? Self.slack : 0
    earliest = time.seconds.subtractingReportingOverflow(slack).partialValue
    latest = time.seconds.addingReportingOverflow(time.precision.seconds - 1 + slack).partialValue
  }
}
