public import ArchiveStore

/// The restricted time before a poll, as far as it lies in the year.
public struct ReportedPeriod: Sendable, Codable, Hashable {
  public let election: String
  public let title: String
  /// First day, which may lie in the year before, and the day of the poll.
  public let from: String
  public let poll: String
  /// `from` is only the latest day that the law allows: the real start may have been earlier.
  public let isStatutoryLatest: Bool
  public let posts: RestrictedPosts

  enum CodingKeys: String, CodingKey {
    case election, title, from, poll, posts
    case isStatutoryLatest = "statutory_latest"
  }
}
