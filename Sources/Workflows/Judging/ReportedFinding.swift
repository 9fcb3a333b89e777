public import ArchiveStore
public import Policy

/// A finding by what it is known by: never the words of the post, nor who decided.
public struct ReportedFinding: Sendable, Codable, Hashable {
  public let finding: Int64
  public let ref: String
  /// `2026-05-17`, in the council's zone.
  public let day: String
  public let rule: String
  public let severity: Flag.Severity
  public let version: String?
  public let clauses: [String]
  public let statutes: [String]
  public let status: FindingStatus
  public let verdict: FindingVerdict?
}
