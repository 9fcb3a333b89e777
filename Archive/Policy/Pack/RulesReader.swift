import Yams

/// Reads the files of a pack's `rules` folder: each one rule, or a list of rules.
struct RulesReader {
  private static let keys: Set<String> = [
    "id", "kind", "title", "why", "severity", "clauses", "statutes", "lists", "numbers", "fires", "quiet", "given",
  ]

  private let problems: PackProblems
  private(set) var rules: [RuleDescription] = []
  private(set) var places: [PackPlace] = []

  init(_ files: [PackFile], _ problems: PackProblems) {
    self.problems = problems
    for file in files where file.isIn("rules") { read(file) }
  }

  private mutating func read(_ file: PackFile) {
    do {
      switch try PackDocument(file).root() {
      case .sequence(let rows): for row in rows { read(row, file.name) }
      case .some(let root): read(root, file.name)
      case nil: problems.add(PackError(file: file.name, line: 1, problem: "nothing but comments", expected: "a rule"))
      }
    } catch {
      problems.add(error)
    }
  }

  private mutating func read(_ node: Node, _ file: String) {
    guard let row = PackMapping(node, file: file, keys: Self.keys, problems) else { return }
    let rule = rule(row)
    if let other = rules.firstIndex(where: { $0.id == rule.id }) {
      row.problem(
        "the rule \(rule.id) twice: it stands in \(places[other].file) too", at: "id", expected: "an id of its own")
      return
    }
    check(rule, row)
    rules.append(rule)
    places.append(PackPlace(file: file, line: row.line))
  }

  private func rule(_ row: PackMapping) -> RuleDescription {
    var rule = RuleDescription(
      id: row.required("id"), kind: row.required("kind"), title: row.required("title"), why: row.required("why"),
      severity: row.choice("severity") ?? .medium)
    rule.clauses = row.texts("clauses")
    rule.statutes = row.texts("statutes")
    rule.lists = lists(row)
    rule.numbers = numbers(row)
    rule.mustFire = examples("fires", row)
    rule.mustNotFire = examples("quiet", row)
    rule.given = given(row)
    return rule
  }

  private func check(_ rule: RuleDescription, _ row: PackMapping) {
    if rule.clauses.isEmpty, rule.statutes.isEmpty {
      row.problem("the rule serves nothing", expected: "clauses: or statutes: with an id")
    }
    guard !rule.kind.isEmpty else { return }
    guard RuleKinds.has(rule.kind) else {
      row.problem("no such kind of rule \"\(rule.kind)\"", at: "kind", expected: "one of \(RuleKinds.list)")
      return
    }
    do {
      if case .rule(let made) = try RuleKinds.make(rule) { try RuleBench.check(made) }
    } catch {
      row.problem(error.reason, expected: "a rule of kind \(rule.kind)")
    }
  }

  private func lists(_ row: PackMapping) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for (name, value) in row.entries("lists") {
      guard case .sequence(let items) = value else {
        row.problem("the list \(name) is not a list", line: value.mark?.line, expected: "lines that begin with -")
        continue
      }
      lists[name] = items.compactMap { item in
        if let text = item.scalar?.string, !text.isEmpty { return text }
        row.problem("an entry of the list \(name) is not a text", line: item.mark?.line, expected: "a word or /…/")
        return nil
      }
    }
    return lists
  }

  private func numbers(_ row: PackMapping) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (name, value) in row.entries("numbers") {
      guard let number = value.scalar.flatMap({ Int($0.string) }), (0...1_000_000).contains(number) else {
        row.problem("\(name) is not a number", line: value.mark?.line, expected: "a whole number")
        continue
      }
      numbers[name] = number
    }
    return numbers
  }

  private func examples(_ key: String, _ row: PackMapping) -> [RuleExample] {
    row.nodes(key).compactMap { node in
      if case .scalar(let scalar) = node { return RuleExample(scalar.string) }
      guard let example = PackMapping(node, file: row.file, keys: ["text", "at"], problems) else { return nil }
      let at = example.text("at")
      if let at, LocalMoment(at) == nil {
        example.problem("no such time \"\(at)\"", at: "at", expected: "2025-04-10, or 2025-04-10 17:30")
      }
      return RuleExample(example.required("text"), at: at)
    }
  }

  private func given(_ row: PackMapping) -> Registers? {
    guard let given = row.mapping("given", keys: RegisterReader.names) else { return nil }
    var registers = Registers()
    for register in RegisterReader.names.sorted() where given.has(register) {
      RegisterReader(problems: problems).read(register, given.nodes(register), file: row.file, into: &registers)
    }
    return registers
  }
}
