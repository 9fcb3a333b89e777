/// Cuts a query, as typed, into its pieces. Works on Unicode scalars: `"` with a combining mark is still a quotation
/// mark.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private let depthLimit: Int
  private var index = 0
  private var depth = 0
  /// Brackets opened beyond the limit, and not yet closed.
  private var refused = 0
  private(set) var lexemes: [QueryLexeme] = []
  private(set) var notes: [String] = []

  init(_ scalars: [Unicode.Scalar], depthLimit: Int) {
    self.scalars = scalars
    self.depthLimit = depthLimit
  }

  mutating func read() {
    while skipSpace() { readOne() }
    if depth > 0 {
      notes.append("A bracket was opened and not closed: it was read as closed at the end.")
      for _ in 0..<depth { add(.close, from: index) }
    }
  }

  // MARK: Pieces

  private mutating func readOne() {
    let start = index
    switch scalars[index] {
    case "(": open()
    case ")" where depth > 0: close()
    case "-" where negatesNext():
      index += 1
      add(.not, from: start)
    case let mark where Self.isQuote(mark): readPhrase()
    case "=" where hasMore(after: index): readExact()
    case "#", "＃": readWhole(.tag)
    case "@", "＠": readWhole(.mention)
    case "~" where isLetter(at: index + 1): readSpelling()
    default:
      if !readField() { readWord() }
    }
  }

  private mutating func open() {
    let start = index
    index += 1
    guard depth < depthLimit else {
      if refused == 0 { notes.append("Brackets deeper than \(depthLimit) were ignored.") }
      refused += 1
      return
    }
    depth += 1
    add(.open, from: start)
  }

  private mutating func close() {
    let start = index
    index += 1
    if refused > 0 {
      refused -= 1
    } else {
      depth -= 1
      add(.close, from: start)
    }
  }

  private mutating func readPhrase() {
    let start = index
    guard let text = takeQuoted() else {
      index += 1
      notes.append("A quotation mark was opened and not closed: what follows it was read as single words.")
      return
    }
    add(.phrase(text, slop: takeSlop()), from: start)
  }

  private mutating func readExact() {
    let start = index
    index += 1
    let text = takeQuoted() ?? takeBare()
    add(.word(text, exact: true, prefix: false), from: start)
  }

  /// `#` or `@`: a value to find whole, unless nothing or only digits follow ("#1"), or it is the keycap emoji.
  private mutating func readWhole(_ field: SearchField) {
    let start = index
    index += 1
    let isKeycap = index < scalars.count && (scalars[index] == "\u{FE0F}" || scalars[index] == "\u{20E3}")
    guard !isKeycap, index < scalars.count, !isSpace(at: index) else {
      index = start
      return readWord()
    }
    let text = takeQuoted() ?? takeBare()
    guard isName(text) else { return addWord(from: start) }
    add(.whole(text, field), from: start)
  }

  /// `~word`: that word and others spelt like it.
  private mutating func readSpelling() {
    let start = index
    index += 1
    add(.spelling(takeBare()), from: start)
  }

  private mutating func readWord() {
    let start = index
    _ = takeBare()
    addWord(from: start)
  }

  /// The word that begins at `start` and ends here.
  private mutating func addWord(from start: Int) {
    var text = string(start..<index)
    switch text {
    case "AND": return add(.and, from: start)
    case "OR": return add(.or, from: start)
    case "NOT": return add(.not, from: start)
    default: break
    }
    let isPrefix = index - start > 1 && scalars[index - 1] == "*"
    if isPrefix { text = string(start..<index - 1) }
    add(.word(text, exact: false, prefix: isPrefix), from: start)
  }

  // MARK: Fields

  /// `name:value`. False, with nothing read, where there is none.
  private mutating func readField() -> Bool {
    let start = index
    var end = index
    while end < scalars.count, Self.isASCIILetter(scalars[end]) { end += 1 }
    guard end > start, end + 1 < scalars.count, scalars[end] == ":", !isSpace(at: end + 1) else { return false }
    let name = string(start..<end).lowercased()
    index = end + 1
    let value = takeQuoted() ?? takeBare()
    if let field = name == "in" ? SearchField(rawValue: value.lowercased()) : nil {
      add(.scope(field), from: start)
    } else if QueryFilterReader.names.contains(name) {
      add(.filter(name: name, value: value), from: start)
    } else {
      noteUnknown(name, value, from: start)
      add(.word(string(start..<index), exact: false, prefix: false), from: start)
    }
    return true
  }

  private mutating func noteUnknown(_ name: String, _ value: String, from start: Int) {
    switch name {
    case "http", "https", "mailto", "www": break
    case "in": notes.append("\(quoted(start)): there is no such field; it was read as plain words.")
    case "case":
      notes.append("\(quoted(start)): searching in a case is not in this version; it was read as plain words.")
    default: notes.append("\(quoted(start)): “\(name)” is no condition of a search; it was read as plain words.")
    }
  }

  // MARK: Runs of scalars

  /// What stands in quotation marks here; nil, with nothing read, where none are opened and closed.
  private mutating func takeQuoted() -> String? {
    guard index < scalars.count, Self.isQuote(scalars[index]),
      let end = scalars[(index + 1)...].firstIndex(where: Self.isQuote)
    else { return nil }
    defer { index = end + 1 }
    return string(index + 1..<end)
  }

  /// Everything up to a space, or to a bracket that closes one opened outside the word.
  private mutating func takeBare() -> String {
    let start = index
    var opened = 0
    while index < scalars.count, !isSpace(at: index) {
      if scalars[index] == "(" { opened += 1 }
      if scalars[index] == ")" {
        if opened == 0, depth > 0 { break }
        opened -= 1
      }
      index += 1
    }
    return string(start..<index)
  }

  /// `~5` after a phrase: up to three digits, and nothing after them.
  private mutating func takeSlop() -> Int? {
    guard index < scalars.count, scalars[index] == "~" else { return nil }
    var end = index + 1
    while end < scalars.count, end < index + 4, ("0"..."9").contains(scalars[end]) { end += 1 }
    guard end > index + 1, end == scalars.count || isSpace(at: end) || scalars[end] == ")" else { return nil }
    defer { index = end }
    return Int(string(index + 1..<end))
  }

  private mutating func skipSpace() -> Bool {
    while index < scalars.count, isSpace(at: index) { index += 1 }
    return index < scalars.count
  }

  // MARK: Questions

  private func negatesNext() -> Bool {
    hasMore(after: index) && scalars[index + 1] != "-"
  }

  private func hasMore(after position: Int) -> Bool {
    position + 1 < scalars.count && !isSpace(at: position + 1) && !(scalars[position + 1] == ")" && depth > 0)
  }

  private func isSpace(at position: Int) -> Bool {
    let properties = scalars[position].properties
    return properties.isWhitespace || properties.generalCategory == .control
  }

  private func isLetter(at position: Int) -> Bool {
    position < scalars.count && scalars[position].properties.isAlphabetic
  }

  /// Whether a letter or an emoji is left of `text` in search.
  private func isName(_ text: String) -> Bool {
    TextFolder.fold(text).text.unicodeScalars.contains {
      $0.properties.isAlphabetic || FoldRules.fold(of: $0).kind == .pictograph
    }
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "‟", "«", "»", "＂": true
    default: false
    }
  }

  // MARK: Text

  private mutating func add(_ kind: QueryLexeme.Kind, from start: Int) {
    lexemes.append(QueryLexeme(kind: kind, raw: string(start..<index)))
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func quoted(_ start: Int) -> String { QueryWording.quoted(string(start..<index)) }
}
