import Foundation
import GRDB
import Records

extension IngestSession {
  /// Files a sighting that the archive keeps, as when it came in: the post is found or made anew.
  func recall(_ sighted: SightedRecord, _ stored: StoredEvidence) throws {
    recall(file: stored.file, path: stored.place.file)
    touchedAccounts.insert(canonical(stored.account))
    if stored.sequence != nil {
      sequences[stored.account, default: []].append(sighted)
    } else {
      try keep(sighted, account: stored.account, key: stored.key)
    }
  }

  /// The number of the revision as which a record is filed: a new one for a new record; for a kept one its own, unless that
  /// belongs to another post by now.
  func revisionNumber(for sighted: SightedRecord) throws -> Int64 {
    guard let stored = sighted.stored else { return takeRevisionNumber() }
    let post = try Int64.fetchOne(
      db, cachedSQL: "SELECT post FROM revisions WHERE id = ?", arguments: [stored.revision])
    return post == ProjectionRebuild.noPost ? stored.revision : takeRevisionNumber()
  }

  /// Puts a kept revision under a post; under another number it is a copy. Of two equal messages of one minute each has a
  /// revision, and which is which shows only in the order of the chat.
  func file(_ stored: StoredEvidence, as revision: Int64, under post: Int64) throws {
    guard revision != stored.revision else {
      return try db.execute(
        literal: "UPDATE revisions SET post = \(post) WHERE id = \(revision)")
    }
    try copy("revisions", where: "id", stored.revision, setting: ["id": revision, "post": post])
    try copy("media", where: "revision", stored.revision, setting: ["revision": revision])
  }

  /// What a file was seen to hold of one revision's media, told of another's too.
  func copyMediaSightings(of revision: Int64, to other: Int64, file: Int64) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO media_sightings (revision, ordinal, file)
        SELECT ?2, ordinal, file FROM media_sightings WHERE revision = ?1 AND file = ?3
        """, arguments: [revision, other, file])
  }

  private func copy(_ table: String, where column: String, _ value: Int64, setting: [String: Int64]) throws {
    let names = try db.columns(in: table).map(\.name)
    let values = names.map { setting[$0].map { String($0) } ?? $0 }
    try db.execute(
      sql: """
        INSERT INTO \(table) (\(names.joined(separator: ", "))) SELECT \(values.joined(separator: ", ")) FROM \(table)
        WHERE \(column) = ?
        """, arguments: [value])
  }
}
