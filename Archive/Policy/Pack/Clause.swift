/// One duty of one version of the policy.
public struct Clause: Hashable, Sendable, Codable {
  /// Whether a computer can see from posts that it was kept.
  public enum Checking: String, Hashable, Sendable, Codable, CaseIterable {
    /// An exact sign; still only a flag.
    case automatic
    /// A sign that a person must weigh.
    case assisted
    case notCheckable = "not-checkable"
  }

  /// Section and place among its bullets: `4.2.2.9`.
  public let id: String
  /// The version whose text this is.
  public let version: String
  /// Number and title of its section: `4.2.2 Standards for Official Posts`.
  public let section: String
  /// What the section says before its bullets.
  public let lead: String?
  /// In full, as in the policy.
  public let text: String
  public let checking: Checking
  /// Why it cannot be checked, or what part of it is not.
  public let why: String?
  /// Rules that serve it, by id or by the first part of their ids (`tone`: all of `tone.…`).
  public let rules: [String]

  public init(
    id: String, version: String, section: String, lead: String? = nil, text: String, checking: Checking,
    why: String? = nil, rules: [String] = []
  ) {
    self.id = id
    self.version = version
    self.section = section
    self.lead = lead
    self.text = text
    self.checking = checking
    self.why = why
    self.rules = rules
  }

  public func names(_ rule: String) -> Bool { rules.contains { RuleName($0).covers(rule) } }
}
