import GRDB
import Records
import Search
import Testing

@testable import ArchiveStore

/// How each kind of question reaches its posts. A plan that walks through all posts is right on a small archive and
/// slow on a large one: nothing but this would tell.
@Suite struct SearchPlanTests {
  /// A kind of question, and what its statements use.
  struct NamedQuery: Sendable, CustomStringConvertible {
    let name: String
    let query: String
    var options = SearchOptions()
    /// Each must stand in the plan of one of the statements.
    let uses: [String]
    /// Whether a walk through all posts is meant: nothing narrower answers it.
    var walks = false

    var description: String { name }
  }

  private static let index = "SCAN search VIRTUAL TABLE INDEX 0:M"
  private static let byFacts = "SEARCH facts USING INTEGER PRIMARY KEY (rowid=?)"
  private static let byNumber = "SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)"

  static let queries = [
    NamedQuery(name: "a word, newest first", query: "market", uses: [index]),
    NamedQuery(name: "a word, oldest first", query: "market", options: .init(order: .oldest), uses: [index]),
    NamedQuery(name: "a word, best first", query: "market", options: .init(order: .best), uses: [index, byFacts]),
    NamedQuery(name: "a phrase", query: "\"market day\"", uses: [index]),
    NamedQuery(name: "a field", query: "in:title market", uses: [index]),
    NamedQuery(name: "a word and facts", query: "market is:official on:2023", uses: [index, byFacts]),
    NamedQuery(name: "an account's posts with a word", query: "market account:wenlow", uses: [index, byFacts]),
    NamedQuery(name: "words or facts", query: "market OR is:deleted", uses: [index], walks: true),
    NamedQuery(name: "all but a word", query: "-market", uses: [index], walks: true),
    NamedQuery(name: "facts alone", query: "is:deleted", uses: [], walks: true),
    NamedQuery(
      name: "a conversation", query: "conversation:1",
      uses: ["posts_in_conversation", "posts_answering", byNumber]),
    NamedQuery(name: "what is new", query: "market", options: .init(newSince: 1), uses: [index, "revisions_of_post"]),
    NamedQuery(
      name: "earlier wordings", query: "fete", uses: [index, "SEARCH search_text USING INTEGER PRIMARY KEY (rowid=?)"]),
    NamedQuery(name: "facets", query: "market", options: .init(withFacets: true), uses: [index, byFacts]),
    NamedQuery(
      name: "a word's forms", query: "markets", uses: ["SEARCH words USING INDEX words_by_stem (stem=?)"]),
    NamedQuery(name: "flagged posts", query: "has:finding", uses: ["posts_by_ref", byFacts]),
    NamedQuery(name: "after a page", query: "market", options: .init(limit: 2), uses: [index]),
  ]

  private func archive() throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn((0..<30).map { post("market fete \($0)", at: 1_700_000_000 + Int64($0), id: "\($0)") }, made: 1)
    try test.bringIn([post("fair day", at: 1_700_000_000, id: "0")], made: 2)
    return test
  }

  /// The plan of each statement that reads, a line for each step.
  private func plans(_ test: TestArchive, _ body: () throws -> Void) throws -> [[String]] {
    let log = StatementLog()
    test.archive.database.writeWithoutTransaction { db in
      db.trace { event in if case .statement(let statement) = event { log.note(statement.expandedSQL) } }
    }
    try body()
    return try test.archive.database.writeWithoutTransaction { db in
      db.trace(nil)
      return try log.statements.map { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
      }
    }
  }

  /// Whether a statement reads a whole table. What the index found is called `facts` too, and then stands as a
  /// co-routine.
  private func walks(_ plan: [String]) -> Bool {
    let tables = ["facts", "post_facts", "posts", "revisions", "sightings", "search_text"].filter {
      !plan.contains("CO-ROUTINE \($0)")
    }
    return tables.contains { table in
      plan.contains { $0 == "SCAN \(table)" || $0.utf8.starts(with: "SCAN \(table) USING".utf8) }
    }
  }

  @Test(arguments: queries)
  func aQuestionUsesItsIndex(_ named: NamedQuery) throws {
    let test = try archive()
    var options = named.options
    if named.name == "after a page" {
      options.cursor = try test.archive.search(named.query, options).next
      try #require(options.cursor != nil)
    }
    let plans = try plans(test) { _ = try test.archive.search(named.query, options) }
    for use in named.uses { #expect(plans.joined().contains { $0.contains(use) }, "\(use) in \(plans)") }
    #expect(named.walks || !plans.contains(where: walks), "\(plans.filter(walks))")
  }
}

/// What a connection was asked.
private final class StatementLog: @unchecked Sendable {
  private(set) var statements: [String] = []

  func note(_ sql: String) {
    if sql.utf8.starts(with: "SELECT".utf8) { statements.append(sql) }
  }
}
