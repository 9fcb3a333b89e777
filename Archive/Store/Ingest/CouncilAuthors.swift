import GRDB

/// Finds the authors who are the council because exports hold their accounts: in a capture of one account's conversations
/// the council's other account is an author like any other.
struct CouncilAuthors {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Ids of authors who are an account of the platform of which an export is held.
  func authors(platform: String) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        db,
        sql: """
          WITH owned AS (
            SELECT accounts.key, told.handle FROM accounts JOIN account_tellings told ON told.account = accounts.id
              JOIN imports ON imports.id = told.import
            WHERE accounts.platform = ?1 AND imports.capture = 0 AND accounts.key <> 'unidentified')
          SELECT authors.id FROM authors JOIN owned ON authors.native_id = owned.key
          UNION SELECT authors.id FROM authors JOIN owned
            ON owned.handle <> '' AND authors.handle = owned.handle COLLATE NOCASE AND authors.native_id IS NULL
          """, arguments: [platform]))
  }

  /// Makes official what evidence calls received and one of these wrote.
  func apply(platform: String) throws {
    for author in try authors(platform: platform).sorted() {
      try db.execute(
        sql: """
          UPDATE posts SET direction = 'official' WHERE author = ? AND direction = 'received'
            AND account IN (SELECT id FROM accounts WHERE platform = ?)
          """, arguments: [author, platform])
    }
  }
}
