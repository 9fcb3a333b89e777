import GRDB
import Records
import Search

/// Counts how often something was said, when, and whether it was answered.
struct WordingTally {
  private let db: Database
  private let prior: PriorWording

  init(_ db: Database, _ prior: PriorWording) {
    self.db = db
    self.prior = prior
  }

  /// Posts by number, with the time of each: those that are given, and every other with one of the skeletons.
  func posts(_ known: [Int64: Int64], skeletons: Set<UInt64>) throws -> [Int64: Int64] {
    var posts = known
    for revisions in try PassageReading(db, .skeletons).revisions(of: skeletons).values {
      for revision in revisions.sorted() {
        if let post = try prior.post(ofRevision: revision) { posts[post.id] = post.published }
      }
    }
    return posts
  }

  /// - Parameters:
  ///   - posts: At least one: by number, with the time of each.
  ///   - best: One of them, as it is shown.
  func group(
    _ posts: [Int64: Int64], best: Hit, passages: [SharedPassage], sharedWords: Int, of asked: Int
  ) throws -> WordingGroup {
    var answers = 0
    var newest: Int64?
    for post in posts.keys.sorted() {
      let found = try prior.answers(to: post)
      answers += found.count
      newest = [newest, found.newest].compactMap(\.self).max()
    }
    let answered = try newest.flatMap {
      try Int64.fetchOne(db, cachedSQL: "SELECT published FROM posts WHERE id = ?", arguments: [$0])
    }
    let first = posts.values.min() ?? best.publishedSeconds
    let last = posts.values.max() ?? best.publishedSeconds
    let others = posts.keys.filter { $0 != best.id }.sorted(by: >).prefix(WordingGroup.othersAtMost)
    return WordingGroup(
      said: posts.count, first: CivilTime(utc: first).iso8601, last: CivilTime(utc: last).iso8601, firstSeconds: first,
      lastSeconds: last, answers: answers, lastAnswered: answered.map { CivilTime(utc: $0).iso8601 },
      lastAnsweredSeconds: answered, lastAnswer: newest, sharedWords: sharedWords,
      share: asked == 0 ? 0 : Double(sharedWords) / Double(asked), best: best, passages: passages,
      others: Array(others))
  }
}
