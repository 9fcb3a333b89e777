/// A child's name beside an age or a school.
///
/// Lists: `words` (case counts, since a name is known by its capital), `except`.
public struct NamedChildRule: LexiconRule {
  public static let kind = "named-child"
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"], cased: ["words"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    lexicon.standing(["words"], among: hits).map { act.flag(description, $0) }
  }
}
