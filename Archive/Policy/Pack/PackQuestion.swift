/// What the council has not told yet, and so cannot be judged by.
public struct PackQuestion: Hashable, Sendable, Codable {
  /// A register or a version of the policy.
  public let about: String
  /// In words for the clerk.
  public let ask: String

  public init(about: String, ask: String) {
    self.about = about
    self.ask = ask
  }
}
