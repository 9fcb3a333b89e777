/// How far a finding has come.
public enum FindingStatus: String, Sendable, Codable, Hashable, CaseIterable {
  /// Nobody has looked at it.
  case open
  /// Whatever is suppressed besides: a verdict is never taken out of sight by it.
  case decided
  /// Somebody said that the rule is wrong about this post or these words, and nobody has decided this finding.
  case suppressed
  /// The rule flags it no more, or the post is no longer held so.
  case gone

  /// A finding's status, in SQL over `findings`.
  static let sql = """
    CASE
      WHEN findings.gone IS NOT NULL THEN 'gone'
      WHEN \(isDecided) THEN 'decided'
      WHEN \(isSuppressed) THEN 'suppressed'
      ELSE 'open'
    END
    """

  static let isDecided = "EXISTS (SELECT 1 FROM decisions WHERE decisions.finding = findings.id)"

  private static let isSuppressed = """
    EXISTS (
      SELECT 1 FROM suppressions hidden WHERE hidden.rule = findings.rule AND hidden.ended IS NULL
        AND hidden.key = findings.key AND hidden.account = findings.account AND hidden.platform = findings.platform)
    OR EXISTS (
      SELECT 1 FROM suppressions hidden WHERE hidden.rule = findings.rule AND hidden.ended IS NULL
        AND hidden.evidence = findings.evidence)
    """
}
