/// A group of people that the Equality Act protects, spoken of as if all were alike.
///
/// A sentence must hold a group and a generalisation. Lists: `groups`, `generalising`, `except`.
public struct GroupContextRule: LexiconRule {
  public static let kind = "group-context"
  public static let leads: Set<String>? = ["generalising"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["groups", "generalising"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let groups = Dictionary(grouping: lexicon.standing(["groups"], among: hits), by: \.field)
    guard !groups.isEmpty else { return [] }
    let spans = groups.mapValues { Spans($0.map(\.bytes)) }
    return lexicon.standing(["generalising"], among: hits).filter { hit in
      spans[hit.field]?.overlaps(act.texts[hit.field].sentence(around: hit.bytes)) ?? false
    }.map { act.flag(description, $0) }
  }
}
