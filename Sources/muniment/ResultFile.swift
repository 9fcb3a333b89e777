import ArchiveStore
import Foundation
import Glibc
import Output

/// A file that a result is written into, page by page: whole or not at all, for the owner's eyes only.
final class ResultFile {
  private let path: String
  private let partial: String
  private let descriptor: Int32

  /// - Throws: `ArchiveError.systemFailure` where something stands at the path already, or it cannot be written.
  init(_ path: String) throws {
    guard access(path, F_OK) != 0 else {
      throw ArchiveError.systemFailure(doing: "write \(path)", why: "there is a file of that name already")
    }
    self.path = path
    partial = path + ".partial"
    descriptor = open(partial, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ResultFile.failure(partial, errno) }
  }

  deinit {
    close(descriptor)
    unlink(partial)
  }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw ResultFile.failure(path, errno) }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// Gives the file its name.
  func finish() throws {
    guard fsync(descriptor) == 0, rename(partial, path) == 0 else { throw ResultFile.failure(path, errno) }
  }

  private static func failure(_ path: String, _ code: Int32) -> ArchiveError {
    .systemFailure(doing: "write \(path)", why: String(cString: strerror(code)))
  }
}
