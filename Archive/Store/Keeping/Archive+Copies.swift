import Foundation
import GRDB
import Glibc

extension Archive {
  /// Writes the database as it is at this moment into a new folder that can be opened as an archive, while others read and
  /// write. What was deleted is not in the copy.
  ///
  /// - Throws: `ArchiveError.systemFailure` for the folder; `DatabaseError`, also for a full disk.
  public func copyDatabase(into folder: ArchiveFolder) throws {
    guard mkdir(folder.path, 0o700) == 0 else { throw ArchiveError.system("make the folder \(folder.path)", errno) }
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [folder.database])
    }
  }

  /// Opens a database that was put into a folder with its exports, and makes it an archive in use.
  public static func reviving(_ folder: ArchiveFolder) throws -> Archive {
    try folder.create()
    let archive = try Archive(opening: folder)
    try archive.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    return archive
  }

  /// Notes that this archive came out of a backup.
  public func noteRestored(_ acting: Acting, backup sha256: String, made: String, posts: Int, digest: String) throws {
    try database.write { db in
      try AuditLog(db).append(
        .restore, acting,
        ["backup": .text(sha256), "made": .text(made), "posts": .count(posts), "digest": .text(digest)])
    }
  }

  /// Writes all into the database file and lets go of it. Nothing can be asked afterwards.
  public func close() throws {
    try database.writeWithoutTransaction { try emptyJournal($0) }
    try database.close()
  }

  /// Bytes that a copy of the database may take.
  public var databaseBytes: Int {
    [folder.database, folder.database + "-wal"].reduce(0) { sum, path in
      var status = stat()
      return stat(path, &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }
}
