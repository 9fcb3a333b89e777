/// One text of the policy, and from when it held.
public struct PolicyVersion: Hashable, Sendable, Codable {
  public let id: String
  public let title: String
  /// First day of the council's calendar, from 00:00: `2026-04-20`. It holds until the next one begins.
  public let from: String
  /// Without its text nothing can be judged by it.
  public let isTextInHand: Bool
  /// What to ask the clerk, where the text is not in hand.
  public let ask: String?

  public init(id: String, title: String, from: String, isTextInHand: Bool, ask: String? = nil) {
    self.id = id
    self.title = title
    self.from = from
    self.isTextInHand = isTextInHand
    self.ask = ask
  }
}
