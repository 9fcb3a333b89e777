import Foundation
import GRDB
import GRDBSQLite
import Records
import Search

/// One search against one state of the archive.
struct SearchRun {
  /// More hits than this are not ranked (a rank over a million takes seconds); they come newest first and
  /// `understood` says so.
  static let rankedAtMost = 50_000

  /// Up to this many posts are packed for their facets by themselves.
  static let packedAtMost = 50_000

  let db: Database
  let query: SearchQuery
  let options: SearchOptions
  private let condition: SearchCondition
  let hasEarlier: Bool
  private let generation: Int64
  private let facetColumns: PackedColumns
  private let novelty: Novelty?
  /// What the query names and the archive does not know: whole sentences.
  let unknown: [String]

  /// Gives the packed columns for a state of the archive: those at hand, or made when they are wanted all the same.
  typealias PackedColumns = (Database, CouncilZone, _ generation: Int64, _ isWanted: Bool) throws -> FacetColumns?

  init(
    _ db: Database, _ query: SearchQuery, _ options: SearchOptions,
    facetColumns: @escaping PackedColumns = { try $3 ? FacetColumns($0, zone: $1, generation: $2) : nil }
  ) throws {
    self.facetColumns = facetColumns
    self.db = db
    self.query = query
    self.options = options
    condition = SearchCondition(words: KnownWords(db).vocabulary)
    hasEarlier = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM search_text WHERE doc < 0)") ?? false
    generation = try Int64.fetchOne(db, sql: "SELECT generation FROM archive") ?? 0
    novelty = try options.newSince.map { try Novelty(db, since: $0) }
    db.add(function: SearchFunctions.named)
    db.add(function: SearchFunctions.sameAddress)
    unknown = try query.root.accounts.compactMap { tokens in
      let request: SQLRequest<Bool> = "SELECT EXISTS (\(SearchCondition.accounts(named: tokens)))"
      return try request.fetchOne(db) == true ? nil : "No account here is called “\(tokens.joined(separator: " "))”."
    }
  }

  /// How many posts the query finds.
  func total() throws -> Int { try count(current) + (hasEarlier ? count(earlierOnly) : 0) }

  /// How the query was read, in words.
  var understood: String { ([query.understood] + unknown + [novelty?.note].compactMap(\.self)).joined(separator: " ") }

  func answer() throws -> SearchAnswer {
    let (total, facets) = options.withFacets ? try counted() : (try total(), [:])
    var notes: [String] = []
    let order = effectiveOrder(total, notes: &notes)
    let cursor = try options.cursor.map {
      try SearchCursor($0, canonical: canonical, order: options.order, generation: generation)
    }
    let found = try page(order, after: cursor)
    let shown = found.prefix(options.limit)
    return SearchAnswer(
      query: query.text, understood: ([understood] + notes).joined(separator: " "), total: total,
      facets: facets,
      next: found.count > options.limit ? try shown.last.map(nextCursor) : nil,
      hits: try HitMarking(db, query).hits(Array(shown)), didYouMean: try suggestions(), synonyms: [])
  }

  func suggestions() throws -> [SearchAnswer.Suggestion] {
    let words = KnownWords(db)
    return try query.root.doubtfulWords.compactMap { word in
      let meant = try words.meant(by: word)
      guard !meant.isEmpty else { return nil }
      return .init(word: word, meant: meant.map { .init(word: $0.word, posts: $0.posts) })
    }
  }

  /// A post that was found: by its current wording, or by the superseded one in `document` alone.
  struct Found {
    let post: Int64
    /// Nil for the current wording; else the number of the superseded revision.
    let revision: Int64?
    let rank: Double?
  }

  // MARK: What matches

  /// Where the whole query is "these words and these facts": what to ask the index, and the facts.
  private var leadingMatch: (expression: String, rest: [SearchNode])? {
    guard let leading = condition.leadingText(of: query.root),
      case .match(let expression) = condition.expression(leading.text)
    else { return nil }
    return (expression, leading.rest)
  }

  /// Numbers of posts whose current wording matches, as `facts.id`, with the tables it needs.
  var current: SQL {
    guard let (expression, rest) = leadingMatch else {
      return "FROM post_facts AS facts WHERE \(condition.sql(query.root, .current)) AND \(isNew)"
    }
    guard !rest.isEmpty else {
      return
        "FROM (SELECT rowid AS id FROM search WHERE search MATCH \(expression) AND rowid > 0) AS facts WHERE \(isNew)"
    }
    let facts = condition.sql(.and(rest), .current)
    return
      """
      FROM search CROSS JOIN post_facts AS facts ON facts.id = search.rowid
      WHERE search MATCH \(expression) AND search.rowid > 0 AND \(facts) AND \(isNew)
      """
  }

  private var isNew: SQL { novelty?.condition ?? SQL("1") }

  /// Numbers of posts of which only a superseded wording matches.
  var earlierOnly: SQL {
    """
    FROM (
      SELECT facts.id AS id, max(-search_text.doc) AS revision
      FROM search_text JOIN post_facts AS facts ON facts.id = search_text.post
      WHERE search_text.doc < 0 AND \(condition.sql(query.root, .earlier)) AND NOT \(condition.sql(query.root, .current))
      GROUP BY facts.id) AS facts WHERE \(isNew)
    """
  }

  private func count(_ matching: SQL) throws -> Int {
    let request: SQLRequest<Int> = "SELECT count(*) \(matching)"
    return try request.fetchOne(db) ?? 0
  }

  // MARK: A page

  private func effectiveOrder(_ total: Int, notes: inout [String]) -> SearchOrder {
    guard options.order == .best else { return options.order }
    guard leadingMatch != nil else {
      notes.append("Without words to rank by, the newest come first.")
      return .newest
    }
    guard total > SearchRun.rankedAtMost else { return .best }
    notes.append("More than \(SearchRun.rankedAtMost) posts are not ranked: the newest come first.")
    return .newest
  }

  private func page(_ order: SearchOrder, after cursor: SearchCursor?) throws -> [Found] {
    order == .best ? try rankedPage(after: cursor) : try timedPage(order, after: cursor)
  }

  private func timedPage(_ order: SearchOrder, after cursor: SearchCursor?) throws -> [Found] {
    let direction: SQL = order == .oldest ? "ASC" : "DESC"
    let beyond: SQL =
      switch (cursor?.post, order) {
      case (nil, _): "1"
      case (let post?, .oldest): "facts.id > \(post)"
      case (let post?, _): "facts.id < \(post)"
      }
    let now = try fetch(
      "SELECT facts.id, NULL, NULL \(current) AND \(beyond) ORDER BY facts.id \(direction) LIMIT \(options.limit + 1)")
    guard hasEarlier else { return now }
    let then = try fetch(
      "SELECT facts.id, facts.revision, NULL \(earlierOnly) AND \(beyond) ORDER BY facts.id \(direction) LIMIT \(options.limit + 1)"
    )
    let all = (now + then).sorted { order == .oldest ? $0.post < $1.post : $0.post > $1.post }
    return Array(all.prefix(options.limit + 1))
  }

  private func rankedPage(after cursor: SearchCursor?) throws -> [Found] {
    var found: [Found] = []
    if cursor?.isEarlier != true { found = try ranked(after: cursor) }
    guard hasEarlier, found.count <= options.limit else { return found }
    let beyond: SQL = cursor?.isEarlier == true ? "facts.id < \(cursor?.post ?? 0)" : "1"
    return found
      + (try fetch(
        "SELECT facts.id, facts.revision, NULL \(earlierOnly) AND \(beyond) ORDER BY facts.id DESC LIMIT \(options.limit + 1 - found.count)"
      ))
  }

  private func ranked(after cursor: SearchCursor?) throws -> [Found] {
    guard let (expression, rest) = leadingMatch else { return [] }
    let facts = rest.isEmpty ? "1" : condition.sql(.and(rest), .current)
    let beyond: SQL =
      if let rank = cursor?.rank, let post = cursor?.post {
        "(score > \(rank) OR (score = \(rank) AND id < \(post)))"
      } else { "1" }
    return try fetch(
      """
      SELECT id, NULL, score FROM (
        SELECT facts.id AS id, search.rank AS score FROM search CROSS JOIN post_facts AS facts ON facts.id = search.rowid
        WHERE search MATCH \(expression) AND search.rowid > 0 AND \(facts) AND \(isNew))
      WHERE \(beyond) ORDER BY score, id DESC LIMIT \(options.limit + 1)
      """)
  }

  private func fetch(_ sql: SQL) throws -> [Found] {
    let request: SQLRequest<Row> = "\(sql)"
    return try request.fetchAll(db).map { Found(post: $0[0], revision: $0[1], rank: $0[2]) }
  }

  private func nextCursor(_ last: Found) throws -> String {
    try SearchCursor(
      canonical: canonical, order: options.order, generation: generation, post: last.post, rank: last.rank,
      isEarlier: last.revision != nil
    ).text()
  }

  /// What a cursor belongs to.
  private var canonical: String { query.canonical + (options.newSince.map { " since \($0)" } ?? "") }

  // MARK: Facets

  /// One walk for both: every post is found once.
  private func counted() throws -> (total: Int, facets: [String: [String: Int]]) {
    var found = try numbers(current)
    if hasEarlier { found += try numbers(earlierOnly) }
    return (found.count, try columns(found.count).count(found))
  }

  /// Of a few posts only theirs: to pack those of a million takes longer than all the rest.
  private func columns(_ total: Int) throws -> FacetColumns {
    if let columns = try facetColumns(db, query.zone, generation, total > SearchRun.packedAtMost) { return columns }
    let earlier: SQL = hasEarlier ? "UNION ALL SELECT facts.id \(earlierOnly)" : ""
    return try FacetColumns(db, zone: query.zone, generation: generation, of: "SELECT facts.id \(current) \(earlier)")
  }

  private func numbers(_ matching: SQL) throws -> [Int64] {
    var numbers: [Int64] = []
    try BulkStatement(db, literal: "SELECT facts.id \(matching)").rows { numbers.append(sqlite3_column_int64($0, 0)) }
    return numbers
  }
}
