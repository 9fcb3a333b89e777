public import Records

/// A question to the archive, as typed and as understood.
///
/// Any text within the limits is a query: what is no operator is words. `notes` and `understood` say what was not read
/// as it may have been meant.
public struct SearchQuery: Hashable, Sendable {
  /// As typed.
  public let text: String
  public let root: SearchNode
  /// What was left out or read as plain words, and why: whole sentences.
  public let notes: [String]
  public let zone: CouncilZone

  /// - Parameters:
  ///   - zone: In which a day begins and ends.
  ///   - platforms: The platforms there are, so that a slip in `platform:` is not taken for "nothing found"; nil if
  /// any will do.
  public init(
    parsing text: String, zone: CouncilZone, platforms: Set<String>? = nil, limits: QueryLimits = .typed
  ) throws(SearchQueryError) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= limits.scalars else {
      throw .tooLong(scalars: scalars.count, limit: limits.scalars)
    }
    var lexer = QueryLexer(scalars, depthLimit: limits.depth)
    lexer.read()
    var parser = QueryParser(lexer.lexemes, reader: QueryFilterReader(zone: zone, platforms: platforms))
    root = parser.parse()
    guard parser.termCount <= limits.terms else { throw .tooManyTerms(parser.termCount, limit: limits.terms) }
    let prefixes = root.prefixCount
    guard prefixes <= limits.prefixes else { throw .tooManyPrefixes(prefixes, limit: limits.prefixes) }
    self.text = text
    self.zone = zone
    notes = lexer.notes + parser.notes + root.contradiction
  }

  /// Reads what `canonical` gave: the same question.
  public init(canonical: String, zone: CouncilZone) throws(SearchQueryError) {
    try self.init(parsing: canonical, zone: zone, limits: .canonical)
  }

  /// The same question, every word widened by its synonyms.
  public func widened(by synonyms: SynonymList) -> SearchQuery {
    let offers = synonyms.offers(for: root)
    let words = offers.flatMap { $0.also.map(\.text) }
    guard !words.isEmpty else { return SearchQuery(self, root, notes + ["No word of it has synonyms in the list."]) }
    return SearchQuery(
      self, synonyms.widened(root), notes + ["Synonyms were searched too: \(words.joined(separator: ", "))."])
  }

  /// The same question with a synonym in a word's place.
  public func swapping(_ term: SearchTerm, for entry: SynonymList.Entry, of synonyms: SynonymList) -> SearchQuery {
    SearchQuery(self, synonyms.replaced(root, term, by: entry), notes)
  }

  private init(_ other: SearchQuery, _ root: SearchNode, _ notes: [String]) {
    text = other.text
    zone = other.zone
    self.root = root
    self.notes = notes
  }

  /// One way of writing the question, the same for all queries that ask the same in the same order.
  public var canonical: String { CanonicalQuery.text(of: root) }

  /// The question in words, and what was not read as it may have been meant.
  public var understood: String {
    ([QueryWording(zone: zone).sentence(for: root)] + notes).joined(separator: " ")
  }
}

extension SearchNode {
  fileprivate var prefixCount: Int {
    switch self {
    case .everything, .filter: 0
    case .term(let term): term.mode == .prefix ? 1 : 0
    case .not(let node): node.prefixCount
    case .and(let nodes), .or(let nodes): nodes.reduce(0) { $0 + $1.prefixCount }
    }
  }

  /// A note where the dates that all must hold leave no day.
  fileprivate var contradiction: [String] {
    guard case .and(let nodes) = self else { return [] }
    let spans = nodes.compactMap { node in
      if case .filter(.published(let span)) = node { span } else { nil }
    }
    guard let from = spans.compactMap(\.from?.seconds).max(), let until = spans.compactMap(\.until?.seconds).min(),
      from >= until
    else { return [] }
    return ["The dates leave no day between them."]
  }
}
