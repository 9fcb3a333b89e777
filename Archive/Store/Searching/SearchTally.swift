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
    var (posts, first, last) = (0, Int64.max, Int64.min)
    for matching in [run.current] + (run.hasEarlier ? [run.earlierOnly] : []) {
      // Numbers follow time only as far as no more than 16 posts share a second.
      let request: SQLRequest<Row> = """
        SELECT count(*), min(told.published), max(told.published)
        FROM (SELECT facts.id \(matching)) AS found CROSS JOIN post_facts AS told ON told.id = found.id
        """
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
    self.first = posts > 0 ? CivilTime(utc: first).iso8601 : nil
    self.last = posts > 0 ? CivilTime(utc: last).iso8601 : nil
    generation = try Int64.fetchOne(db, sql: "SELECT generation FROM archive") ?? 0
  }
}
