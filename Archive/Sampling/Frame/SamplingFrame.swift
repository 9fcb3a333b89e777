import Crypto

/// The list that a sample is drawn from, frozen: every official post of the year, deleted and edited ones too.
///
/// Its hash is written down before the seed is known, so that nobody can choose the one to suit the other.
public struct SamplingFrame: Hashable, Sendable {
  /// In the order of their ids' bytes.
  public let posts: [FramePost]

  /// - Throws: `SamplingError.emptyFrame`, `.repeatedID`, `.notOneLine`, `.badMonth`.
  public init(_ posts: [FramePost]) throws(SamplingError) {
    guard !posts.isEmpty else { throw .emptyFrame }
    for post in posts {
      guard post.id.fitsOnALine else { throw .notOneLine(post.id.text) }
      guard (1...12).contains(post.month) else { throw .badMonth(post.month) }
    }
    self.posts = posts.sorted { $0.id < $1.id }
    for (post, next) in zip(self.posts, self.posts.dropFirst()) where post.id == next.id {
      throw .repeatedID(post.id)
    }
  }

  public var count: Int { posts.count }

  /// The ids, one a line, each line ended by a line feed.
  public var lines: [UInt8] {
    var bytes: [UInt8] = []
    for post in posts {
      bytes.append(contentsOf: post.id.text.utf8)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// SHA-256 of `lines` in hex.
  public var hash: String { SHA256.hash(data: lines).hexText }

  /// The posts' ids by stratum, strata and ids in the order of their bytes.
  public func strata(by axes: [StratumAxis]) -> [(key: Identifier, ids: [Identifier])] {
    var ids: [Identifier: [Identifier]] = [:]
    for post in posts { ids[post.stratum(by: axes), default: []].append(post.id) }
    return ids.sorted { $0.key < $1.key }.map { (key: $0.key, ids: $0.value) }
  }
}
