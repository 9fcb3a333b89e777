import Records

/// Reads `policy.yaml`: whose policy it is, its versions, the statutes beside it.
struct PolicyReader {
  private(set) var name = ""
  private(set) var council = ""
  private(set) var number: String?
  private(set) var reviewDue: String?
  private(set) var zone: CouncilZone?
  private(set) var versions: [PolicyVersion] = []
  private(set) var statutes: [Statute] = []

  init(_ files: [PackFile], _ problems: PackProblems) {
    guard let file = files.first(where: { $0.name == "policy.yaml" }) else {
      problems.add(PackError(file: "policy.yaml", line: nil, problem: "the file is missing"))
      return
    }
    let keys: Set<String> = [
      "name", "council", "number", "available-to", "approved-by", "review-due", "zone", "versions", "statutes",
    ]
    guard let top = PackMapping(file, keys: keys, problems) else { return }
    name = top.required("name")
    council = top.required("council")
    number = top.text("number")
    reviewDue = top.text("review-due")
    zone = CouncilZone(identifier: top.text("zone") ?? "Europe/London")
    if zone == nil { top.problem("no such zone", at: "zone", expected: "Europe/London") }
    versions = readVersions(top)
    statutes = readStatutes(top)
  }

  private func readVersions(_ top: PackMapping) -> [PolicyVersion] {
    let rows = top.mappings("versions", keys: ["id", "title", "from", "text", "ask"])
    if rows.isEmpty { top.problem("no versions", at: "versions", expected: "one version at least") }
    var versions: [PolicyVersion] = []
    for row in rows {
      let version = version(row)
      if versions.contains(where: { $0.id == version.id }) {
        row.problem("the version \(version.id) twice", at: "id", expected: "an id of its own")
      }
      if let last = versions.last, version.from <= last.from, !version.from.isEmpty {
        row.problem(
          "the version overlaps \(last.id), which begins on \(last.from)", at: "from",
          expected: "a day after \(last.from): the oldest version first")
      }
      versions.append(version)
    }
    return versions
  }

  private func version(_ row: PackMapping) -> PolicyVersion {
    let text = row.required("text")
    if !text.isEmpty, text != "in hand", text != "not in hand" {
      row.problem("text is neither in hand nor not in hand", at: "text", expected: "in hand, or not in hand")
    }
    return PolicyVersion(
      id: row.required("id"), title: row.required("title"), from: row.requiredDay("from"),
      isTextInHand: text == "in hand", ask: row.text("ask"))
  }

  private func kinds(_ row: PackMapping) -> [Election.Kind]? {
    guard row.has("before") else { return nil }
    return row.texts("before").compactMap { name in
      if let kind = Election.Kind(rawValue: name) { return kind }
      let known = Election.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      row.problem("no such kind of poll \"\(name)\"", at: "before", expected: "one of \(known)")
      return nil
    }
  }

  private func readStatutes(_ top: PackMapping) -> [Statute] {
    var ids: Set<String> = []
    return top.mappings("statutes", keys: ["id", "citation", "from", "until", "before", "asks"]).map { row in
      let statute = Statute(
        id: row.required("id"), citation: row.required("citation"), from: row.day("from"), until: row.day("until"),
        before: kinds(row), asks: row.required("asks"))
      if !ids.insert(statute.id).inserted { row.problem("the statute \(statute.id) twice", at: "id") }
      if let from = statute.from, let until = statute.until, until < from {
        row.problem("the statute \(statute.id) ends before it begins", at: "until", expected: "a day from \(from) on")
      }
      return statute
    }
  }
}
