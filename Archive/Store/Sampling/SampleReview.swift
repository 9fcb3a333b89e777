import GRDB
import Sampling

/// A drawn sample under review: its items, and what was said of them.
struct SampleReview {
  let sample: KeptSample
  let drawing: KeptSample.Drawing
  /// All of them, also the replaced.
  let items: [SampleItem]
  let replaced: [ReplacedItem]
  let verdicts: [GivenVerdict]
  private let byItem: [Int: [GivenVerdict]]
  private let forTwo: Set<Identifier>
  private let gone: Set<Int>
  private let replacedNumbers: Set<Int>
  private let db: Database

  /// - Throws: `SampleFailure.unknown`, `.notDrawn`.
  init(_ db: Database, named name: String) throws {
    try self.init(db, KeptSample(db, named: name))
  }

  /// - Throws: `SampleFailure.notDrawn`.
  init(_ db: Database, _ sample: KeptSample) throws {
    self.db = db
    self.sample = sample
    drawing = try sample.drawn()
    items = try SampleItem.all(db, sample: sample.id)
    replaced = try ReplacedItem.all(db, sample: sample.id)
    verdicts = try GivenVerdict.all(db, sample: sample.id)
    byItem = Dictionary(grouping: verdicts, by: \.item)
    let replacedNumbers = Set(replaced.map(\.item))
    let current = items.filter { !replacedNumbers.contains($0.number) }
    self.replacedNumbers = replacedNumbers
    forTwo = SecondReview.posts(of: current.map(\.id), seed: drawing.design.seed)
    gone = try Set(current.filter { try SampleReview.post($0, db) == nil }.map(\.number))
  }

  /// Items that were not replaced.
  var current: [SampleItem] { items.filter { !replacedNumbers.contains($0.number) } }

  func isForTwo(_ item: SampleItem) -> Bool { forTwo.contains(item.id) }

  /// Whether the archive no longer holds its post, or only as a private one.
  func isGone(_ item: SampleItem) -> Bool { gone.contains(item.number) }

  /// Whether nobody can judge it any more, and nobody did.
  func isGoneUnjudged(_ item: SampleItem) -> Bool { isGone(item) && reviewer(.first, of: item) == nil }

  func post(_ item: SampleItem) throws -> Int64? { try SampleReview.post(item, db) }

  /// - Throws: `SampleFailure.unknownItem`, `.replaced`.
  func item(_ number: Int) throws -> SampleItem {
    guard let item = items.first(where: { $0.number == number }) else { throw SampleFailure.unknownItem(number) }
    guard !replacedNumbers.contains(number) else { throw SampleFailure.replaced(number) }
    return item
  }

  func verdicts(on item: SampleItem) -> [GivenVerdict] { byItem[item.number] ?? [] }

  /// Who judged an item in a role.
  func reviewer(_ role: ReviewVerdict.Role, of item: SampleItem) -> Reviewer? {
    verdicts(on: item).first { $0.role == role }.map { Reviewer($0.reviewer) }
  }

  /// In which role a person who has not judged an item yet would do so; nil: not at all.
  func openRole(on item: SampleItem, for reviewer: Reviewer) -> ReviewVerdict.Role? {
    guard !isGone(item) else { return nil }
    guard let first = self.reviewer(.first, of: item) else { return .first }
    guard first != reviewer, isForTwo(item), self.reviewer(.second, of: item) == nil else { return nil }
    return .second
  }

  /// Whether the post's author, as far as one is known by name, is the reviewer.
  func isWritten(_ item: SampleItem, by reviewer: Reviewer) throws -> Bool {
    guard let post = try post(item) else { return false }
    let row = try Row.fetchOne(
      db,
      cachedSQL: """
        SELECT authors.name, authors.handle FROM posts JOIN authors ON authors.id = posts.author WHERE posts.id = ?
        """, arguments: [post])
    let names: [String?] = [row?["name"], row?["handle"]]
    return names.contains { $0.map(Reviewer.init) == reviewer }
  }

  var progress: Sample.Progress {
    let current = current
    let two = current.filter { isForTwo($0) }
    return Sample.Progress(
      items: current.count, judged: current.count { reviewer(.first, of: $0) != nil }, forTwo: two.count,
      judgedTwice: two.count { reviewer(.second, of: $0) != nil }, gone: gone.count,
      goneUnjudged: current.count(where: isGoneUnjudged), replaced: replaced.count)
  }

  private static func post(_ item: SampleItem, _ db: Database) throws -> Int64? {
    guard let post = try PostRefs(db).post(item.ref) else { return nil }
    let isShown = try Bool.fetchOne(
      db, sql: "SELECT visibility <> 'private' FROM posts WHERE id = ?", arguments: [post])
    return isShown == true ? post : nil
  }
}

extension ReplacedItem {
  /// In the order in which they were found.
  static func all(_ db: Database, sample: Int64) throws -> [ReplacedItem] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT sample_replacements.*, platform, account, key
        FROM sample_replacements JOIN sample_items ON sample_items.sample = sample_replacements.sample AND number = item
        WHERE sample_replacements.sample = ? ORDER BY id
        """, arguments: [sample]
    ).compactMap { row in
      guard let reason = OutOfFrame.Reason(rawValue: row["reason"]) else { return nil }
      return ReplacedItem(
        item: row["item"], ref: PostRef(row).text, reason: reason, note: row["note"], replacement: row["replacement"],
        at: Timestamp(row["given"]).text, by: row["given_by"], seconds: row["given"])
    }
  }
}
