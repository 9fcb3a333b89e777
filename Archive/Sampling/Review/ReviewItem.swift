/// One post on the review form.
public struct ReviewItem: Hashable, Sendable, Codable {
  public let post: Identifier
  public let stratum: Identifier
  /// A second reviewer is to judge it too, without seeing the first one's verdict.
  public let isForTwo: Bool

  enum CodingKeys: String, CodingKey {
    case post, stratum
    case isForTwo = "for_two"
  }
}
