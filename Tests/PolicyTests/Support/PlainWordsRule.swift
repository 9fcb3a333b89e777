@testable import Policy

/// Stands in for the kind `words`: every word, unless an exception overlaps it.
struct PlainWordsRule: Rule {
  static let kind = "words"

  let description: RuleDescription
  var patterns: [Pattern] { lexicon.patterns }
  private let lexicon: Lexicon

  init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"])
  }

  func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    lexicon.standing(["words"], among: hits).map { act.flag(description, $0) }
  }
}
