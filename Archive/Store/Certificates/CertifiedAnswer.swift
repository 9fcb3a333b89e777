/// The answer that a certificate states.
public struct CertifiedAnswer: Sendable, Codable, Hashable {
  /// One post that was found.
  public struct Found: Sendable, Codable, Hashable {
    public let ref: String
    /// ISO 8601, UTC, as fine as `precision` says.
    public let published: String
    public let precision: String
    /// The digest of its current wording, in hex.
    public let digest: String
    /// Whether only a wording that was replaced since has what was asked for.
    public let earlier: Bool
    /// Whether its time is so inexact that it may lie outside the dates asked for. Nil in certificates that did not state it yet.
    public let dateUncertain: Bool?

    enum CodingKeys: String, CodingKey {
      case ref, published, precision, digest, earlier
      case dateUncertain = "date_uncertain"
    }
  }

  /// Exact.
  public let posts: Int
  /// Of these, posts of which only an earlier wording was found.
  public let earlierWordings: Int
  /// Of these, posts that may lie outside the dates asked for. Nil in certificates that did not state it yet.
  public let dateUncertain: Int?
  /// When the first and the last of them were published: ISO 8601, UTC. Nil where there is none.
  public let first: String?
  public let last: String?
  /// SHA-256 over the refs of all of them in their order, each with the digest of its current wording.
  public let digest: String
  public let postsWithoutSynonyms: Int
  public let postsWithSynonyms: Int
  /// The words' synonyms, with the number of posts found with each in the word's place.
  public let synonyms: [SearchAnswer.Offer]
  /// For words that no post holds, or hardly any: what may have been meant.
  public let didYouMean: [SearchAnswer.Suggestion]
  /// Every post that was found, in the order of the refs; nil where there are more than `listedAtMost`.
  public let found: [Found]?

  /// A certificate stays a paper: more posts than this are vouched for by their digest alone.
  static let listedAtMost = 1000

  enum CodingKeys: String, CodingKey {
    case posts, first, last, digest, synonyms, found
    case earlierWordings = "earlier_wordings"
    case dateUncertain = "date_uncertain"
    case postsWithoutSynonyms = "posts_without_synonyms"
    case postsWithSynonyms = "posts_with_synonyms"
    case didYouMean = "did_you_mean"
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(posts, forKey: .posts)
    try values.encode(earlierWordings, forKey: .earlierWordings)
    try values.encodeIfPresent(dateUncertain, forKey: .dateUncertain)
    try values.encode(first, forKey: .first)
    try values.encode(last, forKey: .last)
    try values.encode(digest, forKey: .digest)
    try values.encode(postsWithoutSynonyms, forKey: .postsWithoutSynonyms)
    try values.encode(postsWithSynonyms, forKey: .postsWithSynonyms)
    try values.encode(synonyms, forKey: .synonyms)
    try values.encode(didYouMean, forKey: .didYouMean)
    try values.encode(found, forKey: .found)
  }
}
