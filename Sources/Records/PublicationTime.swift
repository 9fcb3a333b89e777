/// When a post was published: an instant, how exactly it is known, and how its zone is known.
public struct PublicationTime: Hashable, Sendable {
  /// How fine the source's own stamp is. From `hour` on, but for `day`, only captures are so coarse ("4 years ago"): their
  /// `seconds` are the start of the span in which the post was written.
  public enum Precision: String, Hashable, Sendable, Codable, CaseIterable {
    case second, minute, hour, day, week, month, year

    /// Seconds of one step.
    public var seconds: Int64 {
      switch self {
      case .second: 1
      case .minute: 60
      case .hour: 3600
      case .day: 86_400
      case .week: 7 * 86_400
      case .month: 31 * 86_400
      case .year: 366 * 86_400
      }
    }
  }

  /// How we know which zone the stamp is in.
  public enum ZoneKnowledge: String, Hashable, Sendable, Codable, CaseIterable {
    /// The stamp itself says (UTC, an offset, an epoch).
    case stated
    /// The export says which zone the account uses.
    case account
    /// Nothing says: the council's zone was taken.
    case assumed
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64
  public var precision: Precision
  public var zone: ZoneKnowledge
  /// What is doubtful beyond precision and zone: "clock change: this hour happened twice", "day and month could be
  /// swapped".
  public var doubt: String?

  public init(seconds: Int64, precision: Precision = .second, zone: ZoneKnowledge = .stated, doubt: String? = nil) {
    self.seconds = seconds
    self.precision = precision
    self.zone = zone
    self.doubt = doubt
  }
}
