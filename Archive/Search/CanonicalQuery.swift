import Records

/// Writes a question so that it reads back as the same question.
enum CanonicalQuery {
  static func text(of node: SearchNode) -> String {
    switch node {
    case .everything: ""
    case .and(let nodes): nodes.map { bracketed($0, isBracketed: isAlternative($0)) }.joined(separator: " ")
    case .or(let nodes): nodes.map { text(of: $0) }.joined(separator: " OR ")
    case .not(let node): "-" + bracketed(node, isBracketed: isCompound(node))
    case .term(let term): text(of: term)
    case .filter(let filter): text(of: filter)
    }
  }

  private static func bracketed(_ node: SearchNode, isBracketed: Bool) -> String {
    isBracketed ? "(\(text(of: node)))" : text(of: node)
  }

  private static func isAlternative(_ node: SearchNode) -> Bool {
    if case .or = node { true } else { false }
  }

  private static func isCompound(_ node: SearchNode) -> Bool {
    switch node {
    case .and, .or: true
    case .everything, .not, .term, .filter: false
    }
  }

  private static func text(of term: SearchTerm) -> String {
    let words = term.tokens.joined(separator: " ")
    let scope = term.field.map { "in:\($0.rawValue) " } ?? ""
    return switch term.mode {
    case .forms: scope + words
    case .spelling: scope + "~" + words
    case .exact, .phrase(nil): scope + "\"\(words)\""
    case .phrase(let slop?): scope + "\"\(words)\"~\(slop)"
    case .prefix: scope + "\"\(words)*\""
    case .whole: (term.field == .mention ? "@" : "#") + "\"\(words)\""
    }
  }

  private static func text(of filter: SearchFilter) -> String {
    switch filter {
    case .platform(let name): "platform:\(name)"
    case .account(let tokens): "account:\"\(tokens.joined(separator: " "))\""
    case .kind(let kind): "kind:\(kind.rawValue)"
    case .direction(let direction): "is:\(direction.rawValue)"
    case .state(let state): "is:\(state.rawValue)"
    case .reply: "is:reply"
    case .edited: "is:edited"
    case .visibility(let visibility): "is:\(visibility.rawValue)"
    case .hasMedia: "has:media"
    case .hasLink: "has:link"
    case .hasPoll: "has:poll"
    case .hasFinding: "has:finding"
    case .published(let span): text(of: span)
    case .url(let address): "url:\"\(address.text)\""
    case .conversation(let number): "conversation:\(number)"
    }
  }

  private static func text(of span: PublishedSpan) -> String {
    switch (span.from?.date, span.until?.date) {
    case (let from?, nil): "after:\(from.dateText)"
    case (nil, let until?): "before:\(until.dateText)"
    case (let from?, let until?): "on:\(text(from: from, until: until))"
    case (nil, nil): ""
    }
  }

  private static func text(from: CivilTime, until: CivilTime) -> String {
    let digits = from.dateText.utf8
    if until.year > from.year, from.month == 1, until.month == 1, from.day == 1, until.day == 1 {
      return String(decoding: digits.prefix(4), as: UTF8.self)
    }
    if until.month != from.month, from.day == 1, until.day == 1 {
      return String(decoding: digits.prefix(7), as: UTF8.self)
    }
    return from.dateText
  }
}
