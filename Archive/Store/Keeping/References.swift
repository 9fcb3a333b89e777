import GRDB

/// Which tables refer to which, as the schema says: a table that is added later is not forgotten when evidence goes.
struct References {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Tables with a column that refers to `table`, by name.
  func tables(to table: String) throws -> [(table: String, column: String)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT own.name, reference."from" FROM sqlite_schema own JOIN pragma_foreign_key_list(own.name) reference
        WHERE own.type = 'table' AND reference."table" = ? ORDER BY own.name, reference."from"
        """, arguments: [table]
    ).map { ($0[0], $0[1]) }
  }

  /// - Throws: `ArchiveError.damaged` when a row refers to one that is not there.
  func check() throws {
    guard let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") else { return }
    let (table, parent): (String, String) = (row["table"], row["parent"])
    throw ArchiveError.damaged(
      "archive.sqlite", why: "a row of \(table) would refer to a row of \(parent) that is gone")
  }
}
