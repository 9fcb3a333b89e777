import Records

/// Makes the question out of the pieces. Every piece is used: an operator without something on both sides is a word.
struct QueryParser {
  private var lexemes: [QueryLexeme]
  private let reader: QueryFilterReader
  private var index = 0
  private(set) var notes: [String] = []

  init(_ lexemes: [QueryLexeme], reader: QueryFilterReader) {
    self.lexemes = lexemes
    self.reader = reader
  }

  mutating func parse() -> SearchNode {
    demoteStrayOperators()
    return alternatives(in: nil) ?? .everything
  }

  var termCount: Int { lexemes.count(where: \.kind.isTerm) }

  // MARK: Stray operators

  /// From the right, so that of `NOT NOT a` both are known to have something after them.
  private mutating func demoteStrayOperators() {
    for index in lexemes.indices.reversed() {
      let followed = index + 1 < lexemes.count && lexemes[index + 1].kind.beginsOperand
      let preceded = index > 0 && lexemes[index - 1].kind.endsOperand
      switch lexemes[index].kind {
      case .and, .or: if !(preceded && followed) { demote(index) }
      case .not, .scope: if !followed { demote(index) }
      case .open, .close, .word, .spelling, .phrase, .whole, .filter: break
      }
    }
    notes.reverse()
  }

  private mutating func demote(_ index: Int) {
    let raw = lexemes[index].raw
    notes.append("\(QueryWording.quoted(raw)) has nothing to work on there: it was read as a plain word.")
    lexemes[index].kind = .word(raw, exact: false, prefix: false)
  }

  // MARK: Grammar. Each level of brackets is one turn of these three; the lexer bounds them.

  private mutating func alternatives(in scope: SearchField?) -> SearchNode? {
    var nodes: [SearchNode] = []
    while index < lexemes.count {
      if let node = conjunction(in: scope) { nodes.append(node) }
      guard index < lexemes.count, lexemes[index].kind == .or else { break }
      index += 1
    }
    return nodes.isEmpty ? nil : .any(of: nodes)
  }

  private mutating func conjunction(in scope: SearchField?) -> SearchNode? {
    var nodes: [SearchNode] = []
    while index < lexemes.count, lexemes[index].kind != .or, lexemes[index].kind != .close {
      if lexemes[index].kind == .and {
        index += 1
      } else if let node = operand(in: scope) {
        nodes.append(node)
      }
    }
    return nodes.isEmpty ? nil : .all(of: nodes)
  }

  /// Nil where nothing is left to ask for.
  private mutating func operand(in outer: SearchField?) -> SearchNode? {
    var scope: (raw: String, field: SearchField)?
    var isNegated = false
    while index < lexemes.count {
      let lexeme = lexemes[index]
      index += 1
      switch lexeme.kind {
      case .not: isNegated.toggle()
      case .scope(let field):
        noteUnused(scope?.raw)
        scope = (lexeme.raw, field)
      default:
        let field = scope?.field ?? outer
        let node = lexeme.kind == .open ? group(in: field) : leaf(lexeme, in: field)
        if let scope, node?.asksForWords(in: scope.field) != true { noteUnused(scope.raw) }
        return isNegated ? node?.negated : node
      }
    }
    noteUnused(scope?.raw)
    return nil
  }

  private mutating func noteUnused(_ scope: String?) {
    guard let scope else { return }
    notes.append("\(QueryWording.quoted(scope)) was left out: nothing follows that it could limit.")
  }

  private mutating func group(in scope: SearchField?) -> SearchNode? {
    let node = alternatives(in: scope)
    if index < lexemes.count, lexemes[index].kind == .close { index += 1 }
    return node
  }

  // MARK: Leaves

  private mutating func leaf(_ lexeme: QueryLexeme, in scope: SearchField?) -> SearchNode? {
    switch lexeme.kind {
    case .word(let text, let exact, let prefix):
      if exact, isStarred(text) {
        notes.append("\(QueryWording.quoted(lexeme.raw)): = and * exclude each other; = was kept.")
      }
      noteSmallOr(lexeme)
      return term(text, raw: lexeme.raw, exact: exact, prefix: prefix, field: scope)
    case .spelling(let text): return spelling(text, raw: lexeme.raw, field: scope)
    case .phrase(let text, let slop):
      if slop != nil, isStarred(text) {
        notes.append("\(QueryWording.quoted(lexeme.raw)): * and ~ exclude each other; * was kept.")
      }
      return term(starless(text), raw: lexeme.raw, slop: slop, exact: true, prefix: isStarred(text), field: scope)
    case .whole(let text, let field) where isStarred(text):
      return term(starless(text), raw: lexeme.raw, exact: true, prefix: true, field: field)
    case .whole(let text, let field):
      return tokens(of: text, raw: lexeme.raw).map { .term(SearchTerm(tokens: $0, mode: .whole, field: field)) }
    case .filter("author", let value):
      return term(starless(value), raw: lexeme.raw, exact: true, prefix: isStarred(value), field: .author)
    case .filter(let name, let value):
      return filter(name, value, raw: lexeme.raw, in: scope)
    case .open, .close, .and, .or, .not, .scope:
      return nil
    }
  }

