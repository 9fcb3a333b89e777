import GRDB
import Records
import Search

/// How many posts a query finds, and from when to when.
public struct SearchTally: Sendable, Codable, Hashable {
  public let query: String
  public let understood: String
  /// What of the query was not read as it may have been meant, and what is wrong with the synonyms: whole sentences of `understood`.
  public let notes: [String]
  /// Exact, always.
  public let posts: Int
  /// When the first of them was published: ISO 8601, UTC. Nil where there is none.
  public let first: String?
  public let last: String?
  /// The state of the archive that was counted: another number after every import.
  public let generation: Int64

  init(_ db: Database, _ question: AskedQuestion, _ run: SearchRun) throws {
    let spans = [run.current] + (run.hasEarlier ? [run.earlierOnly] : [])
    var (posts, first, last) = (0, Int64.max, Int64.min)
    for matching in spans {
      let request: SQLRequest<Row> = "SELECT count(*), min(facts.id), max(facts.id) \(matching)"
      guard let row = try request.fetchOne(db), let earliest: Int64 = row[1], let latest: Int64 = row[2] else {
        continue
      }
      posts += row[0] as Int
      (first, last) = (min(first, earliest), max(last, latest))
    }
    query = question.asked.text
    notes = question.asked.notes + run.unknown + (run.options.withSynonyms ? question.listNotes : [])
    understood = run.options.withSynonyms ? question.noted(run.understood) : run.understood
    self.posts = posts
    self.first = try SearchTally.published(first, db)
    self.last = try SearchTally.published(last, db)
    generation = try Int64.fetchOne(db, sql: "SELECT generation FROM archive") ?? 0
  }

  /// Numbers of posts follow time.
  private static func published(_ post: Int64, _ db: Database) throws -> String? {
    try Int64.fetchOne(db, sql: "SELECT published FROM posts WHERE id = ?", arguments: [post])
      .map { CivilTime(utc: $0).iso8601 }
  }
}
