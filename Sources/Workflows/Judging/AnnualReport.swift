public import ArchiveStore

/// A year of the council's social media as it is laid before a meeting: what was published and answered, how it stood to the
/// policy, and what nobody could tell. Not a word of any post stands in it, and no name but the council's and its accounts'.
public struct AnnualReport: Sendable, Codable, Hashable {
  public struct Council: Sendable, Codable, Hashable {
    public let name: String
    public let zone: String
  }

  public struct ArchiveFacts: Sendable, Codable, Hashable {
    public let posts: Int
    /// As `stats` tells it.
    public let digest: String
    public let auditEntries: Int
    /// The hash of the audit's last entry, in hex; nil: nothing was entered.
    public let auditHead: String?
    /// `muniment 1.2.0`
    public let program: String

    enum CodingKeys: String, CodingKey {
      case posts, digest, program
      case auditEntries = "audit_entries"
      case auditHead = "audit_head"
    }
  }

  public let council: Council
  public let year: Int
  /// False for a report made before the year was over.
  public let isWholeYear: Bool
  /// ISO 8601, UTC.
  public let made: String
  public let figures: YearFigures
  public let answers: YearAnswers
  /// Nil: no policy is in use.
  public let policy: ReportedPolicy?
  public let flagged: ReportedTally
  public let postsFlagged: Int
  /// With at least one finding that a reviewer decided so.
  public let postsNonCompliant: Int
  /// Every clause of the versions in force whose text is in hand; where none is, of the newest that is.
  public let clauses: [ReportedClause]
  public let statutes: [ReportedStatute]
  public let rules: [ReportedRule]
  public let findings: [ReportedFinding]
  public let restricted: [ReportedPeriod]
  /// Every one whose frame of the year was frozen, in that order: none takes the place of another.
  public var samples: [ReportedSample]
  public let notChecked: [UncheckedMatter]
  public let coverage: [CoveredAccount]
  public let check: LastCheck?
  public let archive: ArchiveFacts

  enum CodingKeys: String, CodingKey {
    case council, year, made, figures, answers, policy, flagged, clauses, statutes, rules, findings, restricted, samples
    case coverage, check, archive
    case isWholeYear = "whole_year"
    case postsFlagged = "posts_flagged"
    case postsNonCompliant = "posts_non_compliant"
    case notChecked = "not_checked"
  }
}
