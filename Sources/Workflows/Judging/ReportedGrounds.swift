import ArchiveStore
import Policy

/// Sets what was flagged beside the clauses, statutes and rules of a policy, those that flagged nothing among them.
struct ReportedGrounds {
  private let policy: YearOfPolicy
  private let findings: YearFindings
  private let stretches: [ReportedPolicy.Stretch]
  private let isChecked: Bool
  private let needs: RegisterNeeds

  /// - Parameters:
  ///   - stretches: With their acts.
  ///   - isChecked: Whether the archive was ever checked.
  init(
    _ policy: YearOfPolicy, _ findings: YearFindings, _ stretches: [ReportedPolicy.Stretch], isChecked: Bool
  ) {
    self.policy = policy
    self.findings = findings
    self.stretches = stretches
    self.isChecked = isChecked
    needs = RegisterNeeds(policy.pack.registers)
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
    let rules = policy.pack.rules.filter { clause.names($0.id) }
    let whyNot = whyNotChecked(clause, rules)
    let acts = stretches.filter { $0.version == clause.version }.reduce(0) { $0 + $1.acts }
    return ReportedClause(
      id: clause.id, version: clause.version, section: clause.section, text: clause.text, checking: clause.checking,
      why: whyNot ?? whyInPart(clause, rules), rules: rules.map(\.id), acts: whyNot == nil ? acts : nil,
      found: ReportedTally(findings.clauses[clause.version]?[clause.id] ?? .init()))
  }

  /// Nil where something of it was checked.
  private func whyNotChecked(_ clause: Clause, _ rules: [RuleDescription]) -> String? {
    if clause.checking == .notCheckable { return clause.why ?? "Posts cannot show it." }
    if rules.isEmpty { return clause.why ?? "No rule of the policy looks for it." }
    if !isChecked { return "The archive has not been checked against the policy yet." }
    guard stretches.contains(where: { $0.isTextInHand && $0.version == clause.version }) else {
      return "\(clause.version) was not in force in this year."
    }
    let lacks = lacks(rules)
    return rules.allSatisfy { needs.lack(of: $0) != nil } ? lacks.joined(separator: " ") : nil
  }

  private func whyInPart(_ clause: Clause, _ rules: [RuleDescription]) -> String? {
    let parts = (clause.why.map { [$0] } ?? []) + lacks(rules)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Each once.
  private func lacks(_ rules: [RuleDescription]) -> [String] {
    rules.compactMap(needs.lack).reduce(into: []) { lacks, lack in
      if !lacks.contains(lack) { lacks.append(lack) }
    }
  }

  private func rule(_ rule: RuleDescription) -> ReportedRule {
    let clauses = policy.versions.flatMap { policy.pack.clauses(of: $0, naming: rule.id).map(\.id) }
    return ReportedRule(
      id: rule.id, title: rule.title, severity: rule.severity, clauses: clauses, statutes: rule.statutes,
      found: ReportedTally(findings.rules[rule.id] ?? .init()))
  }
}
