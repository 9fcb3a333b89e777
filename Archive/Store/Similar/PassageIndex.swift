import Foundation
import GRDB
import Records
import Search

/// Keeps the passages equal to the revisions.
struct PassageIndex {
  private static let tables = ["passages", "skeletons"]
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Whether every revision's passages are those that this program would keep.
  var isCurrent: Bool {
    get throws { try Int.fetchOne(db, sql: "SELECT version FROM passage_index") == Passages.version }
  }

  /// Works all passages out anew if they are of another version: an archive from before there were any has none.
  func bringUpToDate() throws {
    guard try !isCurrent else { return }
    for table in PassageIndex.tables + ["passage_batches"] { try db.execute(sql: "DELETE FROM \(table)") }
    let writer = PassageWriter(db)
    try eachRevision { try writer.add($1, revision: $0) }
    try writer.write()
    try db.execute(sql: "UPDATE passage_index SET version = ?", arguments: [Passages.version])
  }

  /// Takes revisions out that are taken out of the evidence: not a number of their words stays.
  func forget(_ revisions: Set<Int64>) throws {
    guard !revisions.isEmpty else { return }
    for table in PassageIndex.tables {
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM \(table)") { try forget(revisions, in: table, row: id) }
    }
  }

  /// Works every revision's passages out again and compares them with what is kept, as a sum over all: in which row they stand is
  /// no matter.
  func check() throws -> Verification.Check {
    var examined = 0
    var difference: UInt64 = 0
    try eachRevision { revision, passages in
      examined += 1
      for number in passages.kept { difference &+= PassageIndex.seal(.passages, number, revision) }
      if let skeleton = passages.skeleton { difference &+= PassageIndex.seal(.skeletons, skeleton, revision) }
    }
    for table in [PassageReading.Table.passages, .skeletons] {
      let reading = try PassageReading(db, table)
      for bucket in 0..<PassagePosting.buckets {
        try reading.batches(ofBucket: bucket) { batch in
          for place in 0..<batch.count {
            let number = UInt64(bucket) << 52 | batch.rest(place) << 12
            difference &-= PassageIndex.seal(table, number, batch.revision(place))
          }
        }
      }
    }
    let isEqual = try difference == 0 && isCurrent
    return .init(
      "passages of wordings", examined: examined,
      isEqual ? [] : ["the passages by which prior wording is found do not agree with the posts' text"])
  }

  private static func seal(_ table: PassageReading.Table, _ number: UInt64, _ revision: Int64) -> UInt64 {
    var value = (number >> 12 ^ (table == .passages ? 0 : 1 << 63)) &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ UInt64(bitPattern: revision)) &* 0xBF58_476D_1CE4_E5B9
    return (value ^ (value >> 29)) &* 0x94D0_49BB_1331_11EB
  }

  private func eachRevision(_ use: (Int64, Passages) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, text FROM revisions
        WHERE visibility <> 'private' AND kind <> 'message' AND direction <> 'system' AND text <> '' ORDER BY id
        """)
    while let row = try rows.next() { try use(row[0], Passages(Wording(row[1]))) }
  }

  private func forget(_ revisions: Set<Int64>, in table: String, row id: Int64) throws {
    let bytes = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT postings FROM \(table) WHERE id = ?"), arguments: [id])
    guard let left = PassageBatch(Array(bytes ?? Data())).without(revisions) else { return }
    if left.count == 0 {
      try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id])
    } else {
      try db.cachedStatement(sql: "UPDATE \(table) SET postings = ? WHERE id = ?").execute(arguments: [
        Data(left.bytes), id,
      ])
    }
  }
}
