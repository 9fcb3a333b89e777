import Records

/// Says in plain English what a question asks.
struct QueryWording {
  let zone: CouncilZone

  func sentence(for root: SearchNode) -> String {
    switch root {
    case .everything: "Every post."
    case .and(let nodes): "Posts \(conjunction(nodes))."
    case .or(let nodes): "Posts \(nodes.map { clause($0) }.joined(separator: " or "))."
    case .not, .term, .filter: "Posts \(conjunction([root]))."
    }
  }

  /// Typed text in quotation marks, what cannot be seen spelt out.
  static func quoted(_ text: String) -> String {
    let limit = 60
    let shown = text.unicodeScalars.prefix(limit).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .nonspacingMark, .enclosingMark, .lineSeparator,
        .paragraphSeparator:
        "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: String(scalar)
      }
    }
    return "“" + shown.joined() + (text.unicodeScalars.count > limit ? "…" : "") + "”"
  }

  // MARK: Sentences

  /// What all must hold: the words first, then what they must be without, then the facts, the dates last.
  private func conjunction(_ nodes: [SearchNode]) -> String {
    var words: [String] = []
    var absent: [String] = []
    var facts: [String] = []
    var spans: [PublishedSpan] = []
    for node in nodes {
      switch node {
      case .term(let term) where !isAuthor(term): words.append(noun(term))
      case .not(.term(let term)) where !isAuthor(term): absent.append("without \(noun(term))")
      case .filter(.published(let span)): spans.append(span)
      default: facts.append(clause(node))
      }
    }
    let with = words.isEmpty ? [] : ["with \(words.joined(separator: " and "))"]
    return (with + absent + facts + dates(spans)).joined(separator: ", ")
  }

  /// One part of a longer sentence.
  private func clause(_ node: SearchNode) -> String {
    switch node {
    case .everything: "of any sort"
    case .and(let nodes): "(\(nodes.map { clause($0) }.joined(separator: " and ")))"
    case .or(let nodes): "(\(nodes.map { clause($0) }.joined(separator: " or ")))"
    case .term(let term): isAuthor(term) ? "written by \(names(term.tokens))" : "with \(noun(term))"
    case .filter(let filter): fact(filter, not: "")
    case .not(.term(let term)): isAuthor(term) ? "not written by \(names(term.tokens))" : "without \(noun(term))"
    case .not(.filter(let filter)): fact(filter, not: "not ")
    case .not(let node): "not \(clause(node))"
    }
  }

  // MARK: Words

  private func isAuthor(_ term: SearchTerm) -> Bool {
    term.field == .author && (term.mode == .exact || term.mode == .phrase(slop: nil))
  }

  private func names(_ tokens: [String]) -> String { "“\(tokens.joined(separator: " "))”" }

  private func noun(_ term: SearchTerm) -> String {
    switch term.mode {
    case .forms: "the word \(names(term.tokens)) (and its other forms)\(place(term.field))"
    case .spelling: "a word spelt like \(names(term.tokens))\(place(term.field))"
    case .exact: "exactly \(names(term.tokens))\(place(term.field))"
    case .prefix where term.tokens.count == 1: "a word beginning with \(names(term.tokens))\(place(term.field))"
    case .prefix: "a phrase beginning with \(names(term.tokens))\(place(term.field))"
    case .phrase(nil): "the phrase \(names(term.tokens))\(place(term.field))"
    case .phrase(let slop?):
      "\(names(term.tokens)) in any order with at most \(slop) other words between\(place(term.field))"
    case .whole: "the \(term.field == .mention ? "mention" : "tag") \(names(term.tokens))"
    }
  }

  private func place(_ field: SearchField?) -> String {
    switch field {
    case nil: ""
    case .text: " in the text"
    case .author: " in the author’s name"
    case .title: " in the title"
    case .caption: " in a caption or alternative text"
    case .link: " in a link"
    case .poll: " in a poll"
    case .event: " in an event"
    case .place: " in a place"
    case .file: " in a file name"
    case .tag: " in a tag"
    case .mention: " in a mention"
    }
  }

  // MARK: Facts

  private func fact(_ filter: SearchFilter, not: String) -> String {
    let have = not.isEmpty ? "that have" : "that have no"
    return switch filter {
    case .platform(let name): "\(not)on \(name)"
    case .account(let tokens): "\(not)in the account \(names(tokens))"
    case .kind(let kind): "\(not)of the kind \(kind.rawValue)"
    case .direction(let direction): "that are \(not)\(direction.rawValue)"
    case .state(let state): "that are \(not)\(state.rawValue)"
    case .reply: "that are \(not)replies"
    case .edited: "that were \(not)edited"
    case .visibility(let visibility): "that are \(not)\(visibility.rawValue)"
    case .hasMedia: "\(have) media"
    case .hasLink: "\(have) links"
    case .hasPoll: not.isEmpty ? "that have a poll" : "that have no poll"
    case .hasFinding: not.isEmpty ? "that a rule has flagged" : "that no rule has flagged"
    case .published(let span): dates([span]).joined()
    case .url(let address): "\(not)at or linking to “\(address.text)”"
    case .conversation(let number): "\(not)in conversation \(number)"
    }
  }

  // MARK: Dates

  private func dates(_ spans: [PublishedSpan]) -> [String] {
    let froms = spans.filter { $0.until == nil }
    let untils = spans.filter { $0.from == nil }
    if spans.count == 2, let from = froms.first?.from, let until = untils.first?.until {
      return [range(from: from, until: until)]
    }
    return spans.map { range(from: $0.from, until: $0.until) }
  }

  private func range(from: PublishedSpan.Edge?, until: PublishedSpan.Edge?) -> String {
    switch (from, until) {
    case (let from?, let until?): "published from \(start(of: from)) until \(start(of: until)) (\(zone.identifier))"
    case (let from?, nil): "published from \(start(of: from)) on (\(zone.identifier))"
    case (nil, let until?): "published before \(start(of: until)) (\(zone.identifier))"
    case (nil, nil): "published at any time"
    }
  }

  private func start(of edge: PublishedSpan.Edge) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let index = edge.date.month - 1
    let month = months.indices.contains(index) ? months[index] : ""
    return "\(edge.date.day) \(month) \(edge.date.year) 00:00"
  }
}
