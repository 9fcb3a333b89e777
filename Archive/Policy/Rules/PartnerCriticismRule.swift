/// A named partner is criticised: "Shropshire Council has failed", "what a shambles from …".
///
/// Lists: `partners` (case counts); `failings`, which must follow the name directly; `blame`, anywhere in the sentence;
/// `except`.
public struct PartnerCriticismRule: LexiconRule {
  public static let kind = "partner-criticism"
  public static let leads: Set<String>? = ["failings", "blame"]

  public let description: RuleDescription
  let lexicon: Lexicon
  /// Bytes that may stand between a partner's name and its failing.
  private static let reach = 3

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["partners", "failings", "blame"], cased: ["partners"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let partners = lexicon.standing(["partners"], among: hits)
    guard !partners.isEmpty else { return [] }
    return lexicon.standing(["failings", "blame"], among: hits).compactMap { hit in
      isAboutPartner(hit, partners, act) ? act.flag(description, hit) : nil
    }
  }

  private func isAboutPartner(_ hit: PatternHit, _ partners: [PatternHit], _ act: CheckedAct) -> Bool {
    let names = Spans(partners.filter { $0.field == hit.field }.map(\.bytes))
    let start = hit.bytes.lowerBound
    let sentence = act.texts[hit.field].sentence(around: hit.bytes)
    if lexicon.list(of: hit) == "blame" { return names.overlaps(sentence) }
    return names.overlaps(max(sentence.lowerBound, start - Self.reach)..<max(start, sentence.lowerBound + 1))
  }
}
