public import ArchiveStore
public import Policy

/// What a clerk wants checked.
public struct CheckRequest: Sendable, Hashable {
  /// Ids of rules, or the first part of several (`personal-data`); empty: all.
  public var rules: [String]
  /// Only acts from that day of the council's calendar on: `2024-05-17`.
  public var since: String?
  /// Keeps nothing, and judges everything anew.
  public var isDryRun: Bool
  /// Judges all as if this version of the policy had always been in force; a dry run only.
  public var asIf: String?

  public init(rules: [String] = [], since: String? = nil, isDryRun: Bool = false, asIf: String? = nil) {
    self.rules = rules
    self.since = since
    self.isDryRun = isDryRun
    self.asIf = asIf
  }
}

/// What a check has flagged, and what it could not look at.
public struct CheckAnswer: Sendable, Encodable, Hashable {
  /// A clause that posts cannot show to be kept.
  public struct NotChecked: Sendable, Encodable, Hashable {
    public let clause: String
    public let text: String
    public let why: String
  }

  /// What the council has still to be asked.
  public struct Question: Sendable, Encodable, Hashable {
    public let about: String
    public let ask: String
  }

  public let report: CheckReport
  public let notChecked: [NotChecked]
  public let questions: [Question]
  /// Rules that can flag nothing, for want of a register.
  public let idle: [IdleRules]

  enum CodingKeys: String, CodingKey {
    case questions, idle
    case notChecked = "not_checked"
  }

  public func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(notChecked, forKey: .notChecked)
    try values.encode(questions, forKey: .questions)
    try values.encode(idle, forKey: .idle)
  }
}
