import GRDB
import Records
import struct Records.Record
public import Sampling

extension Archive {
  /// Posts of a thread that are shown around one.
  static let shownThread = 40

  /// The next item for a reviewer: one that needs a first or a second verdict, and that this reviewer neither judged
  /// nor wrote.
  ///
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`.
  public func nextItem(ofSample name: String, for reviewer: String) throws -> SampleTurn {
    try database.read { db in
      let review = try SampleReview(db, named: name)
      let left = try review.left(for: Reviewer(reviewer))
      return SampleTurn(
        sample: name, item: try left.open.first.map { try show($0, review, db) }, clauses: review.drawing.clauses,
        left: left.open.count, own: left.own.map(\.number),
        gone: review.current.filter(review.isGone).map(\.number))
    }
  }

  /// Keeps what a reviewer says of an item: of each clause, or nothing. Said again by the same reviewer it counts
  /// instead of what was said before, until the second reviewer has judged; all of it stays.
  ///
  /// - Throws: `SampleFailure`; `SamplingError.notAsked`.
  public func record(sample name: String, _ said: ItemVerdicts, _ acting: Acting) throws -> RecordedItem {
    try judging { db in
      let review = try SampleReview(db, named: name)
      let item = try review.item(said.item)
      let answers = try said.byClause(of: review.drawing.asked)
      let role = try review.role(of: Reviewer(acting.by), on: item, settling: said.settles, answers.map(\.clause))
      for answer in answers {
        try GivenVerdict(
          item: item.number, clause: answer.clause, role: role, verdict: answer.verdict, reviewer: acting.by,
          note: acting.reason ?? "", at: acting.at
        ).keep(db, sample: review.sample.id)
      }
      // Neither the verdict nor the note: the audit is read by reviewers too.
      try AuditLog(db).append(
        .judgeSampleItem, by: acting.by, at: acting.at,
        ["sample": .number(review.sample.id), "item": .count(item.number), "role": .text(role.rawValue)])
      return RecordedItem(
        sample: name, item: item.number,
        verdicts: Dictionary(
          answers.map { ($0.clause.text, $0.verdict) }, uniquingKeysWith: { first, _ in first }),
        by: acting.by, left: try SampleReview(db, named: name).left(for: Reviewer(acting.by)).open.count)
    }
  }

  /// Takes an item out that should not have stood in the frame; the next post of its stratum takes its place. Nothing
  /// else is ever replaced.
  ///
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`, `.unknownItem`, `.replaced`.
  public func replace(
    sample name: String, item number: Int, _ reason: OutOfFrame.Reason, _ acting: Acting
  ) throws -> ReplacedItem {
    try judging { db in
      let review = try SampleReview(db, named: name)
      let item = try review.item(number)
      let next = try SampleDrawing(db, review).replacement(of: item.id, reason, by: acting.by)
      let replacement = next.map { SampleItem(number: review.items.count + 1, ref: $0, stratum: item.stratum) }
      try replacement?.keep(db, sample: review.sample.id)
      try db.execute(
        sql: """
          INSERT INTO sample_replacements (sample, item, reason, note, replacement, given, given_by)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          review.sample.id, number, reason.rawValue, acting.reason ?? "", replacement?.number, acting.at, acting.by,
        ])
      try AuditLog(db).append(
        .replaceSampleItem, by: acting.by, at: acting.at,
        [
          "sample": .number(review.sample.id), "item": .count(number), "why": .text(reason.rawValue),
          "replacement": .count(replacement?.number ?? 0),
        ])
      return ReplacedItem(
        item: number, ref: item.ref.text, reason: reason, note: acting.reason ?? "", replacement: replacement?.number,
        at: Timestamp(acting.at).text, by: acting.by, seconds: acting.at)
    }
  }

  private func show(_ item: SampleItem, _ review: SampleReview, _ db: Database) throws -> SampleTurn.Item {
    guard let post = try review.post(item) else { throw SampleFailure.gone(item.number) }
    let reading = PostReading(db: db)
    let earlier = try String.fetchAll(
      db,
      sql: """
        SELECT earlier.text FROM posts JOIN revisions now ON now.id = posts.revision
          JOIN revisions earlier ON earlier.post = posts.id AND earlier.wording <> now.wording
        WHERE earlier.completeness = ? AND posts.id = ? GROUP BY earlier.wording
        ORDER BY min(coalesce(earlier.revised, 0)), earlier.wording
        """, arguments: [Record.Completeness.whole.rawValue, post])
    return SampleTurn.Item(
      number: item.number, post: try reading.hit(post), earlier: earlier, thread: try thread(around: post, reading))
  }

  private func thread(around post: Int64, _ reading: PostReading) throws -> [Hit] {
    let members = try reading.members(ofConversation: post)
    guard members.count > 1, let place = members.firstIndex(of: post) else { return [] }
    let start = max(0, min(place - Archive.shownThread / 2, members.count - Archive.shownThread))
    return try members[start..<min(members.count, start + Archive.shownThread)].map { try reading.hit($0) }
      .filter { !$0.visibility.utf8.elementsEqual("private".utf8) }
  }
}

extension SampleReview {
  /// What a reviewer can still judge, and what is left out because the reviewer wrote it.
  func left(for reviewer: Reviewer) throws -> (open: [SampleItem], own: [SampleItem]) {
    let open = current.filter { openRole(on: $0, for: reviewer) != nil }
    let own = try Set(open.filter { try isWritten($0, by: reviewer) }.map(\.number))
    return (open.filter { !own.contains($0.number) }, open.filter { own.contains($0.number) })
  }

  /// - Throws: `SampleFailure` where a person may not say anything of an item, or not enough is said.
  func role(
    of reviewer: Reviewer, on item: SampleItem, settling: Bool, _ answered: [Identifier]
  ) throws -> ReviewVerdict.Role {
    guard !answered.isEmpty else { throw SampleFailure.unanswered(item.number, drawing.asked.map(\.text)) }
    guard !isGone(item) else { throw SampleFailure.gone(item.number) }
    guard try !isWritten(item, by: reviewer) else { throw SampleFailure.ownPost(item.number) }
    let (first, second) = (self.reviewer(.first, of: item), self.reviewer(.second, of: item))
    if settling {
      guard first != nil, second != nil else { throw SampleFailure.nothingToSettle(item.number) }
      try assert(answered, differ: item)
      return .settled
    }
    guard first == nil || second == nil else { throw SampleFailure.judgedByBoth(item.number) }
    if first == reviewer { return .first }
    guard let role = openRole(on: item, for: reviewer) else { throw SampleFailure.judgedByOther(item.number) }
    let missing = drawing.asked.filter { !answered.contains($0) }
    guard missing.isEmpty else { throw SampleFailure.unanswered(item.number, missing.map(\.text)) }
    return role
  }

  /// Clauses on which the two reviewers said different things.
  func differences(on item: SampleItem) -> [(clause: Identifier, first: Verdict, second: Verdict)] {
    drawing.asked.compactMap { clause in
      guard let first = last(.first, on: item, clause), let second = last(.second, on: item, clause), first != second
      else { return nil }
      return (clause: clause, first: first, second: second)
    }
  }

  func last(_ role: ReviewVerdict.Role, on item: SampleItem, _ clause: Identifier) -> Verdict? {
    verdicts(on: item).last { $0.role == role && $0.clause == clause }?.verdict
  }

  private func assert(_ answered: [Identifier], differ item: SampleItem) throws {
    let differing = differences(on: item).map(\.clause)
    guard !answered.isEmpty, answered.allSatisfy(differing.contains) else {
      throw SampleFailure.nothingToSettle(item.number)
    }
  }
}
