/// The tokens of one field at their positions in its column, as FTS5 counts them.
struct FieldPositions {
  struct Token {
    var word: String
    /// Nil for a separator.
    var place: (value: Int, range: Range<Int>)?
  }

  let field: SearchField
  private(set) var tokens: [Token] = []

  init(_ folded: FoldedField) {
    field = folded.field
    let separator = Token(word: TextFolder.valueSeparator)
    for (value, text) in folded.values.enumerated() where !text.tokens.isEmpty {
      if !tokens.isEmpty || field.isWhole { tokens.append(separator) }
      tokens += text.tokens.map { Token(word: text.word($0), place: (value, $0.range)) }
    }
    if field.isWhole, !tokens.isEmpty { tokens.append(separator) }
  }

  /// The runs of positions at which a term is found.
  func runs(of term: SearchTerm) -> [Range<Int>] {
    switch term.mode {
    case .forms:
      let stems = Set(term.tokens.map(Stemmer.stem))
      return singles { stems.contains(Stemmer.stem($0)) }
    case .spelling:
      let spellings = term.tokens.map(Spelling.init)
      return singles { word in spellings.contains { $0.finds(word) } }
    case .exact, .phrase(nil): return sequences(of: term.tokens)
    case .prefix: return sequences(of: term.tokens, lastIsPrefix: true)
    case .phrase(let slop?): return near(term.tokens, slop: slop)
    case .whole:
      let separator = [TextFolder.valueSeparator]
      return sequences(of: separator + term.tokens + separator).map { $0.lowerBound + 1..<$0.upperBound - 1 }
    }
  }

  private func singles(where isFound: (String) -> Bool) -> [Range<Int>] {
    tokens.indices.filter { tokens[$0].place != nil && isFound(tokens[$0].word) }.map { $0..<$0 + 1 }
  }

  private func sequences(of words: [String], lastIsPrefix: Bool = false) -> [Range<Int>] {
    guard !words.isEmpty, words.count <= tokens.count else { return [] }
    return (0...tokens.count - words.count).compactMap { start in
      let isFound = words.indices.allSatisfy { offset in
        let word = tokens[start + offset].word
        if lastIsPrefix, offset == words.count - 1 { return word.utf8.starts(with: words[offset].utf8) }
        return word.utf8.elementsEqual(words[offset].utf8)
      }
      return isFound ? start..<start + words.count : nil
    }
  }

  /// All words in some stretch with at most `slop` other tokens; they are distinct.
  private func near(_ words: [String], slop: Int) -> [Range<Int>] {
    let wanted = Set(words)
    let places = tokens.indices.filter { wanted.contains(tokens[$0].word) }
    var found: Set<Int> = []
    for start in places {
      let stretch = places.filter { $0 >= start && $0 < start + slop + words.count }
      if Set(stretch.map { tokens[$0].word }) == wanted { found.formUnion(stretch) }
    }
    return found.sorted().map { $0..<$0 + 1 }
  }
}
