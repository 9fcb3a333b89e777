/// The verdicts that count: the latest of each role for each post and clause.
struct StandingVerdicts {
  private struct Place: Hashable {
    let post: Identifier
    let clause: Identifier
    let role: ReviewVerdict.Role
  }

  private var verdicts: [Place: Verdict] = [:]

  init(_ given: [ReviewVerdict]) {
    for verdict in given {
      verdicts[Place(post: verdict.post, clause: verdict.clause, role: verdict.role)] = verdict.verdict
    }
  }

  /// The verdict of one role on all the clauses together; nil while one is missing that could
  /// change it.
  func verdict(on post: Identifier, _ clauses: [Identifier], by role: ReviewVerdict.Role) -> Verdict? {
    overall(clauses) { verdicts[Place(post: post, clause: $0, role: role)] }
  }

  /// What counts for the estimate: what was settled, else the first reviewer's.
  func deciding(on post: Identifier, _ clauses: [Identifier]) -> Verdict? {
    overall(clauses) { clause in
      verdicts[Place(post: post, clause: clause, role: .settled)]
        ?? verdicts[Place(post: post, clause: clause, role: .first)]
    }
  }

  /// Whether the two differ on a clause and nobody has settled it.
  func isUnsettled(_ post: Identifier, _ clauses: [Identifier]) -> Bool {
    clauses.contains { clause in
      guard verdicts[Place(post: post, clause: clause, role: .settled)] == nil,
        let first = verdicts[Place(post: post, clause: clause, role: .first)],
        let second = verdicts[Place(post: post, clause: clause, role: .second)]
      else { return false }
      return first != second
    }
  }

  private func overall(_ clauses: [Identifier], _ verdict: (Identifier) -> Verdict?) -> Verdict? {
    let found = clauses.compactMap(verdict)
    // One failure decides, whatever is still to come on other clauses.
    if found.contains(.nonCompliant) { return .nonCompliant }
    return found.count == clauses.count ? Verdict.overall(found) : nil
  }
}
