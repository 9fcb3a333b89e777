import Foundation
import GRDB

/// A file of a stored export with the places in it at which records were seen.
public struct SightedFile: Sendable, Hashable {
  public struct Place: Sendable, Hashable {
    public let start: Int
    public let length: Int
    public let sha256: [UInt8]
  }

  public let path: String
  public let stored: [StoredFile]
  /// By start.
  public let places: [Place]
}

extension Archive {
  /// The row numbers of every file in which records were seen.
  public func filesWithRecords() throws -> [Int64] {
    try database.read { try Int64.fetchAll($0, sql: "SELECT id FROM files WHERE found > not_read ORDER BY id") }
  }

  public func sightedFile(_ id: Int64) throws -> SightedFile {
    try database.read { db in
      let path = try String.fetchOne(db, sql: "SELECT path FROM files WHERE id = ?", arguments: [id]) ?? ""
      let stored = try Row.fetchAll(
        db,
        sql: """
          SELECT stored, form, export_files.name FROM files JOIN imports ON imports.id = files.import
          JOIN export_files ON export_files.export = imports.export WHERE files.id = ? ORDER BY number
          """, arguments: [id])
      let places = try Row.fetchAll(
        db, sql: "SELECT start, length, sha256 FROM sightings WHERE file = ? ORDER BY start", arguments: [id])
      return SightedFile(
        path: path, stored: stored.map { StoredFile($0, in: folder) },
        places: places.map { .init(start: $0[0], length: $0[1], sha256: Array($0[2] as Data)) })
    }
  }
}
