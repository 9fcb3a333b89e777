/// What was judged, and what was not and why: so that "no flag" is never taken for "all is well".
public struct JudgementCoverage: Hashable, Sendable {
  /// Why an act was not judged by the policy.
  public enum Reason: Hashable, Sendable {
    /// Statutes were looked at all the same.
    case noPolicyInForce
    /// Statutes were looked at all the same.
    case textNotInHand(version: String)
    /// By the public, whom no policy binds; looked at only for what the council owed an answer.
    case received
    case system
    /// A chat of which nobody has said who is the council.
    case undecided
    case notPublic

    public var explanation: String {
      switch self {
      case .noPolicyInForce: "no policy in force"
      case .textNotInHand(let version): "text of \(version) not in hand"
      case .received: "written by the public"
      case .system: "written by the platform"
      case .undecided: "nobody has said who is the council"
      case .notPublic: "not public"
      }
    }
  }

  public private(set) var acts = 0
  /// Acts judged by each version.
  public private(set) var judged: [String: Int] = [:]
  public private(set) var notJudged: [Reason: Int] = [:]
  /// Flags left out because the wording is allowed or the contact is the council's own, by rule.
  public private(set) var suppressed: [String: Int] = [:]

  public init() {}

  public mutating func add(_ other: JudgementCoverage) {
    acts += other.acts
    judged.merge(other.judged, uniquingKeysWith: +)
    notJudged.merge(other.notJudged, uniquingKeysWith: +)
    suppressed.merge(other.suppressed, uniquingKeysWith: +)
  }

  mutating func count(judgedBy version: String) {
    acts += 1
    judged[version, default: 0] += 1
  }

  mutating func count(_ reason: Reason) {
    acts += 1
    notJudged[reason, default: 0] += 1
  }

  mutating func count(suppressed rule: String) { suppressed[rule, default: 0] += 1 }
}
