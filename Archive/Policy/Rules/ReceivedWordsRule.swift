public import Records

/// Words in what the council received: posts that pose as the platform's support.
///
/// Lists: `words`, `except`.
public struct ReceivedWordsRule: LexiconRule {
  public static let kind = "received-words"
  public static var direction: Direction { .received }
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    lexicon.standing(["words"], among: hits).map { act.flag(description, $0) }
  }
}
