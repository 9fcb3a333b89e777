public import Search

/// All posts that may concern a person, why, and what was asked.
public struct PersonAnswer: Sendable, Codable, Hashable {
  public struct Person: Sendable, Codable, Hashable {
    public let id: Int64
    public let label: String
  }

  /// What was looked for, as it is kept: enough to say later what a search was.
  public struct Record: Sendable, Codable, Hashable {
    /// The forms of names, addresses and roles that were looked for, folded.
    public var variants: [Variant]
    /// Handles, e-mail addresses and telephone numbers.
    public var contacts: [String]
    public var fields: [String]
    /// Exact, always: posts that may concern the person and were not judged to be another's.
    public var total: Int
    public var strengths: [String: Int]
    /// Posts by what they have to do with the person; one post can have several reasons.
    public var relations: [String: Int]
    /// Posts found by the last verdict on each; `open` where there is none.
    public var verdicts: [String: Int]
    /// Of the total: posts in which only a superseded wording speaks of the person.
    public var earlier: Int
    public var notSearched: [Gap]
    /// SHA-256, in hex, over the refs of all posts found, sorted.
    public var digest: String

    enum CodingKeys: String, CodingKey {
      case variants, contacts, fields, total, strengths, relations, verdicts, earlier, digest
      case notSearched = "not_searched"
    }
  }

  public struct Variant: Sendable, Codable, Hashable {
    public let text: String
    public let kind: String
  }

  /// Something that the search could not or did not look at.
  public struct Gap: Sendable, Codable, Hashable {
    public let what: String
    /// How many there are, where that can be counted.
    public let count: Int?

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(what, forKey: .what)
      try values.encode(count, forKey: .count)
    }
  }

  public let person: Person
  /// The number under which the search is remembered; nil where it was not kept.
  public var search: Int64?
  public let record: Record
  public var hits: [PersonHit]
}

/// A post that may concern a person.
public struct PersonHit: Sendable, Codable, Hashable {
  public struct Thread: Sendable, Codable, Hashable {
    /// The number of its first post.
    public let conversation: Int64
    public let posts: Int
    /// The posts just before and after, oldest first.
    public let around: [Neighbour]
  }

  public struct Neighbour: Sendable, Codable, Hashable {
    public let id: Int64
    public let ref: String
    public let author: String?
    public let text: String

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(id, forKey: .id)
      try values.encode(ref, forKey: .ref)
      try values.encode(author, forKey: .author)
      try values.encode(text, forKey: .text)
    }
  }

  public let strength: HitStrength
  /// The strongest first.
  public let reasons: [PersonReason]
  /// What a clerk has said of it.
  public let verdict: PersonVerdict?
  /// Why, where they said so.
  public let why: String?
  public let hit: Hit
  public let thread: Thread
  /// Who else writes in the thread, the council's accounts left out.
  public let others: [String]

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(strength, forKey: .strength)
    try values.encode(reasons, forKey: .reasons)
    try values.encode(verdict, forKey: .verdict)
    try values.encode(why, forKey: .why)
    try values.encode(hit, forKey: .hit)
    try values.encode(thread, forKey: .thread)
    try values.encode(others, forKey: .others)
  }
}

/// Which part of an answer is wanted.
public struct PersonSearchOptions: Sendable, Hashable {
  /// Only these; empty: all.
  public var strengths: Set<HitStrength>
  /// Posts that a clerk has judged to be another's are shown too.
  public var withRefused: Bool
  public var skip: Int
  public var limit: Int

  public init(strengths: Set<HitStrength> = [], withRefused: Bool = false, skip: Int = 0, limit: Int = 50) {
    self.strengths = strengths
    self.withRefused = withRefused
    self.skip = skip
    self.limit = limit
  }
}
