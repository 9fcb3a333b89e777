import GRDB
import Search

/// Counts what a query would find with each synonym in a word's place.
struct SynonymOffers {
  private let db: Database
  private let query: SearchQuery
  private let options: SearchOptions
  /// More are not counted: each is a search of its own.
  private static let most = 24

  init(_ db: Database, _ query: SearchQuery, _ options: SearchOptions) {
    self.db = db
    self.query = query
    self.options = options
  }

  /// Synonyms that find nothing are not offered.
  func offers(by synonyms: SynonymList) throws -> [SearchAnswer.Offer] {
    var left = SynonymOffers.most
    return try synonyms.offers(for: query.root).compactMap { offer in
      var also: [SearchAnswer.WordCount] = []
      for entry in offer.also.prefix(left) {
        left -= 1
        let other = query.swapping(offer.term, for: entry, of: synonyms)
        let posts = try SearchRun(db, other, options).total()
        if posts > 0 { also.append(.init(word: entry.text, posts: posts)) }
      }
      return also.isEmpty ? nil : .init(word: offer.term.tokens.joined(separator: " "), also: also)
    }
  }
}
