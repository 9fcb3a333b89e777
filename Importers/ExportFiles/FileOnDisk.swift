import CZlib
import Glibc

/// A regular file or folder of this machine, opened once: what is hashed is what is read.
final class FileOnDisk: Sendable {
  /// Bytes asked of the disk at once.
  static let chunk = 1 << 20

  /// Without symbolic links, for messages.
  let path: String
  let descriptor: Int32
  /// Bytes when it was opened.
  let size: Int
  let isFolder: Bool
  private let modified: timespec

  /// Opens what the clerk named. A symbolic link given by the clerk is followed; none is followed after that.
  convenience init(at path: String) throws {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else {
      throw FileOnDisk.failure(path, path.utf8.contains(0) ? ENOENT : errno)
    }
    defer { free(resolved) }
    let real = String(cString: resolved)
    // O_NONBLOCK: opening a FIFO would otherwise wait for its writer.
    let descriptor = Glibc.open(resolved, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileOnDisk.failure(real, errno) }
    try self.init(adopting: descriptor, path: real)
  }

  /// Takes over an open descriptor, and closes it at its end.
  init(adopting descriptor: Int32, path: String) throws {
    var status = stat()
    let answer = fstat(descriptor, &status)
    let kind = status.st_mode & S_IFMT
    self.descriptor = descriptor
    self.path = path
    size = Int(status.st_size)
    isFolder = kind == S_IFDIR
    modified = status.st_mtim
    guard answer == 0 else { throw FileOnDisk.failure(path, errno) }
    guard kind == S_IFREG || kind == S_IFDIR else {
      throw ExportError.cannotOpen(
        path: path, why: "it is neither a file nor a folder (a device or a pipe)",
        advice: "Name the file that the platform gave you.")
    }
  }

  deinit { close(descriptor) }

  /// The last component of the path.
  var name: String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  /// Fills `buffer` from `offset`; fewer bytes only where the file ends.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      if count == 0 { break }
      if count > 0 { filled += count } else if errno != EINTR { throw FileOnDisk.failure(path, errno) }
    }
    return filled
  }

  /// The bytes from `offset`; fewer than `count` only where the file ends.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  /// SHA-256 of the whole file, in hex.
  func sha256() throws -> String {
    var hash = RunningHash()
    try forEachChunk { hash.update($0) }
    return hash.hex()
  }

  /// SHA-256 and CRC-32 of the whole file, read once.
  func checksums() throws -> (sha256: String, crc32: UInt32) {
    var hash = RunningHash()
    var checksum = Checksum()
    try forEachChunk {
      hash.update($0)
      checksum.update($0)
    }
    return (hash.hex(), checksum.value)
  }

  private func forEachChunk(_ body: (UnsafeRawBufferPointer) -> Void) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: FileOnDisk.chunk, alignment: 64)
    defer { buffer.deallocate() }
    var offset = 0
    while case let count = try read(into: buffer, at: offset), count > 0 {
      body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      offset += count
    }
    try assertUnchanged(bytesRead: offset)
  }

  private func assertUnchanged(bytesRead: Int) throws {
    var status = stat()
    let known = fstat(descriptor, &status) == 0 && bytesRead == size && Int(status.st_size) == size
    guard known, status.st_mtim.tv_sec == modified.tv_sec, status.st_mtim.tv_nsec == modified.tv_nsec else {
      throw ExportError.cannotOpen(
        path: path, why: "it is being written to", advice: "Wait until the download or copy is done, then try again.")
    }
  }

  static func failure(_ path: String, _ code: Int32) -> ExportError {
    switch code {
    case ENOENT, ENOTDIR:
      .cannotOpen(path: path, why: "it does not exist", advice: "Check the name and the folder.")
    case EACCES, EPERM:
      .cannotOpen(
        path: path, why: "you may not read it",
        advice: "Ask whoever owns it to let you read it, or copy it into a folder of your own.")
    case ELOOP:
      .cannotOpen(path: path, why: "it is a link", advice: "Name the file itself.")
    case ENXIO:
      .cannotOpen(
        path: path, why: "it is neither a file nor a folder (a socket)",
        advice: "Name the file that the platform gave you.")
    default:
      .cannotOpen(
        path: path, why: String(cString: strerror(code)), advice: "Copy it to another disk, and try that copy.")
    }
  }
}

/// A running CRC-32, as zip and gzip reckon it.
struct Checksum {
  private(set) var value: UInt32 = 0

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // zlib takes a null pointer as the wish to begin anew.
    guard let pointer = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    value = UInt32(truncatingIfNeeded: crc32_z(uLong(value), pointer, bytes.count))
  }
}
