import Policy
import Records

/// Judges posts, half of a batch on each of two threads.
struct BatchJudging: Sendable {
  private static let threads = 2

  let checker: any ActChecker
  /// Acts before it are passed over. Seconds since 1970.
  let since: Int64?

  /// The posts are judged while the caller reads the next.
  func begin(_ batch: [StoredPost]) -> JudgedBatch {
    let share = (batch.count + BatchJudging.threads - 1) / BatchJudging.threads
    return JudgedBatch(batch, parts: BatchJudging.threads) { part in
      try batch.dropFirst(part * share).prefix(share).map(judge)
    }
  }

  private func judge(_ stored: StoredPost) throws -> JudgedPost {
    let post = try stored.acts()
    var judged = JudgedPost(place: stored.place, post: stored.post, name: stored.name)
    for act in post.acts where since.map({ act.act.at.seconds >= $0 }) ?? true {
      let outcome = checker.check(act.act)
      judged.acts += 1
      judged.allowed += outcome.allowed
      if let why = outcome.notJudged { judged.notJudged[why, default: 0] += 1 }
      judged.placed += outcome.judgements.map { PlacedJudgement($0, in: act) }
    }
    return judged
  }
}

/// What came of judging a post's wordings.
struct JudgedPost: Sendable {
  let place: Int64
  let post: Int64
  let name: PostRef
  var acts = 0
  var allowed = 0
  /// Acts of which the policy's clauses were not asked, by the reason.
  var notJudged: [String: Int] = [:]
  var placed: [PlacedJudgement] = []
}
