/// Words that offend, graded: `severe` (slurs), `strong`, `mild`.
///
/// Whole words alone: Scunthorpe and Cockshutt hold none. Lists: `severe`, `strong`, `mild`, `except` (faggots and
/// peas).
public struct OffenceRule: LexiconRule {
  public static let kind = "offence"
  public static let leads: Set<String>? = ["severe", "strong", "mild"]

  public let description: RuleDescription
  let lexicon: Lexicon
  private static let severities: [String: Flag.Severity] = ["severe": .high, "strong": .medium, "mild": .low]

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["severe"], optional: ["strong", "mild", "except"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    lexicon.standing(Set(Self.severities.keys), among: hits).map {
      act.flag(description, $0, severity: Self.severities[lexicon.list(of: $0)])
    }
  }
}
