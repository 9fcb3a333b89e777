import Foundation
import Glibc

/// What is asked of the file system around an archive.
enum Disk {
  static func bytes(ofFileAt path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether nothing stands there, or a folder with nothing in it.
  static func isFree(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return true }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    return (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? false
  }

  /// Makes a renamed file's new name last.
  static func sync(folderOf path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// A new file for its owner's eyes only, written from start to end.
final class NewFile {
  private let path: String
  private let descriptor: Int32

  /// - Throws: `BackupFailure.cannotWrite`, also when something stands there.
  init(creating path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw BackupFailure.cannotWrite(path, why: String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw failure }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// Returns when the bytes are on the disk.
  func finish() throws {
    guard fsync(descriptor) == 0 else { throw failure }
  }

  private var failure: BackupFailure { .cannotWrite(path, why: String(cString: strerror(errno))) }
}
