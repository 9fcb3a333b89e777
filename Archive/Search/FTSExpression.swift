/// What to ask an FTS5 table with the columns of `SearchField`, in that order, for the words of a query.
///
/// The table is unstemmed: the forms of a word are written out. Every token stands in quotation marks.
public enum FTSExpression: Hashable, Sendable {
  case nothing
  case everything
  /// For `MATCH`.
  case match(String)

  /// The `tokenize=` option of the table: parts only at spaces.
  ///
  /// `ascii` takes every byte from 0x80 on for part of a token and needs the symbols named that a fold can leave.
  /// Tried on SQLite 3.40.1: emoji newer than its tables, unassigned scalars, joined emoji, flags, keycaps and U+E000
  /// each stay one token (SearchTests tries it again where there is a shell). `unicode61` with all categories as
  /// token characters parts the same way, but folds once more by its own, older tables.
  public static let tokenizer = "ascii tokenchars '#*$+<=>^|~'"

  /// The expression for a part of a query that asks for words only. Nil where it can't be said to FTS5: it has a
  /// filter, or it asks (at the top, or as one of several alternatives) only for what is absent, or it is nested too
  /// deeply. The caller takes such a part apart.
  ///
  /// - Parameter words: The words of the archive, by which those of the query are widened.
  public init?(_ node: SearchNode, words: Vocabulary) {
    switch node {
    case .everything: self = .everything
    case .filter: return nil
    case .term(let term): self = Self.match(term, words: words)
    case .not(let inner):
      switch FTSExpression(inner, words: words) {
      case .nothing: self = .everything
      case .everything: self = .nothing
      case .match, nil: return nil
      }
    case .or(let nodes):
      guard let parts = Self.all(nodes, words: words), let expression = Self.either(parts) else { return nil }
      self = expression
    case .and(let nodes):
      guard let expression = Self.both(nodes, words: words) else { return nil }
      self = expression
    }
  }

  // MARK: Connectives

  private static func all(_ nodes: [SearchNode], words: Vocabulary) -> [FTSExpression]? {
    var parts: [FTSExpression] = []
    for node in nodes {
      guard let part = FTSExpression(node, words: words) else { return nil }
      parts.append(part)
    }
    return parts
  }

  private static func either(_ parts: [FTSExpression]) -> FTSExpression? {
    if parts.contains(.everything) { return .everything }
    let texts = parts.compactMap(\.text)
    return texts.isEmpty ? .nothing : bounded(joined(texts, by: " OR "))
  }

  /// FTS5's NOT takes two sides: all that must be there, NOT any that must not. One NOT, however many there are,
  /// keeps the expression flat.
  private static func both(_ nodes: [SearchNode], words: Vocabulary) -> FTSExpression? {
    var wanted: [SearchNode] = []
    var unwanted: [SearchNode] = []
    for node in nodes {
      if case .not(let inner) = node { unwanted.append(inner) } else { wanted.append(node) }
    }
    guard let parts = all(wanted, words: words), let absent = all(unwanted, words: words),
      let exclusion = either(absent)
    else { return nil }
    if parts.contains(.nothing) || exclusion == .everything { return .nothing }
    let texts = parts.compactMap(\.text)
    guard let without = exclusion.text else {
      return texts.isEmpty ? .everything : bounded(joined(texts, by: " AND "))
    }
    return texts.isEmpty ? nil : bounded("(\(joined(texts, by: " AND "))) NOT (\(without))")
  }

  private var text: String? {
    if case .match(let text) = self { text } else { nil }
  }

  /// FTS5's parser has a stack of 100, on which an open bracket with what stands before it takes up to three places.
  private static let nestingLimit = 28

  private static func bounded(_ text: String) -> FTSExpression? {
    var isQuoted = false
    var depth = 0
    var deepest = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      deepest = max(deepest, depth)
    }
    return deepest > nestingLimit ? nil : .match(text)
  }

  private static func joined(_ texts: [String], by connective: String) -> String {
    guard texts.count > 1 else { return texts.first ?? "" }
    return "(" + texts.map { "(\($0))" }.joined(separator: connective) + ")"
  }

  // MARK: Terms

  private static func match(_ term: SearchTerm, words: Vocabulary) -> FTSExpression {
    guard let text = text(of: term, words: words) else { return .nothing }
    return .match(term.field.map { "{\($0.rawValue)} : (\(text))" } ?? text)
  }

  private static func text(of term: SearchTerm, words: Vocabulary) -> String? {
    guard let first = term.tokens.first else { return nil }
    switch term.mode {
    case .forms: return any(of: words.forms(Stemmer.stem(first)))
    case .spelling: return any(of: words.spellings(first))
    case .exact, .phrase(nil): return phrase(term.tokens)
    case .prefix: return phrase(term.tokens) + " *"
    case .phrase(let slop?): return near(term.tokens, slop: slop)
    case .whole: return phrase([TextFolder.valueSeparator] + term.tokens + [TextFolder.valueSeparator])
    }
  }

  /// FTS5 counts the inner words of the clump among those between.
  private static func near(_ tokens: [String], slop: Int) -> String {
    "NEAR(\(tokens.map(quoted).joined(separator: " ")), \(slop + tokens.count - 2))"
  }

  private static func any(of words: [String]) -> String? {
    words.isEmpty ? nil : words.map(quoted).joined(separator: " OR ")
  }

  private static func phrase(_ tokens: [String]) -> String { tokens.map(quoted).joined(separator: " + ") }

  /// By bytes: a quotation mark with a combining mark after it is one `Character` and would not be found.
  private static func quoted(_ token: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    for byte in token.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
