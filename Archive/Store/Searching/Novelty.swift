import GRDB

/// Which posts the archive first heard of after an import.
struct Novelty {
  private let since: Int64
  /// Imports that are no later than that one.
  private let known: [Int64]

  /// An import that was read anew bears a new number but stands where the first reading stood.
  ///
  /// - Throws: `ArchiveError.unknownImport`.
  init(_ db: Database, since: Int64) throws {
    self.since = since
    let imports = try Int64.fetchAll(db, sql: "SELECT id FROM imports ORDER BY id")
    let rows = try Row.fetchAll(db, sql: "SELECT import, replaced_by FROM withdrawn_imports ORDER BY import")
    var first: [Int64: Int64] = [:]
    for row in rows {
      guard let replacement: Int64 = row["replaced_by"] else { continue }
      let old: Int64 = row["import"]
      first[replacement] = min(first[replacement] ?? .max, first[old] ?? old)
    }
    guard imports.contains(since) || rows.contains(where: { $0["import"] == since }) else {
      throw ArchiveError.unknownImport(since)
    }
    let place = first[since] ?? since
    known = imports.filter { (first[$0] ?? $0) <= place }
  }

  var condition: SQL {
    """
    NOT EXISTS (
      SELECT 1 FROM revisions told JOIN sightings ON sightings.revision = told.id JOIN files ON files.id = sightings.file
      WHERE told.post = facts.id AND files.import IN \(known))
    """
  }

  var note: String { "Only posts that import \(since) and those before it have not told of." }
}
