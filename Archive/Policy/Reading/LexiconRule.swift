/// A rule that looks for the entries of its lists.
protocol LexiconRule: Rule {
  var lexicon: Lexicon { get }
}

extension LexiconRule {
  public var patterns: [Pattern] { lexicon.patterns }
}
