/// One piece of writing in an act, and what it was for.
public struct ActField: Hashable, Sendable {
  public enum Name: String, Hashable, Sendable, Codable, CaseIterable {
    case text, title, caption, alt, link, poll, event, place
  }

  public let name: Name
  /// Which of several (alt texts, poll options), from 0.
  public let ordinal: Int
  public let text: String

  public init(_ name: Name, _ text: String, ordinal: Int = 0) {
    self.name = name
    self.text = text
    self.ordinal = ordinal
  }
}
