public import Records

/// A threat or abuse received, of which the log of incidents holds nothing.
///
/// Lists: `words`, `except`. No time limit is applied: the policy says "immediately" and nothing more.
public struct IncidentRule: LexiconRule {
  public static let kind = "incident"
  public static var direction: Direction { .received }
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let incidents = setting.registers.incidents ?? []
    guard !incidents.contains(where: { $0.ref.utf8.elementsEqual(act.act.ref.utf8) }) else { return [] }
    return lexicon.standing(["words"], among: hits).map { act.flag(description, $0) }
  }
}
