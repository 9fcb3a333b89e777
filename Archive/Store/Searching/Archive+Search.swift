import GRDB
import Records
import Search
import Synchronization

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
        answer = try SearchRun(db, query, options, facetColumns: facetColumns).answer()
        answer?.synonyms = try SynonymOffers(db, asked, options).offers(by: synonyms)
        return .commit
      }
      guard let answer else { throw ArchiveError.damaged(folder.path, why: "the search gave no answer") }
      return answer
    }
  }

  /// Kept from one search to the next, for as long as nothing is imported.
  private func facetColumns(_ db: Database, _ zone: CouncilZone, _ generation: Int64) throws -> FacetColumns {
    if let known = knownFacets.withLock({ $0 }), known.generation == generation { return known }
    let columns = try FacetColumns(db, zone: zone, generation: generation)
    knownFacets.withLock { $0 = columns }
    return columns
  }
}
