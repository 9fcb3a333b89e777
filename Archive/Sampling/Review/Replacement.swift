/// One line of the log of replacements.
public struct Replacement: Hashable, Sendable, Codable {
  public let stratum: Identifier
  public let removed: OutOfFrame
  /// The next post in the same stratum's order; nil where the stratum has none left.
  public let post: Identifier?
}
