/// That what a pack's files say of each other is true.
struct PackLinks {
  private let policy: PolicyReader
  private let clauses: ClausesReader
  private let rules: RulesReader

  init(_ policy: PolicyReader, _ clauses: ClausesReader, _ rules: RulesReader) {
    self.policy = policy
    self.clauses = clauses
    self.rules = rules
  }

  func check(_ problems: PackProblems) {
    for (rule, place) in zip(rules.rules, rules.places) { problems.add(mistakes(rule, place)) }
    for (clause, place) in zip(clauses.clauses, clauses.places) { problems.add(mistakes(clause, place)) }
  }

  private func mistakes(_ rule: RuleDescription, _ place: PackPlace) -> [PackError] {
    let known = Set(clauses.clauses.map(\.id))
    let statutes = Set(policy.statutes.map(\.id))
    return rule.clauses.filter { !known.contains($0) }.map {
      place.error("\(rule.id) serves an unknown clause \"\($0)\"", expected: "an id of clauses.yaml")
    }
      + rule.statutes.filter { !statutes.contains($0) }.map {
        place.error("\(rule.id) serves an unknown statute \"\($0)\"", expected: "an id of policy.yaml")
      }
  }

  private func mistakes(_ clause: Clause, _ place: PackPlace) -> [PackError] {
    clause.rules.filter { name in !rules.rules.contains { RuleName(name).covers($0.id) } }.map {
      place.error("the clause \(clause.id) names an unknown rule \"\($0)\"", expected: "the id of a rule in rules")
    }
  }
}
