/// Where in an act something stands.
struct ActPlace: Hashable, Sendable {
  let field: Int
  let bytes: Range<Int>
}

extension CheckedAct {
  /// The flag of a rule at a place; without one, on the whole act, with what was seen as evidence.
  func flag(
    _ rule: RuleDescription, at place: ActPlace?, evidence: String, why: String? = nil,
    severity: Flag.Severity? = nil
  ) -> Flag {
    if let place { return flag(rule, field: place.field, bytes: place.bytes, why: why, severity: severity) }
    return Flag(
      rule: rule.id, evidence: evidence, why: why ?? rule.why, severity: severity ?? rule.severity)
  }

  func flag(_ rule: RuleDescription, _ hit: PatternHit, why: String? = nil, severity: Flag.Severity? = nil) -> Flag {
    flag(rule, field: hit.field, bytes: hit.bytes, why: why, severity: severity)
  }
}
