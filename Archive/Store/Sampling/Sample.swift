public import Sampling

/// A sample of a year's official posts: its frame, and once a seed was given, what was drawn.
public struct Sample: Sendable, Encodable, Hashable {
  public struct Frame: Sendable, Encodable, Hashable {
    /// SHA-256 over the posts' refs, one a line, in hex: what is minuted before the seed is chosen.
    public let hash: String
    /// SHA-256 of the frame's file, which covers platforms, months and kinds too.
    public let listingHash: String
    /// Posts.
    public let size: Int
    public let frozen: String
    public let by: String

    enum CodingKeys: String, CodingKey {
      case hash, size, frozen, by
      case listingHash = "listing_hash"
    }
  }

  public struct Stratum: Sendable, Codable, Hashable {
    public let key: String
    /// Posts in the frame.
    public let size: Int
    /// Posts drawn.
    public let sample: Int

    public init(key: String, size: Int, sample: Int) {
      self.key = key
      self.size = size
      self.sample = sample
    }
  }

  public struct Drawing: Sendable, Encodable, Hashable {
    public let design: SampleDesign
    public let strata: [Stratum]
    public let clauses: [AskedClause]
    public let drawn: String
    public let by: String
  }

  /// How far the reviewers have come. Items that were replaced do not count.
  public struct Progress: Sendable, Encodable, Hashable {
    public let items: Int
    public let judged: Int
    /// Items that a second reviewer is to judge too.
    public let forTwo: Int
    public let judgedTwice: Int
    /// Items whose posts are no longer held.
    public let gone: Int
    /// Of these, those that nobody judged before.
    public let goneUnjudged: Int
    public let replaced: Int

    enum CodingKeys: String, CodingKey {
      case items, judged, gone, replaced
      case forTwo = "for_two"
      case goneUnjudged = "gone_unjudged"
      case judgedTwice = "judged_twice"
    }
  }

  public let name: String
  public let year: String
  public let zone: String
  public let frame: Frame
  public let limits: FrameLimits
  /// Nil until a seed was given.
  public let drawing: Drawing?
  public let progress: Progress?

  enum CodingKeys: String, CodingKey {
    case name, year, zone, frame, limits, progress
    case drawing = "draw"
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(year, forKey: .year)
    try values.encode(zone, forKey: .zone)
    try values.encode(frame, forKey: .frame)
    try values.encode(limits, forKey: .limits)
    try values.encode(drawing, forKey: .drawing)
    try values.encode(progress, forKey: .progress)
  }
}
