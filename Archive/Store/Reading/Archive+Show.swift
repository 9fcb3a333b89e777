import Foundation
import GRDB
import Records
import struct Records.Record

/// One post with everything the archive can prove of it.
public struct ShownPost: Sendable, Encodable {
  public struct Wording: Sendable, Codable, Hashable {
    public let text: String
    public let title: String?
    public let state: String
    public let completeness: String
    /// When this wording was made, where the export says so.
    public let revised: String?
    public let current: Bool
    public let sightings: [Sighting]
  }

  public struct Sighting: Sendable, Codable, Hashable {
    public let export: String
    public let file: String
    /// "bytes 120 to 3410, record 17"
    public let place: String
    public let start: Int
    public let length: Int
    public let recordSHA256: String
    public let `import`: Int64

    enum CodingKeys: String, CodingKey {
      case export, file, place, start, length
      case recordSHA256 = "record_sha256"
      case `import`
    }
  }

  public let hit: Hit
  public let revisions: [Wording]
  public let sightings: [Sighting]

  enum CodingKeys: String, CodingKey { case revisions, sightings }

  public func encode(to encoder: any Encoder) throws {
    try hit.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(revisions, forKey: .revisions)
    try values.encode(sightings, forKey: .sightings)
  }
}

/// Where the bytes of a sighting are kept.
public struct KeptSighting: Sendable, Hashable {
  public let sighting: ShownPost.Sighting
  /// Files in `exports/` that make up the export, in the order in which they were given.
  public let stored: [StoredFile]
}

extension Archive {
  /// - Throws: `ArchiveError.unknownPost`.
  public func show(_ id: Int64) throws -> ShownPost {
    try database.read { db in
      let hit = try PostReading(db: db).hit(id)
      let current = try Int64.fetchOne(db, sql: "SELECT revision FROM posts WHERE id = ?", arguments: [id])
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, text, title, state, completeness, revised, (
            SELECT min(coalesce(imports.made, imports.newest, 0)) FROM sightings JOIN files ON files.id = sightings.file
            JOIN imports ON imports.id = files.import WHERE sightings.revision = revisions.id) AS first_told
          FROM revisions WHERE post = ? ORDER BY coalesce(revised, 0), first_told, digest
          """, arguments: [id])
      let wordings = try rows.map { row in
        ShownPost.Wording(
          text: row["text"], title: row["title"], state: row["state"], completeness: completeness(row["completeness"]),
          revised: (row["revised"] as Int64?).map { CivilTime(utc: $0).iso8601 }, current: row["id"] == current,
          sightings: try sightings(ofRevision: row["id"], db))
      }
      return ShownPost(hit: hit, revisions: wordings, sightings: wordings.flatMap(\.sightings))
    }
  }

  /// The posts of the conversation that `id` stands in, oldest first; the post itself and at most `limit` around it.
  public func conversation(of id: Int64, limit: Int = 200) throws -> (posts: [Hit], total: Int) {
    try database.read { db in
      let reading = PostReading(db: db)
      _ = try reading.hit(id)
      let members = try reading.members(ofConversation: id)
      let position = members.firstIndex(of: id) ?? 0
      let start = max(0, min(position - limit / 2, members.count - limit))
      return (try members[start..<min(members.count, start + limit)].map { try reading.hit($0) }, members.count)
    }
  }

  /// Every sighting of a post, with the stored files that hold its bytes.
  public func keptSightings(of id: Int64) throws -> [KeptSighting] {
    let sightings = try show(id).sightings
    return try database.read { db in
      try sightings.map { sighting in
        let stored = try Row.fetchAll(
          db,
          sql: """
            SELECT stored, form, export_files.name FROM export_files JOIN exports ON exports.id = export_files.export
            WHERE exports.sha256 = ? ORDER BY number
            """, arguments: [sighting.export])
        return KeptSighting(sighting: sighting, stored: stored.map { StoredFile($0, in: folder) })
      }
    }
  }

  private func sightings(ofRevision id: Int64, _ db: Database) throws -> [ShownPost.Sighting] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT exports.sha256, files.path, sightings.start, sightings.length, sightings.number,
          sightings.sha256 AS record_sha256, files.import
        FROM sightings JOIN files ON files.id = sightings.file JOIN imports ON imports.id = files.import
          JOIN exports ON exports.id = imports.export
        WHERE sightings.revision = ? ORDER BY files.import, files.path, sightings.start
        """, arguments: [id]
    ).map { row in
      let start: Int = row["start"]
      let length: Int = row["length"]
      return ShownPost.Sighting(
        export: row["sha256"], file: row["path"],
        place: "bytes \(start) to \(start + length), record \(row["number"] as Int)", start: start, length: length,
        recordSHA256: Hex.text(row["record_sha256"] as Data), import: row["import"])
    }
  }

  private func completeness(_ value: Int) -> String {
    Record.Completeness(rawValue: value).map { "\($0)" } ?? "whole"
  }
}
