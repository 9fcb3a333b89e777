import Foundation
import Glibc

/// The archive's folder on disk: its layout, its permissions, its lock.
public struct ArchiveFolder: Sendable, Hashable {
  public let path: String

  public init(path: String) { self.path = path }

  /// `--archive`, else `$MUNIMENT_ARCHIVE`, else `$XDG_DATA_HOME/muniment/archive`, else
  /// `~/.local/share/muniment/archive`.
  public static func standard(_ given: String?, environment: [String: String]) -> ArchiveFolder {
    if let given { return ArchiveFolder(path: given) }
    if let named = environment["MUNIMENT_ARCHIVE"], !named.isEmpty { return ArchiveFolder(path: named) }
    let home = environment["HOME"] ?? "."
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/share"
    return ArchiveFolder(path: data + "/muniment/archive")
  }

  public var database: String { path + "/archive.sqlite" }
  public var exports: String { path + "/exports" }
  public var media: String { path + "/media" }
  public var incoming: String { path + "/incoming" }
  /// The policies that the council's posts are checked by, a folder for each.
  public var policies: String { path + "/policy" }
  var lock: String { path + "/lock" }
  /// The council's list of synonyms.
  public var synonyms: String { path + "/synonyms.txt" }

  public var exists: Bool { access(database, F_OK) == 0 }

  /// Whether a path is the archive's folder, stands in it, or holds it.
  public func overlaps(_ other: String) -> Bool {
    let (own, given) = (Self.real(path), Self.real(other))
    return own.starts(with: given) || given.starts(with: own)
  }

  /// Whether the folder is to lie within another archive's.
  public var isWithinAnArchive: Bool {
    let parts = Self.real(path)
    return parts.indices.dropFirst().contains {
      ArchiveFolder(path: NSString.path(withComponents: Array(parts[..<$0]))).exists
    }
  }

  /// The parts of a path without links. What is not there yet has none, but its folder may.
  private static func real(_ path: String) -> [String] {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    guard access(url.path, F_OK) != 0, url.pathComponents.count > 1 else {
      return url.resolvingSymlinksInPath().pathComponents
    }
    return real(url.deletingLastPathComponent().path) + [url.lastPathComponent]
  }

  /// Makes the folders, for the owner's eyes only.
  func create() throws {
    for folder in [path, exports, media, path + "/cases", incoming] {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw ArchiveError.systemFailure(doing: "make the folder \(folder)", why: error.localizedDescription)
      }
      guard chmod(folder, 0o700) == 0 else { throw ArchiveError.system("set permissions on \(folder)", errno) }
    }
  }

  /// Whether something stands at the path that an archive must not be made over.
  var isOccupied: Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return access(path, F_OK) == 0 }
    return !names.isEmpty
  }

  /// Removes what an import that was cut off or refused has left half-written. Only under the lock.
  public func sweepIncoming() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: incoming) {
      try FileManager.default.removeItem(atPath: incoming + "/" + name)
    }
  }

  /// Bytes free for this user on the archive's disk.
  public func freeBytes() -> Int {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return .max }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }
}

/// Held by the one process that writes. Freed by the system when the process ends, however it ends.
public final class WritingLock {
  private let descriptor: Int32

  /// - Throws: `ArchiveError.inUse` when another process holds it.
  init(_ folder: ArchiveFolder) throws {
    descriptor = Glibc.open(folder.lock, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ArchiveError.system("open \(folder.lock)", errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw ArchiveError.inUse(folder.path)
    }
  }

  deinit { close(descriptor) }

  /// Gives the lock up at a place that can be read in the code; the end of the value's life does the same.
  public func release() { flock(descriptor, LOCK_UN) }
}
