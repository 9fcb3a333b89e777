/// A drawn post that should not have stood in the frame. Nothing else is ever replaced: not the hard, the long, the
/// embarrassing or the unclear.
public struct OutOfFrame: Hashable, Sendable, Codable {
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Not written by the council.
    case notOfficial = "not_official"
    /// The same record twice.
    case duplicate
  }

  public let post: Identifier
  public let reason: Reason
  /// Who found it.
  public let reviewer: Identifier
  /// Seconds since 1970.
  public let time: Int64

  public init(_ post: Identifier, _ reason: Reason, reviewer: Identifier, time: Int64) {
    self.post = post
    self.reason = reason
    self.reviewer = reviewer
    self.time = time
  }
}
