/// A document as plain text of a fixed width, for a letter or an e-mail.
struct PaperText {
  private static let width = 96
  private static let nameWidth = 24

  private let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var text: String {
    var lines = [paper.title, rule("=", under: paper.title), ""] + wrapped(paper.lead)
    for section in paper.sections {
      lines += ["", section.heading, rule(section.level == 1 ? "-" : ".", under: section.heading)]
      lines += section.parts.flatMap(text)
    }
    lines += ["", paper.footer]
    return lines.map(TerminalText.safe).joined(separator: "\n") + "\n"
  }

  private func text(_ part: PaperSection.Part) -> [String] {
    switch part {
    case .paragraph(let text): wrapped(text)
    case .facts(let facts): facts.flatMap(text)
    case .list(let items): items.flatMap { wrapped($0, first: "- ", then: "  ") }
    case .table(let table): [""] + table.rows.flatMap { row($0, table.header) }
    case .figures(let figures): figures.flatMap { text(.init($0.name, "\($0.value) \($0.note)")) }
    case .chart(let chart): text(.table(chart.table))
    }
  }

  private func text(_ fact: PaperSection.Fact) -> [String] {
    let indent = String(repeating: " ", count: Self.nameWidth)
    let gap = String(repeating: " ", count: max(1, Self.nameWidth - fact.name.unicodeScalars.count))
    return wrapped(fact.value, first: fact.name + gap, then: indent)
  }

  /// A row as a paragraph of its own: columns of a hundred characters do not fit a letter.
  private func row(_ cells: [String], _ header: [String]) -> [String] {
    let named = zip(header, cells).dropFirst().filter { !$1.utf8.isEmpty }.map { "\($0) \($1)" }
    let first = cells.first ?? ""
    return wrapped(first, first: "- ", then: "  ") + named.flatMap { wrapped($0, first: "    ", then: "      ") }
  }

  private func rule(_ mark: String, under heading: String) -> String {
    String(repeating: mark, count: min(Self.width, heading.unicodeScalars.count))
  }

  /// Broken at spaces; a longer word is broken where the line ends.
  private func wrapped(_ text: String, first: String = "", then: String = "") -> [String] {
    var lines: [String] = []
    for paragraph in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }) {
      var line = LineDraft(lines.isEmpty ? first : then)
      for word in paragraph.split(whereSeparator: { $0 == " " }) {
        lines += line.take(word, width: Self.width, indent: then)
      }
      lines.append(line.text)
    }
    return lines
  }
}

/// A line being filled with words.
private struct LineDraft {
  private(set) var text: String
  private var length: Int
  private var isEmpty = true

  init(_ indent: String) {
    text = indent
    length = indent.unicodeScalars.count
  }

  /// Adds a word; returns the lines that are full by that.
  mutating func take(_ word: Substring.UnicodeScalarView, width: Int, indent: String) -> [String] {
    var full: [String] = []
    if !isEmpty, length + 1 + word.count > width {
      full.append(text)
      self = LineDraft(indent)
    }
    var rest = word
    append(isEmpty ? "" : " ")
    while length + rest.count > width, length < width {
      let fitting = rest.prefix(width - length)
      append(String(Substring(fitting)))
      rest = rest.dropFirst(fitting.count)
      full.append(text)
      self = LineDraft(indent)
    }
    append(String(Substring(rest)))
    isEmpty = false
    return full
  }

  private mutating func append(_ piece: String) {
    text += piece
    length += piece.unicodeScalars.count
  }
}
