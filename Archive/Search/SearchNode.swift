/// What a query asks of a post.
///
/// No `not` stands over a `published`: where a date is only known roughly, "not before May" is no plain complement of
/// "before May" (a post of doubtful date is found by both), so the parser turns such a negation into the other dates.
public indirect enum SearchNode: Hashable, Sendable {
  /// Every post.
  case everything
  /// All of two or more.
  case and([SearchNode])
  /// Any of two or more.
  case or([SearchNode])
  case not(SearchNode)
  case term(SearchTerm)
  case filter(SearchFilter)

  /// All of `nodes`, nested conjunctions laid flat.
  static func all(of nodes: [SearchNode]) -> SearchNode {
    let flat = nodes.flatMap { node in
      if case .and(let children) = node { children } else { [node] }
    }
    return flat.count > 1 ? .and(flat) : flat.first ?? .everything
  }

  /// Any of `nodes`, of which there is at least one; nested alternatives laid flat.
  static func any(of nodes: [SearchNode]) -> SearchNode {
    let flat = nodes.flatMap { node in
      if case .or(let children) = node { children } else { [node] }
    }
    return flat.count > 1 ? .or(flat) : flat.first ?? .everything
  }

  /// The opposite, with negations of dates turned into the other dates.
  var negated: SearchNode {
    switch self {
    case .not(let node): node
    case .filter(.published(let span)): .any(of: span.others.map { .filter(.published($0)) })
    case .and(let nodes) where asksForDate: .any(of: nodes.map(\.negated))
    case .or(let nodes) where asksForDate: .all(of: nodes.map(\.negated))
    default: .not(self)
    }
  }

  /// The accounts that it names, as folded tokens.
  public var accounts: [[String]] {
    switch self {
    case .everything, .term: []
    case .filter(.account(let tokens)): [tokens]
    case .filter: []
    case .not(let node): node.accounts
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.accounts)
    }
  }

  /// Words that are asked for as they are or in their forms and may be misspelt, each once, in their order. In a long list of
  /// alternatives some are meant to find nothing.
  public var doubtfulWords: [String] {
    var seen: Set<[UInt8]> = []
    return allDoubtfulWords.filter { seen.insert(Array($0.utf8)).inserted }
  }

  private var allDoubtfulWords: [String] {
    switch self {
    case .everything, .filter, .not: []
    case .term(let term): term.mode == .forms || term.mode == .exact ? term.tokens : []
    case .or(let nodes): nodes.count > 3 ? [] : nodes.flatMap(\.allDoubtfulWords)
    case .and(let nodes): nodes.flatMap(\.allDoubtfulWords)
    }
  }

  /// Whether a word of it is looked for in this field alone.
  func asksForWords(in field: SearchField) -> Bool {
    switch self {
    case .everything, .filter: false
    case .term(let term): term.field == field
    case .not(let node): node.asksForWords(in: field)
    case .and(let nodes), .or(let nodes): nodes.contains { $0.asksForWords(in: field) }
    }
  }

  private var asksForDate: Bool {
    switch self {
    case .everything, .term: false
    case .filter(let filter): filter.isPublished
    case .not(let node): node.asksForDate
    case .and(let nodes), .or(let nodes): nodes.contains(where: \.asksForDate)
    }
  }
}

/// Words to find.
public struct SearchTerm: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// One token, and every other with its stem.
    case forms
    /// One token, as it is.
    case exact
    /// One token, and every word that is near to it in spelling (`Spelling`).
    case spelling
    /// The tokens one after another, of which the last is only the beginning of a word.
    case prefix
    /// Two or more tokens one after another; or, with a slop, distinct ones in any order with at most so many others
    /// between the outermost. A separator between two values counts as a token.
    case phrase(slop: Int?)
    /// A value of the field is these tokens and nothing else.
    case whole
  }

  /// Folded; at least one.
  public var tokens: [String]
  public var mode: Mode
  /// Nil: any.
  public var field: SearchField?

  public init(tokens: [String], mode: Mode, field: SearchField? = nil) {
    self.tokens = tokens
    self.mode = mode
    self.field = field
  }
}
