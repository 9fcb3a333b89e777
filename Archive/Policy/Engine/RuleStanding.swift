/// By what a rule judges: clauses of each version that name it, and statutes.
struct RuleStanding: Sendable {
  private let clauses: [String: [String]]
  private let statutes: [(from: CivilDay?, id: String)]

  init(_ rule: RuleDescription, in pack: PolicyPack) {
    var clauses: [String: [String]] = [:]
    for version in pack.versions where version.isTextInHand {
      clauses[version.id] = pack.clauses(of: version.id, naming: rule.id).map(\.id)
    }
    self.clauses = clauses
    statutes = pack.statutes.filter { rule.statutes.contains($0.id) }.map { ($0.from.flatMap { CivilDay($0) }, $0.id) }
  }

  func clauses(of version: String?) -> [String] { version.flatMap { clauses[$0] } ?? [] }

  func statutes(on day: CivilDay) -> [String] { statutes.filter { $0.from ?? day <= day }.map(\.id) }

  /// Whether it can judge anything while a version is in force.
  func counts(under version: String?) -> Bool { !statutes.isEmpty || !clauses(of: version).isEmpty }
}
