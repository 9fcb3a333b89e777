/// Reads `clauses.yaml` and its like (`clauses-v5.yaml`): each the clauses of one version.
struct ClausesReader {
  private let problems: PackProblems
  private(set) var clauses: [Clause] = []
  private(set) var places: [PackPlace] = []

  init(_ files: [PackFile], versions: [PolicyVersion], _ problems: PackProblems) {
    self.problems = problems
    for file in files where file.name.utf8.starts(with: "clauses".utf8) { read(file, versions) }
    for version in versions where version.isTextInHand && !clauses.contains(where: { $0.version == version.id }) {
      problems.add(
        PackError(
          file: "policy.yaml", line: nil, problem: "the text of \(version.id) is in hand, but no clause of it",
          expected: "a file clauses.yaml with version: \(version.id)"))
    }
  }

  private mutating func read(_ file: PackFile, _ versions: [PolicyVersion]) {
    guard let top = PackMapping(file, keys: ["version", "sections"], problems) else { return }
    let id = top.required("version")
    switch versions.first(where: { $0.id == id }) {
    case nil: top.problem("no such version \"\(id)\"", at: "version", expected: "a version of policy.yaml")
    case .some(let version) where !version.isTextInHand:
      top.problem(
        "clauses of \(id), whose text is not in hand", at: "version", expected: "text: in hand in policy.yaml")
    default: break
    }
    for section in top.mappings("sections", keys: ["section", "lead", "clauses"]) { read(section, version: id) }
  }

  private mutating func read(_ section: PackMapping, version: String) {
    let title = section.required("section")
    let lead = section.text("lead")
    for row in section.mappings("clauses", keys: ["id", "text", "check", "why", "rules"]) {
      guard let clause = clause(row, version, title, lead) else { continue }
      if clauses.contains(where: { $0.version == version && $0.id == clause.id }) {
        row.problem("the clause \(clause.id) twice", at: "id", expected: "an id of its own")
      }
      clauses.append(clause)
      places.append(PackPlace(file: row.file, line: row.line(of: "rules")))
    }
  }

  private func clause(_ row: PackMapping, _ version: String, _ section: String, _ lead: String?) -> Clause? {
    guard let checking: Clause.Checking = row.choice("check") else {
      if !row.has("check") { row.problem("check is missing", expected: "automatic, assisted or not-checkable") }
      return nil
    }
    let clause = Clause(
      id: row.required("id"), version: version, section: section, lead: lead, text: row.required("text"),
      checking: checking, why: row.text("why"), rules: row.texts("rules"))
    if checking == .notCheckable, clause.why == nil {
      row.problem("no reason why it cannot be checked", expected: "why: a text")
    }
    if (checking == .notCheckable) != clause.rules.isEmpty {
      row.problem(
        checking == .notCheckable
          ? "rules for a clause that cannot be checked" : "a clause to be checked without rules",
        at: "rules", expected: "rules for automatic and assisted clauses, none for the others")
    }
    return clause
  }
}
