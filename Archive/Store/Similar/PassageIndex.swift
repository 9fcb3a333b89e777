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
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, text FROM revisions
        WHERE visibility <> 'private' AND kind <> 'message' AND direction <> 'system' AND text <> '' ORDER BY id
        """)
    while let row = try rows.next() { try writer.add(Passages(Wording(row[1])), revision: row[0]) }
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
