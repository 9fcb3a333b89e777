import GRDB
import Records
import Search
import struct Records.Record

/// Gathers the passages of new revisions and writes them in batches: one row for each bucket, not one for each passage.
final class PassageWriter {
  /// Passages held in memory at once: 64 MB with what it takes to sort them.
  private static let most = 1 << 21
  private let db: Database
  private var passages: [PassagePosting] = []
  private var skeletons: [PassagePosting] = []
  private var revisions = 0

  init(_ db: Database) { self.db = db }

  func add(_ found: Passages, revision: Int64) throws {
    guard found != .none else { return }
    revisions += 1
    for number in found.kept { passages.append(.init(number: number, revision: revision)) }
    if let skeleton = found.skeleton { skeletons.append(.init(number: skeleton, revision: revision)) }
    if passages.count >= PassageWriter.most { try write() }
  }

  /// Writes what has been gathered.
  func write() throws {
    guard revisions > 0 else { return }
    try db.execute(sql: "INSERT INTO passage_batches (revisions) VALUES (?)", arguments: [revisions])
    let batch = db.lastInsertedRowID
    try write(passages, to: "passages", batch)
    try write(skeletons, to: "skeletons", batch)
    passages.removeAll(keepingCapacity: true)
    skeletons.removeAll(keepingCapacity: true)
    revisions = 0
  }

  private func write(_ postings: [PassagePosting], to table: String, _ batch: Int64) throws {
    var ends = [Int](repeating: 0, count: PassagePosting.buckets + 1)
    for posting in postings { ends[posting.bucket + 1] += 1 }
    for bucket in 1..<ends.count { ends[bucket] += ends[bucket - 1] }
    let starts = ends
    var sorted = postings
    for posting in postings {
      sorted[ends[posting.bucket]] = posting
      ends[posting.bucket] += 1
    }
    let insert = try BulkStatement(db, "INSERT INTO \(table) (id, postings) VALUES (?, ?)")
    for bucket in 0..<PassagePosting.buckets where starts[bucket + 1] > starts[bucket] {
      let bytes = PassageBatch(sorted[starts[bucket]..<starts[bucket + 1]]).bytes
      try insert.bind(Int64(bucket) << 32 | batch).bind(bytes).insert()
    }
  }
}

extension Passages {
  /// Of what may be prior wording: never of private posts, of messages, or of what a platform wrote. Whether the council wrote it
  /// can be said later, and is asked when something is looked for.
  ///
  /// - Parameter folded: The record's fields.
  init(of record: Record, folded: [FoldedField]) {
    guard record.visibility != .private, record.kind != .message, record.direction != .system, !record.text.isEmpty,
      let text = folded.first(where: { $0.field == .text })?.values.first
    else {
      self = .none
      return
    }
    self.init(Wording(record.text, folded: text))
  }
}
