public import Sampling

/// What a sample says of the year, and how that came about.
public struct SampleReport: Sendable, Encodable, Hashable {
  public struct Reviewer: Sendable, Encodable, Hashable {
    public let name: String
    /// Items judged first, and as the second.
    public let first: Int
    public let second: Int
  }

  /// On which two reviewers who knew nothing of each other said different things.
  public struct Difference: Sendable, Encodable, Hashable {
    public let item: Int
    public let clause: String
    public let first: Verdict
    public let second: Verdict
    /// Nil: not settled yet; the first reviewer's counts.
    public let settled: Verdict?

    enum CodingKeys: String, CodingKey { case item, clause, first, second, settled }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(item, forKey: .item)
      try values.encode(clause, forKey: .clause)
      try values.encode(first, forKey: .first)
      try values.encode(second, forKey: .second)
      try values.encode(settled, forKey: .settled)
    }
  }

  /// Numbers of items that are still to be judged.
  public struct Open: Sendable, Encodable, Hashable {
    public let first: [Int]
    public let second: [Int]
    public let unsettled: [Int]

    public var isEmpty: Bool { first.isEmpty && second.isEmpty && unsettled.isEmpty }
  }

  public let sample: Sample
  public let result: SampleResult
  public let open: Open
  /// Items whose posts are no longer held.
  public let gone: [Int]
  /// Of these, those that nobody judged before. While one is neither judged nor replaced nothing is said of the year:
  /// what was taken away need not be like what is left.
  public let goneUnjudged: [Int]
  public let differences: [Difference]
  public let replaced: [ReplacedItem]
  public let reviewers: [Reviewer]

  public var isFinished: Bool { open.isEmpty && goneUnjudged.isEmpty }

  enum CodingKeys: String, CodingKey {
    case sample, result, open, gone, differences, replaced, reviewers
    case goneUnjudged = "gone_unjudged"
  }
}
