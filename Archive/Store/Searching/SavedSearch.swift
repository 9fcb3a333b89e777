import GRDB
import Records

/// A question that is kept under a name.
public struct SavedSearch: Sendable, Codable, Hashable {
  public let name: String
  public let query: String
  public let synonyms: Bool
  /// When it was saved, and by whom: nil for what the program brings along.
  public let made: String?
  public let by: String?

  init(_ row: Row) {
    name = row["name"]
    query = row["query"]
    synonyms = row["synonyms"]
    made = (row["made"] as Int64?).map { CivilTime(utc: $0).iso8601 }
    by = row["made_by"]
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(query, forKey: .query)
    try values.encode(synonyms, forKey: .synonyms)
    try values.encode(made, forKey: .made)
    try values.encode(by, forKey: .by)
  }
}

extension Archive {
  /// Every saved search, by name.
  public func savedSearches() throws -> [SavedSearch] {
    try database.read { try Row.fetchAll($0, sql: "SELECT * FROM saved_searches ORDER BY name").map(SavedSearch.init) }
  }

  /// - Throws: `ArchiveError.unknownSavedSearch`.
  public func savedSearch(_ name: String) throws -> SavedSearch {
    try database.read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM saved_searches WHERE name = ?", arguments: [name]) else {
        throw ArchiveError.unknownSavedSearch(name)
      }
      return SavedSearch(row)
    }
  }

  /// Keeps a question under a name.
  ///
  /// - Throws: `ArchiveError.savedAlready` for a name that is taken; `SearchQueryError` for a question that cannot be asked.
  public func save(_ query: String, synonyms: Bool, as name: String, _ acting: Acting) throws -> SavedSearch {
    _ = try tally(query, SearchOptions(withSynonyms: synonyms))
    try changing { db in
      guard try Row.fetchOne(db, sql: "SELECT 1 FROM saved_searches WHERE name = ?", arguments: [name]) == nil else {
        throw ArchiveError.savedAlready(name)
      }
      try db.execute(
        sql: "INSERT INTO saved_searches (name, query, synonyms, made, made_by) VALUES (?, ?, ?, ?, ?)",
        arguments: [name, query, synonyms, acting.at, acting.by])
      try AuditLog(db).append(.saveSearch, acting, try saved(db))
    }
    return try savedSearch(name)
  }

  /// - Throws: `ArchiveError.unknownSavedSearch`.
  public func removeSavedSearch(_ name: String, _ acting: Acting) throws {
    try changing { db in
      try db.execute(sql: "DELETE FROM saved_searches WHERE name = ?", arguments: [name])
      guard db.changesCount > 0 else { throw ArchiveError.unknownSavedSearch(name) }
      try AuditLog(db).append(.removeSearch, acting, try saved(db))
    }
  }

  /// A name and a question may say whom somebody looked for: the audit keeps only how many there are now.
  private func saved(_ db: Database) throws -> [String: AuditValue] {
    ["saved_searches": .count(try Int.fetchOne(db, sql: "SELECT count(*) FROM saved_searches") ?? 0)]
  }

  private func changing(_ body: (Database) throws -> Void) throws {
    let lock = try lockForWriting()
    defer { lock.release() }
    try database.write(body)
  }
}
