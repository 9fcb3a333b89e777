public import Policy

/// A clause of the policy, how it can be checked, and what came of it.
public struct ReportedClause: Sendable, Codable, Hashable {
  public let id: String
  public let version: String
  public let section: String
  public let text: String
  public let checking: Clause.Checking
  /// Why it cannot be checked, or what part of it is not.
  public let why: String?
  /// Rules that serve it, by id.
  public let rules: [String]
  /// Acts of the council while it was in force; nil: nothing looked at them for this clause.
  public let acts: Int?
  public let found: ReportedTally

  public var isChecked: Bool { acts != nil }
}

/// A statute or code that holds whatever version was in force.
public struct ReportedStatute: Sendable, Codable, Hashable {
  public let id: String
  public let citation: String
  public let rules: [String]
  public let found: ReportedTally
}

/// A rule and how often it was right.
public struct ReportedRule: Sendable, Codable, Hashable {
  public let id: String
  public let title: String
  public let severity: Flag.Severity
  public let clauses: [String]
  public let statutes: [String]
  public let found: ReportedTally
}
