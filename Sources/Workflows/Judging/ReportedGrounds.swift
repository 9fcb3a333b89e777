import ArchiveStore
import Policy

/// Sets what was flagged beside the clauses, statutes and rules of a policy, those that flagged nothing among them.
struct ReportedGrounds {
  private let policy: YearOfPolicy
  private let findings: YearFindings
  private let stretches: [ReportedPolicy.Stretch]

  /// - Parameter stretches: With their acts.
  init(_ policy: YearOfPolicy, _ findings: YearFindings, _ stretches: [ReportedPolicy.Stretch]) {
    self.policy = policy
    self.findings = findings
    self.stretches = stretches
  }

  var clauses: [ReportedClause] {
    policy.versions.flatMap { version in
      policy.pack.clauses.filter { $0.version == version }.map { clause($0) }
    }
  }

  var statutes: [ReportedStatute] {
    policy.pack.statutes.map { statute in
      ReportedStatute(
        id: statute.id, citation: statute.citation,
        rules: policy.pack.rules.filter { $0.statutes.contains(statute.id) }.map(\.id),
        found: ReportedTally(findings.statutes[statute.id] ?? .init()))
    }
  }

  /// Those of the policy, then any other that has flagged something.
  var rules: [ReportedRule] {
    let own = policy.pack.rules.map(rule)
    let known = Set(own.map(\.id))
    return own
      + findings.rules.keys.filter { !known.contains($0) }.sorted().map { id in
        ReportedRule(
          id: id, title: "no longer a rule of the policy", severity: .medium, clauses: [], statutes: [],
          found: ReportedTally(findings.rules[id] ?? .init()))
      }
  }

  private func clause(_ clause: Clause) -> ReportedClause {
    let rules = policy.pack.rules.map(\.id).filter(clause.names)
    let isChecked = clause.checking != .notCheckable && !rules.isEmpty
    let acts = stretches.filter { $0.version == clause.version }.reduce(0) { $0 + $1.acts }
    return ReportedClause(
      id: clause.id, version: clause.version, section: clause.section, text: clause.text, checking: clause.checking,
      why: clause.why ?? (rules.isEmpty ? "No rule of the policy looks for it." : nil), rules: rules,
      acts: isChecked ? acts : nil,
      found: ReportedTally(findings.clauses[clause.version]?[clause.id] ?? .init()))
  }

  private func rule(_ rule: RuleDescription) -> ReportedRule {
    let clauses = policy.versions.flatMap { policy.pack.clauses(of: $0, naming: rule.id).map(\.id) }
    return ReportedRule(
      id: rule.id, title: rule.title, severity: rule.severity, clauses: clauses, statutes: rule.statutes,
      found: ReportedTally(findings.rules[rule.id] ?? .init()))
  }
}
