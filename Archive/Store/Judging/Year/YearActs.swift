import GRDB
import Policy
import Records

/// Counts acts of the council: every public wording of its posts at its own time, as a check judges them.
struct YearActs {
  private let db: Database
  private let spans: [Range<Int64>]

  init(_ db: Database, _ spans: [Range<Int64>]) {
    self.db = db
    self.spans = spans
  }

  /// For each span, how many.
  func counts() throws -> [Int] {
    guard !spans.isEmpty else { return [] }
    var counts = try ofOneWording()
    try ActReading(db, .reworded).forEachBatch { batch in
      for post in batch { try add(post, to: &counts) }
    }
    return counts
  }

  private func ofOneWording() throws -> [Int] {
    let time = "coalesce(revisions.revised, posts.published)"
    let columns = spans.map { "coalesce(sum(\(CalendarYear.condition(time, $0))), 0)" }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT \(columns.joined(separator: ", "))
        FROM posts CROSS JOIN revisions ON revisions.id = posts.revision
        WHERE \(YearFigures.isPublished) AND NOT \(ActReading.Scope.hasOthers)
        """)
    return spans.indices.map { row?[$0] ?? 0 }
  }

  private func add(_ post: StoredPost, to counts: inout [Int]) throws {
    for act in try post.acts().acts where act.act.direction == .official && act.act.visibility != .private {
      for (index, span) in spans.enumerated() where span.contains(act.act.at.seconds) { counts[index] += 1 }
    }
  }
}
