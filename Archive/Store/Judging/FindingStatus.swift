/// How far a finding has come.
public enum FindingStatus: String, Sendable, Codable, Hashable, CaseIterable {
  /// Nobody has looked at it.
  case open
  case decided
  /// Somebody said that the rule is wrong about this post or these words.
  case suppressed
  /// The rule flags it no more, or the post is no longer held so.
  case gone

  /// A finding's status, in SQL over `findings`.
  static let sql = """
    CASE
      WHEN findings.gone IS NOT NULL THEN 'gone'
      WHEN \(isSuppressed) THEN 'suppressed'
      WHEN EXISTS (SELECT 1 FROM decisions WHERE decisions.finding = findings.id) THEN 'decided'
      ELSE 'open'
    END
    """

  private static let isSuppressed = """
    EXISTS (
      SELECT 1 FROM suppressions hidden WHERE hidden.rule = findings.rule AND hidden.ended IS NULL
        AND hidden.key = findings.key AND hidden.account = findings.account AND hidden.platform = findings.platform)
    OR EXISTS (
      SELECT 1 FROM suppressions hidden WHERE hidden.rule = findings.rule AND hidden.ended IS NULL
        AND hidden.evidence = findings.evidence)
    """
}
