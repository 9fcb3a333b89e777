/// Rules that can flag nothing, because the registers that they look things up in are missing or have no rows.
public struct IdleRules: Hashable, Sendable, Codable {
  /// By name, as their files are called; where there are several, one of them would do.
  public let registers: [String]
  /// By id.
  public let rules: [String]
}

extension PolicyPack {
  /// Each lack of a register once, with the rules that it keeps idle.
  public var idleRules: [IdleRules] {
    var lacks: [[String]] = []
    var rules: [[String]: [String]] = [:]
    for rule in self.rules {
      for needed in RuleKinds.registers(of: rule.kind) where needed.allSatisfy(isEmpty) {
        if rules[needed] == nil { lacks.append(needed) }
        rules[needed, default: []].append(rule.id)
      }
    }
    return lacks.map { IdleRules(registers: $0, rules: rules[$0] ?? []) }
  }

  /// A log that is kept says something even while nothing stands in it.
  private func isEmpty(_ register: String) -> Bool {
    switch register {
    case "approvals": registers.approvals == nil
    case "councillors": registers.councillors.isEmpty
    case "elections": registers.elections.isEmpty
    case "sensitive-topics": registers.sensitiveTopics.isEmpty
    default: false
    }
  }
}
