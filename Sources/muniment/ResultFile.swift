import ArchiveStore
import Foundation
import Glibc
import Output

/// A file that a result is written into, page by page: whole or not at all, for the owner's eyes only.
final class ResultFile {
  private let path: String
  private let partial: String
  private let descriptor: Int32
  /// Whether what was written stays when the program ends before its time.
  private let staysPartial: Bool
  /// Bytes written.
  private(set) var length: Int

  /// - Parameters:
  ///   - staysPartial: Leave what was written, to be gone on with later.
  ///   - start: Go on after so many bytes of what was left.
  /// - Throws: `ResultFileFailure`; `ArchiveError.systemFailure` where it cannot be written.
  init(_ path: String, staysPartial: Bool = false, goingOnAt start: Int = 0) throws {
    guard access(path, F_OK) != 0 else { throw ResultFileFailure.isThere(path) }
    self.path = path
    self.staysPartial = staysPartial
    partial = ResultFile.partial(of: path)
    length = start
    descriptor = open(partial, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0, ftruncate(descriptor, start) == 0, lseek(descriptor, 0, SEEK_END) == start else {
      throw ResultFile.failure(partial, errno)
    }
  }

  /// Where a file is written until it is whole.
  static func partial(of path: String) -> String { path + ".partial" }

  deinit {
    close(descriptor)
    if !staysPartial { unlink(partial) }
  }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw ResultFile.failure(path, errno) }
      rest = rest.dropFirst(max(0, written))
      length += max(0, written)
    }
  }

  /// What was written so far is on the disk.
  func sync() throws {
    guard fsync(descriptor) == 0 else { throw ResultFile.failure(path, errno) }
  }

  /// Gives the file its name.
  func finish() throws {
    guard fsync(descriptor) == 0, rename(partial, path) == 0 else { throw ResultFile.failure(path, errno) }
  }

  private static func failure(_ path: String, _ code: Int32) -> ArchiveError {
    .systemFailure(doing: "write \(path)", why: String(cString: strerror(code)))
  }
}

enum ResultFileFailure: Error, Hashable, CustomStringConvertible {
  case isThere(String)

  var description: String {
    switch self {
    case .isThere(let path): "there is already a file \(path)"
    }
  }

  var advice: String {
    switch self {
    case .isThere: "Give another name, or take that file away first: nothing is written over."
    }
  }
}

/// Names of files that are to be written, and the first that means the same file as one before it.
struct ResultNames {
  let repeated: String?

  init(_ names: [String]) {
    var seen: Set<[String]> = []
    repeated = names.first { !seen.insert(ResultNames.place(of: $0)).inserted }
  }

  /// The file is not there yet, but its folder is: links on the way to it are followed.
  private static func place(of name: String) -> [String] {
    let url = URL(fileURLWithPath: name).standardizedFileURL
    return url.deletingLastPathComponent().resolvingSymlinksInPath().pathComponents + [url.lastPathComponent]
  }
}
