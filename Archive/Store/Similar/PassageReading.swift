import GRDB
import Search

/// Looks up which revisions have a passage.
struct PassageReading {
  enum Table: String { case passages, skeletons }

  private let read: BulkStatement

  init(_ db: Database, _ table: Table) throws {
    read = try BulkStatement(db, PassageReading.sql(table))
  }

  static func sql(_ table: Table) -> String {
    "SELECT postings FROM \(table.rawValue) WHERE id BETWEEN ? AND ? ORDER BY id"
  }

  /// The revisions filed under each of some numbers, at most `limit` for one. Each bucket is read once.
  func revisions(of numbers: Set<UInt64>, limit: Int = .max) throws -> [UInt64: [Int64]] {
    var found: [UInt64: [Int64]] = [:]
    for (bucket, wanted) in Dictionary(grouping: numbers, by: PassagePosting.bucket) {
      try batches(ofBucket: bucket) { batch in
        for number in wanted {
          let places = batch.places(of: PassagePosting.rest(of: number))
          let room = max(0, limit - (found[number]?.count ?? 0))
          // The newest revisions have the greatest numbers.
          for place in places.suffix(room) { found[number, default: []].append(batch.revision(place)) }
        }
      }
    }
    return found
  }

  func batches(ofBucket bucket: Int, _ use: (PassageBatch) throws -> Void) throws {
    let rows = PassagePosting.rows(ofBucket: bucket)
    try read.bind(rows.lowerBound).bind(rows.upperBound).rows { try use(PassageBatch(columnBytes($0, 0))) }
  }
}
