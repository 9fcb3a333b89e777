import Records

/// While an election is near: a registered councillor's name, or words that the register calls sensitive at that
/// election.
public struct SensitiveTopicRule: Rule {
  public static let kind = "sensitive-topic"
  public static let registers = [["elections"], ["councillors", "sensitive-topics"]]

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  public init(_ description: RuleDescription) { self.description = description }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard let period = setting.strictestPeriod else { return [] }
    let phrases = setting.sensitivePhrases
    return act.texts.indices.flatMap { field in
      phrases.ranges(in: act.texts[field]).map {
        act.flag(
          description, field: field, bytes: $0, severity: period.severity(description.severity))
      }
    }
  }
}
