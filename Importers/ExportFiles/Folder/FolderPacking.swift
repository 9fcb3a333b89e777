import Glibc

/// Keeps an export that came as a folder as one file.
public enum FolderPacking {
  /// Writes the tree's members as a stored (uncompressed) zip. The same members give the same bytes: names in order,
  /// one fixed time. The file and its folder entry are on the disk when this returns; on failure nothing is left
  /// behind.
  ///
  /// - Throws: `ExportError` when `path` exists or cannot be written, or a member cannot be read or has changed since
  ///   it was opened.
  public static func writeStoredZip(of tree: ExportTree, to path: String) throws {
    let output = try ZipOutput(creating: path)
    do {
      var writer = StoredZipWriter(output: output)
      for member in tree.members { try writer.add(member, of: tree) }
      try writer.finish()
      try output.close()
    } catch {
      output.abandon()
      throw error
    }
  }
}

/// A new file that is written from start to end.
final class ZipOutput {
  private static let full = 1 << 20

  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Bytes given so far.
  private(set) var count = 0

  init(creating path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw ZipOutput.failure(path, errno) }
    buffer.reserveCapacity(ZipOutput.full)
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    count += bytes.count
    if buffer.count >= ZipOutput.full { try flush() }
  }

  /// Returns when the bytes, and the file's name, are on the disk.
  func close() throws {
    try flush()
    guard fsync(descriptor) == 0, Glibc.close(descriptor) == 0 else { throw ZipOutput.failure(path, errno) }
    descriptor = -1
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(decoding: bytes[...$0], as: UTF8.self) } ?? "."
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw ZipOutput.failure(folder, errno) }
    defer { Glibc.close(opened) }
    guard fsync(opened) == 0 else { throw ZipOutput.failure(folder, errno) }
  }

  func abandon() { unlink(path) }

  private func flush() throws {
    try buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let written = Glibc.write(descriptor, part.baseAddress, part.count)
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          throw ZipOutput.failure(path, errno)
        }
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String, _ code: Int32) -> ExportError {
    .cannotWrite(path: path, why: String(cString: strerror(code)))
  }
}
