/// A poll, and when the restrictions before it begin.
public struct Election: RegisterRow, Hashable, Sendable {
  /// What decides how the latest day of the notice is counted.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Local, police and crime commissioner and European polls: 25th working day before the poll.
    case ordinary
    /// UK general: 4 pm on the 2nd working day after the writ, which follows the dissolution.
    case parliamentary
    /// PPERA 2000 s.125: 28 days ending with the poll.
    case referendum
  }

  public var id: String
  public var title: String
  public var kind: Kind
  /// `2025-05-01`.
  public var poll: String
  public var dissolution: String?
  /// The day on which the notice of election was in fact published; nil: not known.
  public var notice: String?
  public var noticeSource: String?
  /// From when the council was careful already.
  public var cautiousFrom: String?
  /// The whole council or a ward; a page for the whole town is restricted all the same.
  public var area: String?
  public var source = RowSource()

  public init(id: String, title: String, kind: Kind, poll: String) {
    self.id = id
    self.title = title
    self.kind = kind
    self.poll = poll
  }
}

/// The restricted time before one poll, as it stands at one act.
public struct ElectionPeriod: Hashable, Sendable {
  public enum Place: String, Hashable, Sendable, Codable {
    case inside
    /// Before the notice but after the council's own careful day, or on polling day after 22:00.
    case amber
  }

  public let election: Election
  /// First day.
  public let from: String
  /// Where `from` is only the latest day the law allows: the real start may be earlier.
  public let isStatutoryLatest: Bool
  public let place: Place
  /// The council's own careful day, where the act is later than that and before `from`.
  public let cautiousFrom: String?

  public init(
    election: Election, from: String, isStatutoryLatest: Bool, place: Place, cautiousFrom: String? = nil
  ) {
    self.election = election
    self.from = from
    self.isStatutoryLatest = isStatutoryLatest
    self.place = place
    self.cautiousFrom = cautiousFrom
  }

  /// For the reviewer: from when to when, and how certain that is.
  public var explanation: String {
    let start = isStatutoryLatest ? " (statutory latest; real start may be earlier)" : ""
    return "\(election.title): \(from)\(start) to \(election.poll) 22:00"
  }
}
