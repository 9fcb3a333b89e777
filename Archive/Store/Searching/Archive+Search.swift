import GRDB
import Search

extension Archive {
  /// Finds posts.
  ///
  /// - Throws: `SearchQueryError` for a query past the limits; `ArchiveError.staleCursor`, `.foreignCursor`;
  /// `DatabaseError`. A failure
  ///   is never an empty answer.
  public func search(_ text: String, _ options: SearchOptions = SearchOptions()) throws -> SearchAnswer {
    let synonyms = try folder.synonymList()
    return try database.writeWithoutTransaction { db in
      var answer: SearchAnswer?
      // One snapshot for count, page and marks: an import may go on in another process.
      try db.inTransaction(.deferred) {
        let platforms = try Set(String.fetchAll(db, sql: "SELECT DISTINCT platform FROM accounts"))
        let asked = try SearchQuery(parsing: text, zone: zone, platforms: platforms)
        let query = options.withSynonyms ? asked.widened(by: synonyms) : asked
        answer = try SearchRun(db, query, options).answer()
        answer?.synonyms = try SynonymOffers(db, asked, options).offers(by: synonyms)
        return .commit
      }
      guard let answer else { throw ArchiveError.damaged(folder.path, why: "the search gave no answer") }
      return answer
    }
  }
}
