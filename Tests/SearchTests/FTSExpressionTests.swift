import Foundation
import Records
import Testing

@testable import Search

private let london = CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt)
private let shell = "/usr/bin/sqlite3"

private func expression(_ text: String) throws -> FTSExpression? {
  let forms = ["close": ["closed", "closure"], "road": ["road"]]
  return FTSExpression(try SearchQuery(parsing: text, zone: london).root, words: Vocabulary { forms[$0] ?? [] })
}

@Suite struct FTSExpressionTests {
  @Test(
    arguments: [
      ("", .everything), ("bins", .nothing), ("closing", .match(#""closed" OR "closure""#)),
      ("bins OR road", .match(#""road""#)),
      ("bins road", .nothing), ("road -bins", .match(#""road""#)), ("-bins", .everything),
      ("closed -road", .match(#"("closed" OR "closure") NOT ("road")"#)),
      ("closed road", .match(#"(("closed" OR "closure") AND ("road"))"#)),
      ("\"car park\"", .match(#""car" + "park""#)), ("in:title road", .match(#"{title} : ("road")"#)),
      ("bin*", .match(#""bin" *"#)), ("\"a b\"~3", .match(#"NEAR("a" "b", 3)"#)),
      ("\"a b c d\"~3", .match(#"NEAR("a" "b" "c" "d", 5)"#)), ("\"a b a\"~0", .match(#"NEAR("a" "b", 0)"#)),
      ("\"a a\"~3", .match(#""a""#)),
      ("author:jane", .match(#"{author} : ("jane")"#)),
      ("#tip", .match("{tag} : (\"\u{E000}\" + \"tip\" + \"\u{E000}\")")),
      ("-road", nil), ("road OR -closed", nil), ("is:official", nil), ("road is:official", nil),
    ] as [(String, FTSExpression?)])
  func saysWhatFTS5Understands(query: String, answer: FTSExpression?) throws {
    #expect(try expression(query) == answer)
  }

  /// FTS5 itself against the evaluator, over invented posts and random questions.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: shell)))
  func fts5FindsWhatTheEvaluatorFinds() throws {
    var generator = Seeded(state: 7)
    let documents = (0..<30).map { _ in randomDocument(&generator) }
    let words = Set(documents.flatMap { $0.fields.flatMap { $0.values.flatMap(\.words) } })
    let forms = Dictionary(grouping: words.sorted(), by: Stemmer.stem)
    var statements = try tableStatements(documents)
    var expected: [String] = []
    for number in 0..<300 {
      guard let query = try? SearchQuery(parsing: randomQuestion(&generator), zone: london),
        case .match(let text)? = FTSExpression(query.root, words: Vocabulary(forms: { forms[$0] ?? [] }))
      else { continue }
      let hits = documents.indices.filter { QueryEvaluator.matches(query.root, documents[$0]) }
      expected.append("\(number):" + hits.map(String.init).joined(separator: ","))
      statements.append(
        "SELECT '\(number):' || ifnull(group_concat(rowid), '') FROM (SELECT rowid FROM t WHERE t MATCH \(quoted(text)) "
          + "ORDER BY rowid);")
    }
    #expect(expected.count > 100)
    #expect(try run(statements.joined(separator: "\n")) == expected)
  }

  /// As deep and as long as a query can be: FTS5 takes it, or it is left to the caller to take apart.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: shell)))
  func fts5TakesWhateverIsGivenToIt() throws {
    var statements = ["CREATE VIRTUAL TABLE t USING fts5(text, title);", "INSERT INTO t VALUES('closed', 'road');"]
    var asked = 0
    for opening in ["(a OR b (", "a -(b OR c -(", "a -(", "-(a b -(", "in:title (a OR \"b c\"~2 -(d OR ", "(a (b OR "] {
      for depth in 1...16 {
        let text = String(repeating: opening, count: depth) + "a"
        guard let query = try? SearchQuery(parsing: text, zone: london),
          case .match(let match)? = FTSExpression(query.root, words: Vocabulary(forms: { [$0, "closed"] }))
        else { continue }
        asked += 1
        statements.append("SELECT count(*) >= 0 FROM t WHERE t MATCH \(quoted(match));")
      }
    }
    let phrase = String(repeating: "道", count: 1000)
    let long = FTSExpression(try SearchQuery(parsing: phrase, zone: london).root, words: Vocabulary(forms: { [$0] }))
    if case .match(let match)? = long {
      statements.append("SELECT count(*) >= 0 FROM t WHERE t MATCH \(quoted(match));")
    }
    let forms = (0..<20_000).map { "w\($0)" }
    let wide = FTSExpression(
      try SearchQuery(parsing: "bins", zone: london).root, words: Vocabulary(forms: { _ in forms }))
    if case .match(let match)? = wide {
      statements.append("SELECT count(*) >= 0 FROM t WHERE t MATCH \(quoted(match));")
    }
    #expect(asked > 30)
    #expect(try run(statements.joined(separator: "\n")) == Array(repeating: "1", count: asked + 2))
  }

  /// What folding leaves is parted by FTS5 at its spaces and nowhere else.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: shell)))
  func theTokenizerPartsOnlyAtSpaces() throws {
    var text = ""
    for value in UInt32(0x21)...0x323AF where value < 0x3400 || value % 7 == 0 || (0x1F000...0x1FBFF).contains(value) {
      if let scalar = Unicode.Scalar(value) { text += "a\(scalar)\u{FE0F}\u{20E3} " }
    }
    let folded = TextFolder.fold(text)
    let statements = [
      "CREATE VIRTUAL TABLE t USING fts5(text, tokenize=\"\(FTSExpression.tokenizer)\");",
      "INSERT INTO t VALUES(\(quoted(folded.text + " " + TextFolder.valueSeparator)));",
      "CREATE VIRTUAL TABLE v USING fts5vocab(t, instance);", "SELECT count(*) FROM v;",
      "SELECT term FROM v ORDER BY offset LIMIT 5000 OFFSET 3000;",
    ]
    let lines = try run(statements.joined(separator: "\n"))
    #expect(lines.first == String(folded.tokens.count + 1))
    #expect(lines.dropFirst().elementsEqual(folded.words[3000..<8000]))
  }

  // MARK: Made-up posts and questions

  private static let words = [
    "road", "roads", "closed", "closure", "close", "bins", "bin", "O'Brien", "car-park", "👍🏽", "£5", "道路", "#tip",
    "#bin_day",
    "@clerk", "the",
  ]

  private func randomWords(_ generator: inout Seeded, most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in Self.words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
  }

  private func randomDocument(_ generator: inout Seeded) -> SearchDocument {
    var record = Record(
      identity: .fingerprint, kind: .post, direction: .official, published: PublicationTime(seconds: 0),
      text: randomWords(&generator, most: 9))
    record.title = randomWords(&generator, most: 2)
    record.author = Author(name: randomWords(&generator, most: 2), handle: "bin")
    record.media = (0..<2).map { _ in
      Media(path: nil, type: "image", caption: randomWords(&generator, most: 3), altText: "road")
    }
    record.tags = ["Tip", "closed"].filter { _ in Bool.random(using: &generator) }
    return SearchDocument(record, platform: Platform(rawValue: "x"), account: Account(key: "1"))
  }

  private func randomQuestion(_ generator: inout Seeded) -> String {
    let joints = [
      " ", " ", " OR ", " -", " NOT ", " in:caption ", " (", ") ", " \"", "\" ", "\"~2 ", "* ", " =", " author:", " #",
    ]
    return (0..<Int.random(in: 1...7, using: &generator)).map { _ in
      (Self.words.randomElement(using: &generator) ?? "") + (joints.randomElement(using: &generator) ?? "")
    }.joined()
  }

  // MARK: The shell

  private func tableStatements(_ documents: [SearchDocument]) throws -> [String] {
    let columns = SearchField.allCases.map(\.rawValue).joined(separator: ", ")
    let table = "CREATE VIRTUAL TABLE t USING fts5(\(columns), prefix='2 3', tokenize=\"\(FTSExpression.tokenizer)\");"
    return [table]
      + documents.enumerated().map { row, document in
        let values = document.fields.map { quoted($0.column) }.joined(separator: ", ")
        return "INSERT INTO t(rowid, \(columns)) VALUES(\(row), \(values));"
      }
  }

  private func quoted(_ text: String) -> String {
    "'" + String(decoding: text.utf8.flatMap { $0 == 0x27 ? [0x27, 0x27] : [$0] }, as: UTF8.self) + "'"
  }

  private func run(_ statements: String) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("search-\(UUID().uuidString).sql")
    defer { try? FileManager.default.removeItem(at: file) }
    try statements.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: shell)
    process.arguments = ["-batch", ":memory:", ".read \(file.path)"]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
