/// What a reviewer is to judge next: the post as its readers saw it. Nothing that a rule flagged, nor what somebody
/// else said of it: a reviewer who knew would not judge freely.
public struct SampleTurn: Sendable, Encodable, Hashable {
  public struct Item: Sendable, Encodable, Hashable {
    public let number: Int
    public let post: Hit
    /// What the post said before it was edited, the oldest first.
    public let earlier: [String]
    /// The posts around it that it answers or that answer it, the oldest first; empty where it stands alone.
    public let thread: [Hit]
  }

  public let sample: String
  /// Nil: this reviewer has nothing left to judge.
  public let item: Item?
  public let clauses: [AskedClause]
  /// Items that this reviewer can judge, with this one.
  public let left: Int
  /// Items that were left out because the reviewer wrote them.
  public let own: [Int]
  /// Items whose posts are no longer held: nobody can tell.
  public let gone: [Int]

  enum CodingKeys: String, CodingKey { case sample, item, clauses, left, own, gone }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(sample, forKey: .sample)
    try values.encode(item, forKey: .item)
    try values.encode(clauses, forKey: .clauses)
    try values.encode(left, forKey: .left)
    try values.encode(own, forKey: .own)
    try values.encode(gone, forKey: .gone)
  }
}
