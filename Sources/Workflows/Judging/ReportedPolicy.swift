import Policy

/// The policy by which a year was judged.
public struct ReportedPolicy: Sendable, Codable, Hashable {
  /// A stretch of the year in which one version was in force, or none.
  public struct Stretch: Sendable, Codable, Hashable {
    /// Nil: no version was in force.
    public let version: String?
    public let title: String
    /// First and last day within the year: `2026-04-20`.
    public let from: String
    public let until: String
    public let days: Int
    public let isTextInHand: Bool
    /// Acts of the council in it: every public wording of its posts at its own time.
    public internal(set) var acts: Int

    enum CodingKeys: String, CodingKey {
      case version, title, from, until, days, acts
      case isTextInHand = "text_in_hand"
    }
  }

  public let name: String
  public let council: String
  public let number: String?
  public let reviewDue: String?
  /// SHA-256 over its files as they are now, in hex.
  public let digest: String
  public let stretches: [Stretch]
  /// What the council has still to be asked.
  public let questions: [String]

  enum CodingKeys: String, CodingKey {
    case name, council, number, digest, stretches, questions
    case reviewDue = "review_due"
  }
}
