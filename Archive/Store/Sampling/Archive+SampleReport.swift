import GRDB
public import Records
import Sampling

extension Archive {
  /// Works a sample's result out of its verdicts alone.
  ///
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`; `SamplingError`.
  public func sampleReport(_ name: String) throws -> SampleReport {
    try database.read { db in
      let review = try SampleReview(db, named: name)
      let form = try ReviewForm(
        SampleDrawing(db, review).draw(), clauses: review.drawing.asked, verdicts: review.givenVerdicts)
      let result = try SampleResult(form)
      return SampleReport(
        sample: try Sample(review.sample, db), result: result, open: review.open(result.outstanding),
        gone: review.current.filter(review.isGone).map(\.number),
        goneUnjudged: review.current.filter(review.isGoneUnjudged).map(\.number), differences: review.allDifferences,
        replaced: review.replaced, reviewers: review.reviewers)
    }
  }

  /// When the posts of a sample were published: of those that were drawn, not replaced, and are held.
  ///
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`.
  public func publicationTimes(ofSample name: String) throws -> [PublicationTime] {
    try database.read { db in
      let review = try SampleReview(db, named: name)
      return try review.current.compactMap { try review.post($0) }.compactMap { post in
        try Row.fetchOne(
          db,
          cachedSQL: """
            SELECT posts.published, revisions.precision FROM posts JOIN revisions ON revisions.id = posts.revision
            WHERE posts.id = ?
            """, arguments: [post]
        ).map { row in
          PublicationTime(
            seconds: row["published"], precision: PublicationTime.Precision(rawValue: row["precision"]) ?? .second)
        }
      }
    }
  }
}

extension SampleReview {
  fileprivate var givenVerdicts: [ReviewVerdict] {
    let ids = Dictionary(items.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
    return verdicts.compactMap { verdict in
      ids[verdict.item].map { id in
        ReviewVerdict(
          post: id, clause: verdict.clause, role: verdict.role, verdict.verdict,
          reviewer: Identifier(verdict.reviewer), reason: verdict.note, time: verdict.at)
      }
    }
  }

  fileprivate func open(_ outstanding: Outstanding) -> SampleReport.Open {
    let numbers = Dictionary(current.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    let gone = Set(current.filter(isGone).map(\.id))
    func open(_ posts: [Identifier]) -> [Int] {
      posts.filter { !gone.contains($0) }.compactMap { numbers[$0] }.sorted()
    }
    return SampleReport.Open(
      first: open(outstanding.first), second: open(outstanding.second), unsettled: open(outstanding.unsettled))
  }

  fileprivate var allDifferences: [SampleReport.Difference] {
    current.filter(isForTwo).flatMap { item in
      differences(on: item).map { difference in
        SampleReport.Difference(
          item: item.number, clause: difference.clause.text, first: difference.first, second: difference.second,
          settled: last(.settled, on: item, difference.clause))
      }
    }
  }

  /// In the order in which they first judged.
  fileprivate var reviewers: [SampleReport.Reviewer] {
    var names: [Reviewer: String] = [:]
    var order: [Reviewer] = []
    var items: [Reviewer: [ReviewVerdict.Role: Set<Int>]] = [:]
    for verdict in verdicts {
      let reviewer = Reviewer(verdict.reviewer)
      if names.updateValue(names[reviewer] ?? verdict.reviewer, forKey: reviewer) == nil { order.append(reviewer) }
      items[reviewer, default: [:]][verdict.role, default: []].insert(verdict.item)
    }
    return order.map { reviewer in
      SampleReport.Reviewer(
        name: names[reviewer] ?? "", first: items[reviewer]?[.first]?.count ?? 0,
        second: items[reviewer]?[.second]?.count ?? 0)
    }
  }
}
