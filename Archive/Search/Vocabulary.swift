/// The words of an archive, as far as a query widens its own by them.
public struct Vocabulary {
  /// Every word with a given stem.
  public let forms: (String) -> [String]
  /// Every word that `~word` finds.
  public let spellings: (String) -> [String]

  public init(forms: @escaping (String) -> [String], spellings: @escaping (String) -> [String] = { [$0] }) {
    self.forms = forms
    self.spellings = spellings
  }
}
