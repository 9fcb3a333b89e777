/// A later wording of a post: what readers saw first was something else.
public struct EditedRule: Rule {
  public static let kind = "edited"
  public static let needs: ActTraits? = .laterWording

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  public init(_ description: RuleDescription) { self.description = description }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard act.act.wording > 0 else { return [] }
    return [Flag(rule: description.id, why: description.why, severity: description.severity)]
  }
}
