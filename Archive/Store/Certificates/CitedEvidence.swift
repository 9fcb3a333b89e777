import GRDB

/// Whether the posts that a certificate is about are what was imported: the digests that are compared are stored beside
/// the words, and somebody can change the words and leave the digest.
struct CitedEvidence {
  private let db: Database
  private let posts: PostVerification
  /// More are counted, not named.
  static let named = 50

  init(_ db: Database) throws {
    self.db = db
    posts = try PostVerification(db)
  }

  /// What does not hold, in whole sentences, of the posts that are found now and of those that were found then.
  func faults(of found: HitCollection, and cited: [CertifiedAnswer.Found]) throws -> [String] {
    var refs: [String] = []
    var count = 0
    func examine(_ post: Int64, _ ref: String) throws {
      guard try !posts.holds(post) else { return }
      count += 1
      if refs.count < Self.named { refs.append(ref) }
    }
    try found.forEach(examine)
    for old in cited {
      guard let post = try PostReference(old.ref)?.post(db), try !found.contains(post) else { continue }
      try examine(post, old.ref)
    }
    return refs.map { "The post \($0) is not what was imported: muniment verify says more." }
      + (count > refs.count ? ["Nor are \(count - refs.count) more."] : [])
  }
}
