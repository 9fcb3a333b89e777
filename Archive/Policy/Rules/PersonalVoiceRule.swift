/// Somebody speaks for themselves where the council should speak. Quotations are left alone, and what was shared.
///
/// Lists: `words` (case counts: "I", not "i"), `except`.
public struct PersonalVoiceRule: LexiconRule {
  public static let kind = "personal-voice"
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"], cased: ["words"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let standing = act.act.isShare ? [] : lexicon.standing(["words"], among: hits)
    guard !standing.isEmpty else { return [] }
    let quotations = act.texts.map(\.quotations)
    return standing.filter { !quotations[$0.field].covers($0.bytes) }.map { act.flag(description, $0) }
  }
}