  private mutating func noteSmallOr(_ lexeme: QueryLexeme) {
    guard lexeme.raw.utf8.elementsEqual("or".utf8), index > 1, index < lexemes.count else { return }
    notes.append("“or” in small letters is a word like any other: OR finds either.")
  }

  private mutating func filter(_ name: String, _ value: String, raw: String, in scope: SearchField?) -> SearchNode? {
    do throws(QueryFilterReader.Refusal) {
      return .filter(try reader.filter(name: name, value: value))
    } catch {
      notes.append("\(QueryWording.quoted(raw)): \(error.why); it was read as plain words.")
      return term(raw, raw: raw, exact: false, prefix: false, field: scope)
    }
  }

  private mutating func term(
    _ text: String, raw: String, slop: Int? = nil, exact: Bool, prefix: Bool, field: SearchField?
  ) -> SearchNode? {
    guard let tokens = tokens(of: text, raw: raw), let last = tokens.last else { return nil }
    if prefix, last.unicodeScalars.count > 1 {
      return .term(SearchTerm(tokens: tokens, mode: .prefix, field: field))
    }
    if prefix { notes.append("\(QueryWording.quoted(raw)): before * two letters are needed; it was read without it.") }
    if let slop, let near = near(tokens, slop: slop, raw: raw, field: field) { return near }
    if tokens.count > 1 { return .term(SearchTerm(tokens: tokens, mode: .phrase(slop: nil), field: field)) }
    let hasForms = !exact && last.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return .term(SearchTerm(tokens: tokens, mode: hasForms ? .forms : .exact, field: field))
  }

  /// Nil for a single word. The index cannot tell a word's two places apart.
  private mutating func near(_ tokens: [String], slop: Int, raw: String, field: SearchField?) -> SearchNode? {
    guard tokens.count > 1 else { return nil }
    var seen: Set<[UInt8]> = []
    let distinct = tokens.filter { seen.insert(Array($0.utf8)).inserted }
    if distinct.count < tokens.count {
      notes.append("\(QueryWording.quoted(raw)): a word that stands twice in it was asked for once.")
    }
    let mode: SearchTerm.Mode = distinct.count > 1 ? .phrase(slop: slop) : .exact
    return .term(SearchTerm(tokens: distinct, mode: mode, field: field))
  }

  /// Only single words have neighbours in spelling.
  private mutating func spelling(_ text: String, raw: String, field: SearchField?) -> SearchNode? {
    guard let tokens = tokens(of: text, raw: raw), let word = tokens.first else { return nil }
    guard tokens.count == 1, Spelling.isLetters(Array(word.utf8)) else {
      notes.append("\(QueryWording.quoted(raw)): ~ works on single words of letters; it was read without it.")
      return term(text, raw: raw, exact: true, prefix: false, field: field)
    }
    if Spelling.reach(letters: word.utf8.count) == 0 {
      notes.append("\(QueryWording.quoted(raw)): a word of three letters or fewer is found as it is spelt.")
    }
    return .term(SearchTerm(tokens: tokens, mode: .spelling, field: field))
  }

  /// Nil, with a note, where nothing is left of `text`.
  private mutating func tokens(of text: String, raw: String) -> [String]? {
    let tokens = TextFolder.fold(text).words
    if tokens.isEmpty {
      notes.append("\(QueryWording.quoted(raw)) has no letter, digit or symbol to search for: it was left out.")
    }
    return tokens.isEmpty ? nil : tokens
  }

  private func isStarred(_ text: String) -> Bool {
    text.unicodeScalars.last == "*" && text.unicodeScalars.count > 1
  }

  private func starless(_ text: String) -> String {
    guard isStarred(text) else { return text }
    var text = text
    text.unicodeScalars.removeLast()
    return text
  }
}
