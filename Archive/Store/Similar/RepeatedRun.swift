import GRDB
import Search

/// Finds the wordings that official posts repeat most, in one walk over all skeletons.
struct RepeatedRun {
  private let db: Database
  private let prior: PriorWording
  /// Wordings that are kept while the rest is walked: those alike are put together at the end.
  private static let keptAtMost = 1_000

  init(_ db: Database) {
    self.db = db
    prior = PriorWording(db)
  }

  private struct Repeated {
    let posts: [Int64: Int64]
    let newest: PriorWording.Telling
  }

  func answer(limit: Int) throws -> RepeatedWordings {
    var (total, kept) = (0, [Repeated]())
    let reading = try PassageReading(db, .skeletons)
    for bucket in 0..<PassagePosting.buckets {
      for revisions in try repeated(inBucket: bucket, reading) {
        guard let found = try self.repeated(revisions) else { continue }
        total += 1
        kept.append(found)
      }
      if kept.count > 2 * RepeatedRun.keptAtMost { kept = RepeatedRun.most(kept) }
    }
    kept = RepeatedRun.most(kept)
    let groups = NearDuplicates.groups(kept.map { NearDuplicates.Item($0.newest.wording) })
    let joined = total - kept.count + groups.count
    let merged = groups.map { group in
      group.members.map { kept[$0].posts }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: max) }
    }
    let order = merged.indices.sorted { (merged[$1].count, $0) < (merged[$0].count, $1) }
    return RepeatedWordings(total: joined, groups: try order.prefix(limit).map { try group(merged[$0]) })
  }

  /// Revisions that share a skeleton.
  private func repeated(inBucket bucket: Int, _ reading: PassageReading) throws -> [[Int64]] {
    var postings: [(rest: UInt64, revision: Int64)] = []
    try reading.batches(ofBucket: bucket) { batch in
      for place in 0..<batch.count { postings.append((batch.rest(place), batch.revision(place))) }
    }
    postings.sort { $0 < $1 }
    var groups: [[Int64]] = []
    var start = 0
    for end in postings.indices.map({ $0 + 1 })
    where end == postings.count || postings[end].rest != postings[start].rest {
      if end - start > 1 { groups.append(postings[start..<end].map(\.revision)) }
      start = end
    }
    return groups
  }

  /// Nil unless two posts say it that may be shown.
  private func repeated(_ revisions: [Int64]) throws -> Repeated? {
    var posts: [Int64: Int64] = [:]
    var newest: (post: Int64, revision: Int64)?
    for revision in revisions {
      guard let post = try prior.post(ofRevision: revision) else { continue }
      posts[post.id] = post.published
      if post.id >= newest?.post ?? .min { newest = (post.id, revision) }
    }
    guard posts.count > 1, let newest, let telling = try prior.telling(ofRevision: newest.revision) else { return nil }
    return Repeated(posts: posts, newest: telling)
  }

  private static func most(_ found: [Repeated]) -> [Repeated] {
    Array(found.sorted { ($1.posts.count, $1.newest.post) < ($0.posts.count, $0.newest.post) }.prefix(keptAtMost))
  }

  private func group(_ posts: [Int64: Int64]) throws -> WordingGroup {
    var best = try PostReading(db: db).hit(posts.keys.max() ?? 0)
    let snippet = Snippet(of: best.text)
    (best.snippet, best.snippetMarks) = (snippet.text, [])
    return try WordingTally(db, prior).group(posts, best: best, passages: [], sharedWords: 0, of: 0)
  }
}
