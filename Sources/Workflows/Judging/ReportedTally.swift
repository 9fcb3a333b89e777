import ArchiveStore

/// What rules flagged, and what reviewers said of it. Each finding counts once.
public struct ReportedTally: Sendable, Codable, Hashable {
  public let flagged: Int
  /// Nobody has looked.
  public let open: Int
  public let compliant: Int
  public let nonCompliant: Int
  public let notDeterminable: Int
  public let notApplicable: Int
  /// Set aside: somebody said that the rule is wrong about this post or these words, and nobody has decided the finding.
  public let suppressed: Int
  /// Decided, at whatever verdict.
  public let reviewed: Int
  /// Found non-compliant ÷ reviewed; nil before anybody has looked.
  public let precision: Double?

  enum CodingKeys: String, CodingKey {
    case flagged, open, compliant, suppressed, reviewed, precision
    case nonCompliant = "non_compliant"
    case notDeterminable = "not_determinable"
    case notApplicable = "not_applicable"
  }

  init(_ tally: YearFindings.Tally) {
    func count(_ verdict: FindingVerdict) -> Int { tally.verdicts[verdict.rawValue] ?? 0 }
    flagged = tally.flagged
    open = tally.open
    compliant = count(.compliant)
    nonCompliant = count(.nonCompliant)
    notDeterminable = count(.notDeterminable)
    notApplicable = count(.notApplicable)
    suppressed = tally.suppressed
    reviewed = tally.reviewed
    precision = tally.precision
  }
}
