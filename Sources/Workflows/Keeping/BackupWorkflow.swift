public import ArchiveStore
import ExportFiles
import Foundation
import Glibc
import Records

/// What a backup holds, for the clerk.
public struct BackupReport: Sendable, Codable, Hashable {
  public let file: String
  public let bytes: Int
  /// Of the backup file, in hex: noted elsewhere, it proves which file it was.
  public let sha256: String
  /// ISO 8601, UTC.
  public let made: String
  public let parts: Int
  public let posts: Int
  public let digest: String
}

/// Writes the archive into one file while it is in use, and reads that file back.
///
/// The file is a zip of stored members: every computer can open it when this program is no more, a cut one lacks its
/// directory and is noticed at once, it may be larger than 4 GB, and the reader that opens exports of unknown people opens
/// it too. Nothing is compressed: the exports are so already.
public struct BackupWorkflow {
  private let archive: Archive
  private let now: Int64

  /// - Parameter now: seconds since 1970.
  public init(_ archive: Archive, now: Int64) {
    self.archive = archive
    self.now = now
  }

  /// - Throws: `BackupFailure`, `ArchiveError.diskFull`, `ExportError`, `DatabaseError`. Nothing half-written stays behind.
  public func run(to path: String, progress: (String) -> Void) throws -> BackupReport {
    guard access(path, F_OK) != 0 else { throw BackupFailure.alreadyThere(path) }
    guard !archive.folder.overlaps(path) else { throw BackupFailure.withinTheArchive(path) }
    try checkRoom(at: path)
    let partial = path + ".partial"
    let copies = ArchiveFolder(path: path + ".partial-database")
    // What a backup that was cut off has left.
    unlink(partial)
    try? FileManager.default.removeItem(atPath: copies.path)
    defer { try? FileManager.default.removeItem(atPath: copies.path) }
    progress("Copying the database")
    try archive.copyDatabase(into: copies)
    do {
      try write(to: partial, copies, progress)
      return try publish(partial, as: path, progress)
    } catch {
      unlink(partial)
      throw error
    }
  }

  private func write(to partial: String, _ copies: ArchiveFolder, _ progress: (String) -> Void) throws {
    let copy = try Archive(opening: copies)
    var writer = try BackupWriter(creating: partial, of: archive)
    for export in try copy.storedExports() { try writer.add(export, progress) }
    for name in try looseFiles() { try writer.add(archive.folder.path + "/" + name, as: name, progress) }
    var manifest = try BackupManifest(made: CivilTime(utc: now).iso8601, of: copy)
    try copy.close()
    try writer.add(copies.database, as: BackupManifest.database, progress)
    manifest.parts = writer.parts
    try writer.finish(manifest, beside: copies.path)
  }

  /// Reads back what was written, and only then gives it its name.
  private func publish(_ partial: String, as path: String, _ progress: (String) -> Void) throws -> BackupReport {
    let backup = try BackupFile(opening: partial)
    for part in backup.manifest.parts {
      progress("Reading back \(part.name)")
      try backup.read(part) { _ in }
    }
    guard access(path, F_OK) != 0 else { throw BackupFailure.alreadyThere(path) }
    guard rename(partial, path) == 0 else {
      throw BackupFailure.cannotWrite(path, why: String(cString: strerror(errno)))
    }
    Disk.sync(folderOf: path)
    return BackupReport(
      file: path, bytes: backup.bytes, sha256: backup.sha256, made: backup.manifest.made,
      parts: backup.manifest.parts.count, posts: backup.manifest.posts, digest: backup.manifest.digest)
  }

  /// Files of the folders of which the database does not speak.
  private func looseFiles() throws -> [String] {
    let found = try BackupManifest.folders.dropFirst().flatMap { folder in
      let path = archive.folder.path + "/" + folder
      let names =
        FileManager.default.fileExists(atPath: path) ? try FileManager.default.subpathsOfDirectory(atPath: path) : []
      return names.map { folder + "/" + $0 }
    }
    return (found + [BackupManifest.synonyms]).filter { Disk.isRegularFile(archive.folder.path + "/" + $0) }.sorted()
  }

  /// The copy of the database stands beside the backup while that is written.
  private func checkRoom(at path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard access(folder, F_OK) == 0 else { throw BackupFailure.cannotWrite(path, why: "there is no folder \(folder)") }
    let files = try archive.storedExports().map(\.path) + looseFiles().map { archive.folder.path + "/" + $0 }
    let needed = 2 * archive.databaseBytes + files.reduce(0) { $0 + Disk.bytes(ofFileAt: $1) } + (16 << 20)
    let free = ArchiveFolder(path: folder).freeBytes()
    guard needed <= free else { throw ArchiveError.diskFull(needed: needed, free: free, path: folder) }
  }
}
