/// A verdict as it was given: by whom, when and why.
public struct ReviewVerdict: Hashable, Sendable, Codable {
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The estimate rests on this one, unless a disagreement was settled.
    case first
    /// Only for agreement.
    case second
    /// What was decided after the two had differed.
    case settled
  }

  public let post: Identifier
  public let clause: Identifier
  public let role: Role
  public let verdict: Verdict
  public let reviewer: Identifier
  public let reason: String
  /// Seconds since 1970.
  public let time: Int64

  public init(
    post: Identifier, clause: Identifier, role: Role = .first, _ verdict: Verdict, reviewer: Identifier,
    reason: String = "", time: Int64
  ) {
    self.post = post
    self.clause = clause
    self.role = role
    self.verdict = verdict
    self.reviewer = reviewer
    self.reason = reason
    self.time = time
  }
}
