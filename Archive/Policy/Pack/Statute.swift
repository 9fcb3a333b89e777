/// A statute or code by which acts are judged whatever policy was in force.
public struct Statute: Hashable, Sendable, Codable {
  public let id: String
  public let citation: String
  /// First day; nil: before anything an archive can hold.
  public let from: String?
  /// Last day; nil: in force still.
  public let until: String?
  /// The polls before which it holds: of each the restricted time alone; nil: it holds at all times.
  public let before: [Election.Kind]?
  /// What it asks of a council's account, in one sentence.
  public let asks: String

  public init(
    id: String, citation: String, from: String? = nil, until: String? = nil, before: [Election.Kind]? = nil,
    asks: String
  ) {
    self.id = id
    self.citation = citation
    self.from = from
    self.until = until
    self.before = before
    self.asks = asks
  }

  func holds(in setting: Setting) -> Bool {
    guard DaySpan(from: from, until: until).contains(setting.day) else { return false }
    return before.map { kinds in setting.periods.contains { kinds.contains($0.election.kind) } } ?? true
  }
}
