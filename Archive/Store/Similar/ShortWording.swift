import GRDB
import Search

/// Finds prior wording of a few words, which share no kept run with certainty: by the search index.
struct ShortWording {
  /// Newest posts that are compared.
  static let comparedAtMost = 400
  private let db: Database
  private let prior: PriorWording

  init(_ db: Database, _ prior: PriorWording) {
    self.db = db
    self.prior = prior
  }

  /// - Parameter inRow: Whether the words must stand in a row; else in any order.
  func find(_ text: String, inRow: Bool) throws -> [PriorWording.Telling] {
    let terms = ShortWording.tokens(of: text).map { SearchTerm(tokens: [$0], mode: .exact, field: .text) }
    let phrase = SearchTerm(tokens: terms.flatMap(\.tokens), mode: .phrase(slop: nil), field: .text)
    let node: SearchNode = inRow ? .term(phrase) : .and(terms.map(SearchNode.term))
    guard !terms.isEmpty, case .match(let expression) = FTSExpression(node, words: Vocabulary(forms: { [$0] })) else {
      return []
    }
    // A document is a post's current wording, or with a negative number an earlier one.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT iif(search.rowid > 0, posts.revision, -search.rowid) FROM search
          LEFT JOIN search_text earlier ON search.rowid < 0 AND earlier.doc = search.rowid
          CROSS JOIN posts ON posts.id = iif(search.rowid > 0, search.rowid, earlier.post)
        WHERE search MATCH ? AND \(PriorWording.isOfficial) ORDER BY search.rowid DESC LIMIT ?
        """, arguments: [expression, ShortWording.comparedAtMost])
    var found: [PriorWording.Telling] = []
    while let row = try rows.next() {
      if let telling = try prior.telling(ofRevision: row[0]) { found.append(telling) }
    }
    return found
  }

  /// Those words of a text that are compared, folded.
  private static func tokens(of text: String) -> [String] {
    let folded = TextFolder.fold(text)
    let starts = Set(Wording(text, folded: folded).words.map(\.range.lowerBound))
    return folded.tokens.filter { starts.contains($0.range.lowerBound) }.map(folded.word)
  }
}
