public import ArchiveStore
import ExportFiles
import Foundation
import Glibc

/// What came out of a backup.
public struct RestoreReport: Sendable, Codable, Hashable {
  public let archive: String
  /// The backup's SHA-256, in hex.
  public let backup: String
  /// When the backup was made: ISO 8601, UTC.
  public let made: String
  public let posts: Int
  /// Of the restored archive; the one that the backup announces, or it would not have been restored.
  public let digest: String
  public let checks: [Verification.Check]
}

/// Brings an archive back from a backup, into a folder of its own.
public struct RestoreWorkflow {
  private let acting: Acting
  /// In a folder that a restore is filling: should it be cut off, the next one may clear it away.
  private static let mark = ".muniment-restoring"

  public init(_ acting: Acting) { self.acting = acting }

  /// Unpacks beside `path`, checks every hash and every row, and only then gives the folder its name.
  ///
  /// - Throws: `BackupFailure`, `ArchiveError`, `ExportError`. Nothing half-written stays behind.
  public func run(_ file: String, to path: String, progress: (String) -> Void) throws -> RestoreReport {
    guard Disk.isFree(path) else { throw BackupFailure.occupied(path) }
    progress("Opening \(file)")
    let backup = try BackupFile(opening: file)
    let folder = ArchiveFolder(path: path + ".partial")
    try makeRoom(folder, for: backup, progress)
    do {
      try unpack(backup, into: folder, progress)
      let report = try check(folder, backup, path, progress)
      guard rename(folder.path, path) == 0 else {
        throw BackupFailure.cannotWrite(path, why: String(cString: strerror(errno)))
      }
      unlink(path + "/" + RestoreWorkflow.mark)
      Disk.sync(folderOf: path)
      return report
    } catch {
      try? FileManager.default.removeItem(atPath: folder.path)
      throw error
    }
  }

  private func makeRoom(_ folder: ArchiveFolder, for backup: BackupFile, _ progress: (String) -> Void) throws {
    guard !folder.isWithinAnArchive else { throw ArchiveError.withinAnArchive(folder.path) }
    let mark = folder.path + "/" + RestoreWorkflow.mark
    if access(mark, F_OK) == 0 || Disk.isFree(folder.path) { try? FileManager.default.removeItem(atPath: folder.path) }
    guard access(folder.path, F_OK) != 0 else { throw BackupFailure.alreadyThere(folder.path) }
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try NewFile(creating: mark).finish()
    let (needed, free) = (backup.manifest.bytes + (16 << 20), folder.freeBytes())
    guard needed <= free else {
      try? FileManager.default.removeItem(atPath: folder.path)
      throw ArchiveError.diskFull(needed: needed, free: free, path: folder.path)
    }
  }

  private func unpack(_ backup: BackupFile, into folder: ArchiveFolder, _ progress: (String) -> Void) throws {
    for part in backup.manifest.parts {
      progress("Unpacking \(part.name)")
      let target = folder.path + "/" + part.name
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: target).deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let file = try NewFile(creating: target)
      try backup.read(part, file.write)
      try file.finish()
    }
  }

  private func check(
    _ folder: ArchiveFolder, _ backup: BackupFile, _ path: String, _ progress: (String) -> Void
  ) throws -> RestoreReport {
    let archive = try Archive.reviving(folder)
    let verification = try VerifyWorkflow(archive).run(withRecords: false) { progress("Checking \($0)") }
    if let failure = verification.checks.flatMap(\.failures).first {
      throw BackupFailure.damaged(backup.path, why: failure)
    }
    let statistics = try archive.statistics()
    let (announced, found) = (backup.manifest.digest, statistics.digest)
    guard statistics.posts == backup.manifest.posts, announced.utf8.elementsEqual(found.utf8) else {
      throw BackupFailure.damaged(backup.path, why: "its posts are not those that it announces")
    }
    try archive.noteRestored(
      acting, backup: backup.sha256, made: backup.manifest.made, posts: statistics.posts, digest: found)
    try archive.close()
    return RestoreReport(
      archive: path, backup: backup.sha256, made: backup.manifest.made, posts: statistics.posts, digest: found,
      checks: verification.checks)
  }
}
