/// A political party is named, or somebody by their party: "Labour Party", "our Conservative MP".
///
/// Case counts: labour costs and conservative estimates are no parties. Acts that the law asks for (`unless`:
/// statements of persons nominated, notices and results of polls) name parties of necessity. Lists: `names`, `unless`,
/// `except`.
public struct PartyNameRule: LexiconRule {
  public static let kind = "party-name"
  public static let leads: Set<String>? = ["names"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["names"], optional: ["unless", "except"], cased: ["names"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard !lexicon.has("unless", among: hits) else { return [] }
    return lexicon.standing(["names"], among: hits).map { act.flag(description, $0) }
  }
}
