public import Records

/// A stretch of days in the council's zone, as a half-open range of instants.
public struct PublishedSpan: Hashable, Sendable {
  /// The start of a day.
  public struct Edge: Hashable, Sendable {
    public let date: CivilTime
    /// Seconds since 1970 at which that day began in the council's zone.
    public let seconds: Int64

    public init(date: CivilTime, zone: CouncilZone) {
      self.date = date
      seconds = zone.instant(of: date).seconds
    }
  }

  /// How a post's time lies to a span.
  public enum Relation: Hashable, Sendable {
    case outside
    case inside
    /// In or out: the time is not known exactly enough. Such a post is found, and marked.
    case straddling
  }

  /// The first instant; nil for no limit.
  public let from: Edge?
  /// The first instant no longer in it; nil for no limit.
  public let until: Edge?

  public init(from: Edge?, until: Edge?) {
    self.from = from
    self.until = until
  }

  public func relation(of time: DoubtInterval) -> Relation {
    let first = from?.seconds ?? .min
    if time.latest < first { return .outside }
    if let until, time.earliest >= until.seconds { return .outside }
    let ends = until.map { time.latest < $0.seconds } ?? true
    return time.earliest >= first && ends ? .inside : .straddling
  }

  /// The spans that a post not in this one lies in: before it, after it.
  var others: [PublishedSpan] {
    var spans: [PublishedSpan] = []
    if let from { spans.append(PublishedSpan(from: nil, until: from)) }
    if let until { spans.append(PublishedSpan(from: until, until: nil)) }
    return spans
  }
}
