import Yams

/// A mapping of a pack's file: keys with values. What is missing, unknown or wrong is told to `problems`, and reading
/// goes on, so that a clerk sees all mistakes at once.
struct PackMapping {
  let file: String
  let line: Int
  let problems: PackProblems
  private var values: [String: Node] = [:]

  /// - Parameter keys: Those it may have; any other is a mistake.
  init?(_ node: Node, file: String, keys: Set<String>, _ problems: PackProblems) {
    let line = node.mark?.line ?? 1
    guard case .mapping(let mapping) = node else {
      problems.add(
        PackError(file: file, line: line, problem: "not a list of keys with values", expected: Self.list(keys)))
      return nil
    }
    self.file = file
    self.line = line
    self.problems = problems
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if keys.contains(name) { values[name] = value } else { unknown(name, key, keys) }
    }
  }

  /// The mapping at the top of a file.
  init?(_ file: PackFile, keys: Set<String>, _ problems: PackProblems) {
    do {
      guard let root = try PackDocument(file).root() else {
        problems.add(PackError(file: file.name, line: 1, problem: "nothing but comments", expected: Self.list(keys)))
        return nil
      }
      self.init(root, file: file.name, keys: keys, problems)
    } catch {
      problems.add(error)
      return nil
    }
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  func line(of key: String) -> Int { values[key]?.mark?.line ?? line }

  /// Nil where it is missing or empty.
  func text(_ key: String) -> String? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node else {
      problem("\(key) is not one text", at: key, expected: "a text")
      return nil
    }
    let isNull = scalar.style == .plain && (scalar.string == "~" || scalar.string == "null")
    return scalar.string.isEmpty || isNull ? nil : scalar.string
  }

  /// Empty, with a mistake told, where it is missing.
  func required(_ key: String) -> String {
    if let text = text(key) { return text }
    problem("\(key) is missing", at: key, expected: "\(key): a text")
    return ""
  }

  func day(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard CivilDay(text) == nil else { return text }
    problem("no such day \"\(text)\"", at: key, expected: "a day such as 2026-04-20")
    return nil
  }

  func requiredDay(_ key: String) -> String {
    if text(key) == nil { problem("\(key) is missing", at: key, expected: "a day such as 2026-04-20") }
    return day(key) ?? ""
  }

  /// `yes` or `no`; no where it is missing.
  func flag(_ key: String) -> Bool {
    switch text(key) {
    case "yes", "true": return true
    case nil, "no", "false": return false
    default:
      problem("\(key) is neither yes nor no", at: key, expected: "yes or no")
      return false
    }
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice? where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    problem("no such \(key) \"\(text)\"", at: key, expected: "one of \(known)")
    return nil
  }

  /// A list of texts, or one text alone.
  func texts(_ key: String) -> [String] {
    guard let node = values[key] else { return [] }
    if case .scalar = node { return text(key).map { [$0] } ?? [] }
    return nodes(key).compactMap { item in
      if case .scalar(let scalar) = item { return scalar.string }
      problem("an entry of \(key) is not a text", line: item.mark?.line ?? line(of: key), expected: "a text")
      return nil
    }
  }

  func nodes(_ key: String) -> [Node] {
    switch values[key] {
    case .sequence(let sequence): return Array(sequence)
    case nil: return []
    case .scalar(let scalar) where scalar.string.isEmpty: return []
    default:
      problem("\(key) is not a list", at: key, expected: "lines that begin with -")
      return []
    }
  }

  func mapping(_ key: String, keys: Set<String>) -> PackMapping? {
    values[key].flatMap { PackMapping($0, file: file, keys: keys, problems) }
  }

  func mappings(_ key: String, keys: Set<String>) -> [PackMapping] {
    nodes(key).compactMap { PackMapping($0, file: file, keys: keys, problems) }
  }

  /// Keys of the pack's own choosing with their values.
  func entries(_ key: String) -> [(key: String, value: Node)] {
    guard let node = values[key] else { return [] }
    guard case .mapping(let mapping) = node else {
      problem("\(key) is not a list of names with values", at: key, expected: "name: value")
      return []
    }
    return mapping.map { ($0.key.scalar?.string ?? "", $0.value) }
  }

  func problem(_ text: String, at key: String, expected: String? = nil) {
    problem(text, line: line(of: key), expected: expected)
  }

  func problem(_ text: String, line: Int? = nil, expected: String? = nil) {
    problems.add(PackError(file: file, line: line ?? self.line, problem: text, expected: expected))
  }

  private func unknown(_ name: String, _ key: Node, _ keys: Set<String>) {
    problem("unknown key \"\(name)\"", line: key.mark?.line, expected: "one of \(Self.list(keys))")
  }

  private static func list(_ keys: Set<String>) -> String { keys.sorted().joined(separator: ", ") }
}
