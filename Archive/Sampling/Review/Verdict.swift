/// What a person says of a post and a clause.
public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
  case compliant
  case nonCompliant = "non-compliant"
  /// Nobody can tell from what was kept. It stays in the denominator.
  case notDeterminable = "not-determinable"
  /// The clause does not speak of such a post.
  case notApplicable = "not-applicable"

  /// Of several clauses for one post: a failure in one is a failure; then what cannot be told; then what is compliant.
  static func overall(_ verdicts: [Verdict]) -> Verdict {
    for verdict in [Verdict.nonCompliant, .notDeterminable, .compliant] where verdicts.contains(verdict) {
      return verdict
    }
    return .notApplicable
  }
}
