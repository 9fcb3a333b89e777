public import Policy

/// What a rule flagged in a post: a reason for a person to look, and what was decided.
public struct Finding: Sendable, Encodable, Hashable {
  public struct Decision: Sendable, Encodable, Hashable {
    public let verdict: FindingVerdict
    public let reason: String
    public let by: String
    /// ISO 8601, UTC.
    public let at: String
  }

  public let id: Int64
  /// The number of the post; nil: it is no longer held.
  public let post: Int64?
  public let ref: String
  public let rule: String
  /// Clauses of `version`, by id; empty where the text of that version is not in hand.
  public let clauses: [String]
  public let statutes: [String]
  /// The version in force at the act; nil: none was.
  public let version: String?
  public let field: String
  /// Which value of the field, from 0.
  public let ordinal: Int
  /// Unicode scalars of the field as published.
  public let start: Int
  public let end: Int
  /// The flagged words, cut out of the kept wording; empty where the flag is about the whole post; nil: no longer held.
  public let evidence: String?
  public let severity: Flag.Severity
  /// One sentence for the reviewer; empty where the post is no longer held.
  public let why: String
  public let status: FindingStatus
  /// When the words were published: ISO 8601, UTC.
  public let acted: String
  /// The same instant in seconds since 1970; not part of the JSON shape.
  public let actedSeconds: Int64
  /// Whether that is known of these words; else it is the post's own time.
  public let isDated: Bool
  /// A version came into force that day.
  public let isTransitionDay: Bool
  public let periods: [FindingPeriod]
  public let firstRun: Int64
  public let lastRun: Int64
  /// `post`: it is no longer held so; `rule`: the rule flags it no more. Nil: the finding stands.
  public let goneBecause: String?
  /// The last one first.
  public let decisions: [Decision]

  enum CodingKeys: String, CodingKey {
    case id, post, ref, rule, clause, clauses, statutes, version, field, ordinal, start, end, evidence, severity, why
    case status, acted, periods, decisions
    case isDated = "dated"
    case isTransitionDay = "transition_day"
    case firstRun = "first_check"
    case lastRun = "last_check"
    case goneBecause = "gone_because"
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(post, forKey: .post)
    try values.encode(ref, forKey: .ref)
    try values.encode(rule, forKey: .rule)
    try values.encode(clauses.first, forKey: .clause)
    try values.encode(clauses, forKey: .clauses)
    try values.encode(statutes, forKey: .statutes)
    try values.encode(version, forKey: .version)
    try values.encode(field, forKey: .field)
    try values.encode(ordinal, forKey: .ordinal)
    try values.encode(start, forKey: .start)
    try values.encode(end, forKey: .end)
    try values.encode(evidence, forKey: .evidence)
    try values.encode(severity, forKey: .severity)
    try values.encode(why, forKey: .why)
    try values.encode(status, forKey: .status)
    try values.encode(acted, forKey: .acted)
    try values.encode(isDated, forKey: .isDated)
    try values.encode(isTransitionDay, forKey: .isTransitionDay)
    try values.encode(periods, forKey: .periods)
    try values.encode(firstRun, forKey: .firstRun)
    try values.encode(lastRun, forKey: .lastRun)
    try values.encode(goneBecause, forKey: .goneBecause)
    try values.encode(decisions, forKey: .decisions)
  }
}
