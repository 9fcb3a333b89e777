/// Words and phrases that mean the same in a council's business. A query is only widened by them when the clerk asks.
public struct SynonymList: Sendable, Hashable {
  /// One word or phrase, as the list spells it.
  public struct Entry: Sendable, Hashable {
    public let text: String
    let tokens: [String]

    fileprivate var stems: [[UInt8]] { tokens.map { Array(Stemmer.stem($0).utf8) } }

    fileprivate func term(in field: SearchField?) -> SearchTerm {
      guard tokens.count == 1, let word = tokens.first else {
        return SearchTerm(tokens: tokens, mode: .phrase(slop: nil), field: field)
      }
      return SearchTerm(tokens: tokens, mode: Spelling.isLetters(Array(word.utf8)) ? .forms : .exact, field: field)
    }
  }

  /// A part of a query, and what could be searched for as well.
  public struct Offer: Sendable, Hashable {
    public let term: SearchTerm
    public let also: [Entry]
  }

  let groups: [[Entry]]
  /// Lines, from 1, that say something and are no group.
  public let unusedLines: [Int]

  /// One group a line, its words and phrases parted by commas; `#` begins a remark. A line with fewer than two is no group, nor is
  /// one with a mark that a list written for another program has: to part words otherwise, or for beginnings of words.
  public init(parsing text: String) {
    var groups: [[Entry]] = []
    var unused: [Int] = []
    for (index, line) in SynonymList.lines(text).enumerated() {
      let words = line.prefix { $0 != "#" }
      guard words.contains(where: { !$0.properties.isWhitespace }) else { continue }
      if let group = SynonymList.group(words) { groups.append(group) } else { unused.append(index + 1) }
    }
    self.groups = groups
    unusedLines = unused
  }

  private static func group(_ words: Substring.UnicodeScalarView) -> [Entry]? {
    guard !words.contains(where: { $0 == ";" || $0 == "*" || $0 == ":" }) else { return nil }
    let entries = words.split(whereSeparator: { $0 == "," }).compactMap { part -> Entry? in
      let spelt = trimmed(part)
      let tokens = TextFolder.fold(spelt).words
      return tokens.isEmpty ? nil : Entry(text: spelt, tokens: tokens)
    }
    return entries.count > 1 ? entries : nil
  }

  private static func lines(_ text: String) -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    var rest = text.unicodeScalars[...]
    while true {
      let line = rest.prefix { $0 != "\n" && $0 != "\r" }
      lines.append(line)
      guard line.endIndex < rest.endIndex else { return lines }
      rest = rest[line.endIndex...]
      rest = rest.dropFirst(rest.starts(with: "\r\n".unicodeScalars) ? 2 : 1)
    }
  }

  /// What a query could be widened by: for each of its words and phrases that the list has.
  public func offers(for root: SearchNode) -> [Offer] {
    var seen: Set<SearchTerm> = []
    return root.wantedTerms.filter { seen.insert($0).inserted }.compactMap { term in
      let also = synonyms(of: term)
      return also.isEmpty ? nil : Offer(term: term, also: also)
    }
  }

  /// The query with every word that the list has widened to its synonyms. What must be absent stays as it is.
  public func widened(_ root: SearchNode) -> SearchNode {
    root.replacingTerms { term in
      .any(of: [.term(term)] + synonyms(of: term).map { .term($0.term(in: term.field)) })
    }
  }

  /// The query with one word replaced by one of its synonyms.
  public func replaced(_ root: SearchNode, _ term: SearchTerm, by entry: Entry) -> SearchNode {
    root.replacingTerms { $0 == term ? .term(entry.term(in: term.field)) : .term($0) }
  }

  private func synonyms(of term: SearchTerm) -> [Entry] {
    guard term.mode == .forms || term.mode == .phrase(slop: nil) else { return [] }
    let stems = term.tokens.map { Array(Stemmer.stem($0).utf8) }
    var also: [Entry] = []
    for group in groups where group.contains(where: { $0.stems == stems }) {
      also += group.filter { $0.stems != stems && !also.contains($0) }
    }
    return also
  }

  private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let start = scalars.drop(while: isSpace)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: start.reversed().drop(while: isSpace).reversed())
    return String(view)
  }
}

extension SearchNode {
  /// Words that are asked for, not those that must be absent.
  fileprivate var wantedTerms: [SearchTerm] {
    switch self {
    case .everything, .filter, .not: []
    case .term(let term): [term]
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.wantedTerms)
    }
  }

  fileprivate func replacingTerms(_ replacement: (SearchTerm) -> SearchNode) -> SearchNode {
    switch self {
    case .everything, .filter, .not: self
    case .term(let term): replacement(term)
    case .and(let nodes): .all(of: nodes.map { $0.replacingTerms(replacement) })
    case .or(let nodes): .any(of: nodes.map { $0.replacingTerms(replacement) })
    }
  }
}
