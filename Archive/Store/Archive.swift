import Foundation
import GRDB
import Synchronization
public import Records

/// One council's archive, opened.
///
/// This type is the whole public face of the store: making and opening here, importing, searching, reading and
/// checking in its extensions.
public final class Archive: Sendable {
  public let folder: ArchiveFolder
  public let identity: ArchiveIdentity
  let database: DatabaseQueue
  let knownFacets = Mutex<FacetColumns?>(nil)
  let facetsAsked = Mutex(false)

  /// Makes an empty archive.
  ///
  /// - Throws: `ArchiveError.alreadyThere`, `.occupied`, `.withinAnArchive`; what the file system says.
  public static func create(at folder: ArchiveFolder, name: String, zone: CouncilZone, now: Int64) throws -> Archive {
    guard !folder.exists else { throw ArchiveError.alreadyThere(folder.path) }
    guard !folder.isOccupied else { throw ArchiveError.occupied(folder.path) }
    guard !folder.isWithinAnArchive else { throw ArchiveError.withinAnArchive(folder.path) }
    umask(0o077)
    try folder.create()
    let database = try DatabaseQueue(path: folder.database, configuration: writing)
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try Schema.migrator.migrate(database)
    try database.write { db in
      try db.execute(
        sql: "INSERT INTO archive (id, name, zone, created, generation, fold_version) VALUES (1, ?, ?, ?, 0, ?)",
        arguments: [name, zone.identifier, now, FoldedFields.version])
    }
    try database.close()
    try folder.writeSynonyms()
    return try Archive(opening: folder)
  }

  /// Opens an archive.
  ///
  /// - Throws: `ArchiveError.notFound`, `.notOurs`, `.newer`, `.cutOffCopy`, `.damaged`; `DatabaseError` for what is not the archive's own fault.
  public init(opening folder: ArchiveFolder) throws {
    guard folder.exists else { throw ArchiveError.notFound(folder.path) }
    umask(0o077)
    self.folder = folder
    do {
      database = try Archive.database(of: folder)
      try Archive.bringUpToDate(database, folder)
      identity = try database.read { db in
        try ArchiveIdentity(db)
      }
    } catch let error as DatabaseError where !DatabaseFailure.isOfTheMoment(error) {
      throw ArchiveError.damaged(folder.path, why: error.message ?? "the database cannot be opened")
    }
  }

  public var zone: CouncilZone { identity.zone }

  /// An archive that nobody can write is read as it stands.
  private static func database(of folder: ArchiveFolder) throws -> DatabaseQueue {
    guard folder.isUnchanging else { return try DatabaseQueue(path: folder.database, configuration: writing) }
    guard !folder.hasJournal else { throw ArchiveError.cutOffCopy(folder.path) }
    var reading = writing
    reading.readonly = true
    return try DatabaseQueue(path: folder.unchangingDatabase, configuration: reading)
  }

  /// An archive that an older version of the program made gets the tables that have been added since, and its wordings'
  /// passages where they are of another version (5 seconds for a million posts).
  private static func bringUpToDate(_ database: DatabaseQueue, _ folder: ArchiveFolder) throws {
    let isCurrent = try database.read { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
        throw ArchiveError.notOurs(folder.path)
      }
      guard try !Schema.migrator.hasBeenSuperseded(db) else { throw ArchiveError.newer(folder.path) }
      return try Schema.migrator.hasCompletedMigrations(db) && PassageIndex(db).isCurrent
    }
    guard !isCurrent else { return }
    let lock = try WritingLock(folder)
    defer { lock.release() }
    try Schema.migrator.migrate(database)
    try database.write { try PassageIndex($0).bringUpToDate() }
  }

  /// Every connection: nothing in a foreign schema is trusted, and bound values never reach an error message.
  private static var writing: Configuration {
    var configuration = Configuration()
    configuration.label = "archive"
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      try db.execute(sql: "PRAGMA mmap_size = 0")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA cache_size = -65536")
      try db.execute(sql: "PRAGMA temp_store = FILE")
    }
    return configuration
  }
}

/// What an archive says of itself.
public struct ArchiveIdentity: Sendable, Hashable {
  public let name: String
  public let zone: CouncilZone
  public let created: Int64

  init(_ db: Database) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT name, zone, created FROM archive") else {
      throw ArchiveError.damaged("archive.sqlite", why: "it does not say whose it is")
    }
    let identifier: String = row["zone"]
    guard let zone = CouncilZone(identifier: identifier) else { throw ArchiveError.unknownZone(identifier) }
    self.zone = zone
    name = row["name"]
    created = row["created"]
  }
}
