/// What a person decided of a finding.
public enum FindingVerdict: String, Sendable, Codable, Hashable, CaseIterable {
  case compliant
  case nonCompliant = "non-compliant"
  /// What would be needed to tell is not in the archive.
  case notDeterminable = "not-determinable"
  /// The rule does not mean such posts.
  case notApplicable = "not-applicable"
}
