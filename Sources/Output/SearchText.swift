public import ArchiveStore
public import Records

/// Search results for a terminal.
public struct SearchText {
  private let style: TerminalStyle
  private let time: LocalTime
  /// Values of a facet that are shown.
  private static let facetValues = 12

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    time = LocalTime(zone)
  }

  public func text(_ answer: SearchAnswer) -> String {
    var lines = ["\(answer.total) \(answer.total == 1 ? "post" : "posts"): \(TerminalText.line(answer.understood))"]
    for suggestion in answer.didYouMean {
      let words = suggestion.meant.map { "\(TerminalText.line($0.word)) \($0.posts)" }.joined(separator: " · ")
      lines.append(style.faint("  did you mean, for \(TerminalText.line(suggestion.word)): ") + words)
    }
    for offer in answer.synonyms {
      let words = offer.also.map { "\(TerminalText.line($0.word)) \($0.posts)" }.joined(separator: " · ")
      lines.append(
        style.faint("  also, for \(TerminalText.line(offer.word)): ") + words + style.faint("  (--synonyms)"))
    }
    lines += answer.facets.sorted { $0.key < $1.key }.map(text)
    lines += answer.hits.map { "\n" + text($0) }
    if let next = answer.next {
      lines.append("\n" + style.faint("More: the same search with --next \(next)"))
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ facet: String, _ values: [String: Int]) -> String {
    let counts = values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = counts.prefix(SearchText.facetValues).map { value, posts in
      "\(value.utf8.isEmpty ? "(no name)" : TerminalText.line(value)) \(posts)"
    }
    let left = counts.count - shown.count
    return style.faint("  \(facet): ") + shown.joined(separator: " · ")
      + (left > 0 ? style.faint(" and \(left) more (--json shows all)") : "")
  }

  public func text(_ hit: Hit) -> String {
    var facts = [hit.platform, hit.account, hit.kind, hit.direction]
    if hit.state != "live" { facts.append(hit.state) }
    if hit.edited { facts.append("edited") }
    if hit.visibility == "private" { facts.append("private") }
    if hit.earlier { facts.append("earlier wording") }
    if hit.straddles { facts.append("date uncertain") }
    let head =
      "\(style.strong("\(hit.id)"))  \(time.text(hit))  "
      + style.faint(TerminalText.line(facts.joined(separator: " · ")))
    var lines = [head]
    if let author = hit.author, author != hit.account { lines.append("  " + TerminalText.line(author) + ":") }
    if let title = hit.title { lines.append("  " + style.faint(TerminalText.line(title))) }
    lines.append("  " + marked(hit))
    return lines.joined(separator: "\n")
  }

  private func marked(_ hit: Hit) -> String {
    let scalars = Array(hit.snippet.unicodeScalars)
    var pieces: [String] = []
    var position = 0
    for mark in hit.snippetMarks where mark.count == 2 && mark[0] >= position && mark[1] <= scalars.count {
      pieces.append(plain(scalars[position..<mark[0]]))
      pieces.append(style.hit(plain(scalars[mark[0]..<mark[1]])))
      position = mark[1]
    }
    pieces.append(plain(scalars[position...]))
    let text = pieces.joined()
    return text.isEmpty ? style.faint("(no text)") : text
  }

  private func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return TerminalText.line(String(view))
  }
}
