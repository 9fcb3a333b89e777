/// Signs that are no words: rolling eyes, clowns, rows of exclamation marks.
///
/// Lists: `signs`; `unless`: words anywhere in the act that make the sign innocent (a circus has clowns).
public struct SignsRule: LexiconRule {
  public static let kind = "signs"
  public static let leads: Set<String>? = ["signs"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["signs"], optional: ["unless"], partial: ["signs"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard !lexicon.has("unless", among: hits) else { return [] }
    return lexicon.longest(["signs"], among: hits).map { act.flag(description, $0) }
  }
}
