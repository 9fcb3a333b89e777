import CLibArchive
import Glibc

/// One pass over a tar: its headers, and the size, place and checksum of each file.
struct TarListing {
  struct File {
    let path: String
    let size: Int
    let crc32: UInt32
    /// Offset of its first byte in the inflated tar.
    let start: Int
  }

  private(set) var files: [File] = []
  private(set) var setAside: [SetAside] = []
  private(set) var notes: [String] = []
  private(set) var checkpoints = GunzipCheckpoints()
  private let file: FileOnDisk
  private let limits: ExportLimits
  private var paths: Set<MemberKey> = []
  private var headers = 0

  init(of file: FileOnDisk, limits: ExportLimits) throws {
    self.file = file
    self.limits = limits
    let source = TarSource(stream: try GunzipStream(file), file: file, limits: limits)
    let end = try list(source)
    checkpoints = source.checkpoints
    try assertNothingFollows(end)
  }

  /// Returns where the end marker was.
  private mutating func list(_ source: TarSource) throws -> Int {
    guard let archive = archive_read_new() else { throw damage(nil, "there is not enough memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_tar(archive)
    let client = Unmanaged.passUnretained(source).toOpaque()
    guard archive_read_open(archive, client, nil, { TarSource.read(from: $1, into: $2) }, nil) >= ARCHIVE_WARN else {
      throw try failure(archive, source)
    }
    var pending: Pending?
    while true {
      var header: OpaquePointer?
      let answer = archive_read_next_header(archive, &header)
      let position = Int(archive_read_header_position(archive))
      if answer == ARCHIVE_EOF { return try end(archive, source, pending, at: position) }
      guard answer >= ARCHIVE_WARN, let header else { throw try failure(archive, source) }
      if let pending { keep(pending, next: position) }
      pending = try take(header, archive, source)
    }
  }

  /// A file whose place is known once the next header's is: its data, padded to blocks of 512 bytes, ends there.
  private struct Pending {
    let path: String
    let size: Int
    let crc32: UInt32
  }

  private mutating func keep(_ pending: Pending, next position: Int) {
    let start = position - (pending.size + 511) / 512 * 512
    files.append(File(path: pending.path, size: pending.size, crc32: pending.crc32, start: start))
  }

  private mutating func end(
    _ archive: OpaquePointer, _ source: TarSource, _ pending: Pending?, at position: Int
  ) throws -> Int {
    if let error = source.error { throw error }
    guard headers > 0 || position == 0 else { throw damage(nil, "it holds no tar") }
    if let pending { keep(pending, next: position) }
    let end = Int(archive_filter_bytes(archive, 0))
    guard end - position >= 512 else { throw damage(nil, "its end is missing: the tar in it is not whole") }
    return end
  }

  private mutating func take(
    _ header: OpaquePointer, _ archive: OpaquePointer, _ source: TarSource
  ) throws -> Pending? {
    headers += 1
    guard headers <= limits.members else { throw limits.tooMany(in: file.path) }
    let path = name(of: header)
    let isFolder = archive_entry_filetype(header) == TarListing.folder
    if let passedOver = MemberName(path, limits: limits).setAside(path) {
      if !isFolder || passedOver.kind == .refused { setAside.append(passedOver) }
      return nil
    }
    if let why = TarListing.refusal(of: header) {
      setAside.append(SetAside(path: path, kind: .refused, why: why))
      return nil
    }
    guard !isFolder else { return nil }
    guard paths.insert(MemberKey(path)).inserted else { throw damage(path, "the tar has two files of this name") }
    return try measure(path, announced: Int(archive_entry_size(header)), archive, source)
  }

  /// Reads the file through for its checksum.
  private func measure(
    _ path: String, announced: Int, _ archive: OpaquePointer, _ source: TarSource
  ) throws -> Pending {
    var checksum = Checksum()
    var size = 0
    while true {
      var (start, count, offset): (UnsafeRawPointer?, Int, la_int64_t) = (nil, 0, 0)
      let answer = archive_read_data_block(archive, &start, &count, &offset)
      if answer == ARCHIVE_EOF { break }
      guard answer >= ARCHIVE_WARN, Int(offset) == size else { throw try failure(archive, source, member: path) }
      checksum.update(UnsafeRawBufferPointer(start: start, count: count))
      size += count
    }
    if let error = source.error { throw error }
    guard size == announced else { throw damage(path, "it ends after \(size) of \(announced) bytes") }
    return Pending(path: path, size: size, crc32: checksum.value)
  }

  /// Its bytes taken as UTF-8, with a note when they are not. `./`, which tar writes before every name, is left out.
  private mutating func name(of header: OpaquePointer) -> String {
    // Not `archive_entry_pathname_utf8`: that is nil for old tars unless the program's locale is UTF-8.
    guard let text = archive_entry_pathname(header) ?? archive_entry_pathname_utf8(header) else { return "" }
    let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
    let name = String(decoding: bytes, as: UTF8.self)
    if !name.utf8.elementsEqual(bytes) {
      notes.append("The name of \(name) is not UTF-8; bytes that are not are shown as U+FFFD.")
    }
    guard name.utf8.starts(with: "./".utf8), name.utf8.count > 2 else { return name }
    return String(decoding: name.utf8.dropFirst(2), as: UTF8.self)
  }

  private static let folder = mode_t(0o040000)

  private static func refusal(of header: OpaquePointer) -> String? {
    if archive_entry_hardlink(header) != nil { return "it is a link, and links are not followed" }
    if archive_entry_sparse_count(header) > 0 { return "it is a file with holes, which no platform makes" }
    switch archive_entry_filetype(header) {
    case folder: return archive_entry_size(header) > 0 ? "it is a folder and has content" : nil
    case mode_t(0o100000): return nil
    case mode_t(0o120000): return "it is a link, and links are not followed"
    default: return "it is neither a file nor a folder (a device or a pipe)"
    }
  }

  /// Reads the rest: the last gzip checksum stands there, and nothing but padding may.
  private func assertNothingFollows(_ end: Int) throws {
    let stream = try checkpoints.nearest(to: end).map { try GunzipStream(file, from: $0) } ?? GunzipStream(file)
    var offset = end
    while let bytes = try stream.bytes(from: offset) {
      guard bytes.allSatisfy({ $0 == 0 }) else { throw damage(nil, "the tar in it goes on after its end") }
      offset += bytes.count
    }
  }

  private func failure(_ archive: OpaquePointer, _ source: TarSource, member: String? = nil) throws -> any Error {
    if let error = source.error { return error }
    guard headers > 0 else {
      return ExportError.cannotOpen(
        path: file.path, why: "it is compressed with gzip, but holds no tar",
        advice: "Unpack it, and import the file that comes out.")
    }
    let why = archive_error_string(archive).map { String(cString: $0) } ?? "unknown reason"
    return damage(member, "the tar in it is damaged (\(why))")
  }

  private func damage(_ member: String?, _ why: String) -> ExportError {
    .damaged(path: file.path, member: member, why: why)
  }
}

/// What libarchive reads from: the inflated bytes, with the limits held against them.
private final class TarSource {
  private(set) var checkpoints = GunzipCheckpoints()
  private(set) var error: (any Error)?
  private let stream: GunzipStream
  private let file: FileOnDisk
  private let limits: ExportLimits
  private var offset = 0

  init(stream: GunzipStream, file: FileOnDisk, limits: ExportLimits) {
    self.stream = stream
    self.file = file
    self.limits = limits
  }

  static func read(
    from client: UnsafeMutableRawPointer?, into buffer: UnsafeMutablePointer<UnsafeRawPointer?>?
  ) -> la_ssize_t {
    guard let client, let buffer else { return -1 }
    let source = Unmanaged<TarSource>.fromOpaque(client).takeUnretainedValue()
    do {
      let bytes = try source.next()
      buffer.pointee = bytes?.baseAddress
      return la_ssize_t(bytes?.count ?? 0)
    } catch {
      source.error = error
      return -1
    }
  }

  private func next() throws -> UnsafeRawBufferPointer? {
    guard let bytes = try stream.bytes(from: offset) else { return nil }
    offset += bytes.count
    guard offset <= limits.total else { throw limits.tooLarge(in: file.path) }
    guard offset <= limits.ratioFrom || offset / limits.ratio <= stream.inputOffset else {
      throw ExportError.tooLarge(member: file.name, bytes: offset, limit: limits.ratio * stream.inputOffset)
    }
    try checkpoints.offer(stream)
    return bytes
  }
}
