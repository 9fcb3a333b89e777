/// By what a rule judges: clauses of each version that name it, and statutes.
struct RuleStanding: Sendable {
  private let clauses: [String: [String]]
  private let statutes: [Statute]

  init(_ rule: RuleDescription, in pack: PolicyPack) {
    var clauses: [String: [String]] = [:]
    for version in pack.versions where version.isTextInHand {
      clauses[version.id] = pack.clauses(of: version.id, naming: rule.id).map(\.id)
    }
    self.clauses = clauses
    statutes = pack.statutes.filter { rule.statutes.contains($0.id) }
  }

  func clauses(of version: String?) -> [String] { version.flatMap { clauses[$0] } ?? [] }

  func statutes(in setting: Setting) -> [String] { statutes.filter { $0.holds(in: setting) }.map(\.id) }

  /// Whether it can judge anything while a version is in force.
  func counts(under version: String?) -> Bool { !statutes.isEmpty || !clauses(of: version).isEmpty }
}
