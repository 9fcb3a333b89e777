import Records

/// What a query means, post by post and without an index: the measure of every faster way.
public enum QueryEvaluator {
  /// How a post that has been worded more than once is found.
  public enum Hit: Hashable, Sendable {
    case current
    /// Only a wording that was replaced since has what was asked for.
    case earlier
  }

  public static func matches(_ node: SearchNode, _ document: SearchDocument) -> Bool {
    switch node {
    case .everything: true
    case .and(let nodes): nodes.allSatisfy { matches($0, document) }
    case .or(let nodes): nodes.contains { matches($0, document) }
    case .not(let node): !matches(node, document)
    case .term(let term): matches(term, document)
    case .filter(let filter): matches(filter, document)
    }
  }

  /// `wordings` oldest first, the current one last. Nil for no hit.
  public static func hit(_ node: SearchNode, _ wordings: [SearchDocument]) -> Hit? {
    guard let current = wordings.last else { return nil }
    if matches(node, current) { return .current }
    return wordings.dropLast().contains { matches(node, $0) } ? .earlier : nil
  }

  /// Whether a date in the query can only be said to hold as far as the post's time is known.
  public static func isDoubtful(_ node: SearchNode, _ document: SearchDocument) -> Bool {
    switch node {
    case .everything, .term, .not: false
    case .filter(.published(let span)): span.relation(of: document.published) == .straddling
    case .filter: false
    case .and(let nodes), .or(let nodes): nodes.contains { isDoubtful($0, document) }
    }
  }

  /// Where the words stand that were asked for, not those asked to be absent: by field, value and place, none
  /// overlapping.
  public static func marks(_ node: SearchNode, _ document: SearchDocument) -> [SearchMark] {
    let terms = positiveTerms(of: node)
    return document.fields.filter { !$0.field.isWhole }.flatMap { field in
      let positions = FieldPositions(field)
      let found = terms.filter { $0.field == nil || $0.field == field.field || $0.field?.isWhole == true }
        .flatMap { runs(of: $0, in: positions) }
      return merged(found.flatMap { marks(for: $0, in: positions) })
    }
  }

  // MARK: Matching

  private static func matches(_ term: SearchTerm, _ document: SearchDocument) -> Bool {
    document.fields.contains { field in
      (term.field == nil || term.field == field.field) && !FieldPositions(field).runs(of: term).isEmpty
    }
  }

  private static func matches(_ filter: SearchFilter, _ document: SearchDocument) -> Bool {
    switch filter {
    case .platform(let name): name.utf8.elementsEqual(document.platform.utf8)
    case .account(let tokens):
      document.accountName.words.elementsEqual(tokens) { $0.utf8.elementsEqual($1.utf8) }
        || document.account.contains { isNamed($0, by: tokens) }
    case .kind(let kind): kind == document.kind
    case .direction(let direction): direction == document.direction
    case .state(let state): state == document.state
    case .reply: document.isReply
    case .edited: document.isEdited
    case .visibility(let visibility): visibility == document.visibility
    case .hasMedia: document.hasMedia
    case .hasLink: document.hasLink
    case .hasPoll: document.hasPoll
    case .hasFinding: document.hasFinding
    case .published(let span): span.relation(of: document.published) != .outside
    case .url(let address): stands(document, at: address)
    case .conversation(let number): document.conversation == number
    }
  }

  /// Whether `account:` with these tokens means the account of which `name` is the folded name, handle or key.
  public static func isNamed(_ name: FoldedText, by tokens: [String]) -> Bool {
    let positions = FieldPositions(FoldedField(.author, folded: [name]))
    return !positions.runs(of: SearchTerm(tokens: tokens, mode: .phrase(slop: nil))).isEmpty
  }

  private static func stands(_ document: SearchDocument, at address: PostAddress) -> Bool {
    if let own = document.address, own.text.utf8.elementsEqual(address.text.utf8) { return true }
    if let id = document.nativeID, address.ids.contains(where: { $0.utf8.elementsEqual(id.utf8) }) { return true }
    return address.linkTerm.map { matches($0, document) } ?? false
  }

  // MARK: Marking

  private static func positiveTerms(of node: SearchNode) -> [SearchTerm] {
    switch node {
    case .everything, .not: []
    case .term(let term): [term]
    case .filter(.url(let address)): [address.linkTerm].compactMap(\.self)
    case .filter: []
    case .and(let nodes), .or(let nodes): nodes.flatMap(positiveTerms)
    }
  }

  /// A tag or mention is marked where its words stand in the text.
  private static func runs(of term: SearchTerm, in positions: FieldPositions) -> [Range<Int>] {
    guard let field = term.field, field.isWhole else { return positions.runs(of: term) }
    guard positions.field == .text else { return [] }
    var inText = term
    if term.mode == .whole { inText.mode = .phrase(slop: nil) }
    return positions.runs(of: inText)
  }

  private static func marks(for run: Range<Int>, in positions: FieldPositions) -> [SearchMark] {
    let places = positions.tokens[run].compactMap(\.place)
    guard let first = places.first, let last = places.last else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    return [SearchMark(field: positions.field, value: first.value, range: range)]
  }

  private static func merged(_ marks: [SearchMark]) -> [SearchMark] {
    let sorted = marks.sorted { ($0.value, $0.range.lowerBound) < ($1.value, $1.range.lowerBound) }
    var merged: [SearchMark] = []
    for mark in sorted {
      guard let last = merged.last, last.value == mark.value, mark.range.lowerBound < last.range.upperBound else {
        merged.append(mark)
        continue
      }
      let end = max(last.range.upperBound, mark.range.upperBound)
      merged[merged.count - 1] = SearchMark(field: mark.field, value: mark.value, range: last.range.lowerBound..<end)
    }
    return merged
  }
}
