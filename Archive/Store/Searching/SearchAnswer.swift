/// What a search found.
public struct SearchAnswer: Sendable, Codable, Hashable {
  public var query: String
  /// How the query was read, in words.
  public var understood: String
  /// Exact, always.
  public var total: Int
  /// Posts by facet and value under this query; empty unless asked for.
  public var facets: [String: [String: Int]]
  /// Where the next page begins; nil after the last.
  public var next: String?
  public var hits: [Hit]
  /// For words that no post holds, or hardly any: what may have been meant, with the number of posts that hold it.
  public var didYouMean: [Suggestion]
  /// For words of the query that the list of synonyms has: the number of posts that the query finds with each instead.
  public var synonyms: [Offer]

  public struct Offer: Sendable, Codable, Hashable {
    public var word: String
    public var also: [WordCount]
  }

  public struct Suggestion: Sendable, Codable, Hashable {
    public var word: String
    public var meant: [WordCount]
  }

  public struct WordCount: Sendable, Codable, Hashable {
    public var word: String
    public var posts: Int
  }

  enum CodingKeys: String, CodingKey {
    case query, understood, total, facets, next, hits
    case didYouMean = "did_you_mean"
    case synonyms
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(query, forKey: .query)
    try values.encode(understood, forKey: .understood)
    try values.encode(total, forKey: .total)
    try values.encode(facets, forKey: .facets)
    try values.encode(next, forKey: .next)
    try values.encode(hits, forKey: .hits)
    try values.encode(didYouMean, forKey: .didYouMean)
    try values.encode(synonyms, forKey: .synonyms)
  }
}

/// The order of results.
public enum SearchOrder: String, Sendable, Hashable, CaseIterable {
  case best, newest, oldest
}

/// What is asked of a search beside its words.
public struct SearchOptions: Sendable, Hashable {
  public var order: SearchOrder
  public var limit: Int
  public var cursor: String?
  public var withFacets: Bool
  /// Whether every word is widened by its synonyms.
  public var withSynonyms: Bool
  /// Only posts that no import up to this one has told of.
  public var newSince: Int64?

  public init(
    order: SearchOrder = .newest, limit: Int = 20, cursor: String? = nil, withFacets: Bool = false,
    withSynonyms: Bool = false, newSince: Int64? = nil
  ) {
    self.withSynonyms = withSynonyms
    self.newSince = newSince
    self.order = order
    self.limit = limit
    self.cursor = cursor
    self.withFacets = withFacets
  }
}
