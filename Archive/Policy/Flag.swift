/// What a rule saw in an act: a reason for a person to look. Never a verdict.
public struct Flag: Hashable, Sendable {
  /// How much there is to lose if nobody looks.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    case low, medium, high
  }

  /// The rule's id: `personal-data.phone`.
  public let rule: String
  public let field: ActField.Name
  public let ordinal: Int
  /// Unicode scalars of the field as published. Empty where the flag is about the whole act.
  public let range: Range<Int>
  /// The words at `range`, as published.
  public let evidence: String
  /// One sentence for the reviewer.
  public let why: String
  public let severity: Severity

  public init(
    rule: String, field: ActField.Name = .text, ordinal: Int = 0, range: Range<Int> = 0..<0, evidence: String = "",
    why: String, severity: Severity
  ) {
    self.rule = rule
    self.field = field
    self.ordinal = ordinal
    self.range = range
    self.evidence = evidence
    self.why = why
    self.severity = severity
  }
}
