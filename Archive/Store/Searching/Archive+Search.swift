import GRDB
import Records
import Search
import Synchronization

extension Archive {
  /// Finds posts.
  ///
  /// - Throws: `SearchQueryError` for a query past the limits; `ArchiveError.staleCursor`, `.foreignCursor`,
  /// `.unknownImport`, `.unreadableSynonyms`, `.synonymsNoText`; `DatabaseError`. A failure
  ///   is never an empty answer.
  public func search(_ text: String, _ options: SearchOptions = SearchOptions()) throws -> SearchAnswer {
    defer { if options.withFacets { facetsAsked.withLock { $0 = true } } }
    return try asking(text, options) { db, question in
      var answer = try SearchRun(db, question.query, options, facetColumns: facetColumns).answer()
      answer.understood = question.noted(answer.understood)
      answer.synonyms = try SynonymOffers(db, question.asked, options).offers(by: question.synonyms)
      return answer
    }
  }

  /// Counts what a query finds, and says from when to when.
  ///
  /// - Throws: As `search`.
  public func tally(_ text: String, _ options: SearchOptions = SearchOptions()) throws -> SearchTally {
    try asking(text, options) { db, question in
      try SearchTally(db, question, SearchRun(db, question.query, options))
    }
  }

  /// One snapshot for count, page and marks: an import may go on in another process.
  private func asking<Answer>(
    _ text: String, _ options: SearchOptions, _ body: (Database, AskedQuestion) throws -> Answer
  ) throws -> Answer {
    let synonyms = try folder.councilSynonyms(isAsked: options.withSynonyms)
    return try database.writeWithoutTransaction { db in
      var answer: Answer?
      try db.inTransaction(.deferred) {
        let question = try AskedQuestion(
          db, text, zone: zone, synonyms: synonyms, withSynonyms: options.withSynonyms)
        answer = try body(db, question)
        return .commit
      }
      guard let answer else { throw ArchiveError.damaged(folder.path, why: "the search gave no answer") }
      return answer
    }
  }

  /// Kept from one search to the next, for as long as nothing is imported. Who asks for facets a second time will ask again.
  private func facetColumns(
    _ db: Database, _ zone: CouncilZone, _ generation: Int64, _ isWanted: Bool
  ) throws -> FacetColumns? {
    if let known = knownFacets.withLock({ $0 }), known.generation == generation { return known }
    guard isWanted || facetsAsked.withLock({ $0 }) else { return nil }
    let columns = try FacetColumns(db, zone: zone, generation: generation)
    knownFacets.withLock { $0 = columns }
    return columns
  }
}
