public import Policy

/// Which findings are wanted.
public struct FindingFilter: Sendable, Hashable {
  /// Of one of these, by id; empty: of any.
  public var rules: [String]
  /// By one of these clauses and statutes, by id; empty: by any.
  public var clauses: [String]
  public var severity: Flag.Severity?
  /// Nil: all but those that are gone.
  public var status: FindingStatus?
  /// Only of acts from then on, seconds since 1970.
  public var since: Int64?
  /// A ref, or a number as searches show it.
  public var post: String?
  /// Only what was first flagged by a check after the last decision.
  public var isNew: Bool

  public init(
    rule: String? = nil, clause: String? = nil, severity: Flag.Severity? = nil, status: FindingStatus? = nil,
    since: Int64? = nil, post: String? = nil, isNew: Bool = false
  ) {
    rules = rule.map { [$0] } ?? []
    clauses = clause.map { [$0] } ?? []
    self.severity = severity
    self.status = status
    self.since = since
    self.post = post
    self.isNew = isNew
  }
}
