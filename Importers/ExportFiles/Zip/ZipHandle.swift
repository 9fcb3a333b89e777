import CLibZip
import Glibc
import Synchronization

/// An open libzip archive. libzip keeps state per archive, so every call goes through one lock; members may still be
/// read by turns, since libzip seeks before each read.
final class ZipHandle: Sendable {
  /// Whether libzip's strict check found fault.
  let isLax: Bool
  private let path: String
  private let lock = Mutex(())
  private nonisolated(unsafe) let zip: OpaquePointer

  init(_ file: FileOnDisk) throws {
    path = file.path
    var code: Int32 = 0
    if let strict = try ZipHandle.open(file, ZIP_CHECKCONS, &code) {
      zip = strict
      isLax = false
    } else if code == ZIP_ER_INCONS, let lax = try ZipHandle.open(file, 0, &code) {
      zip = lax
      isLax = true
    } else {
      throw ExportError.damaged(path: file.path, member: nil, why: ZipHandle.reason(code))
    }
  }

  deinit { zip_discard(zip) }

  /// The name in UTF-8, converted from CP437 where it is neither marked as UTF-8 nor valid UTF-8.
  func name(_ index: Int) -> String? {
    lock.withLock { _ in
      zip_get_name(zip, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS)).map { String(cString: $0) }
    }
  }

  /// Whether libzip reads the same in its directory as we do.
  func agrees(with entry: ZipEntryRecord, _ index: Int) -> Bool {
    lock.withLock { _ in
      var found = zip_stat_t()
      guard zip_stat_index(zip, zip_uint64_t(index), 0, &found) == 0 else { return false }
      return Int(clamping: found.size) == entry.size && Int(clamping: found.comp_size) == entry.packed
        && Int(found.crc) == entry.crc32
        // libzip tells the method within AES, the directory method 99.
        && (Int(found.comp_method) == entry.method || entry.isEncrypted)
    }
  }

  var count: Int { lock.withLock { _ in Int(zip_get_num_entries(zip, 0)) } }

  static func reads(method: Int) -> Bool { zip_compression_method_supported(Int32(method), 0) == 1 }

  func open(_ entry: Entry) throws -> ZipMember {
    try lock.withLock { _ in
      guard let file = zip_fopen_index(zip, zip_uint64_t(entry.number), 0) else {
        throw ExportError.damaged(
          path: path, member: entry.path, why: String(cString: zip_error_strerror(zip_get_error(zip))))
      }
      return ZipMember(handle: self, file: file)
    }
  }

  /// Fills `buffer` as far as the member reaches; nil with libzip's reason when it cannot be read on.
  fileprivate func read(_ file: OpaquePointer, into buffer: UnsafeMutableBufferPointer<UInt8>) -> ZipMember.Answer {
    lock.withLock { _ in
      var filled = 0
      while filled < buffer.count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let count = zip_fread(file, rest.baseAddress, zip_uint64_t(rest.count))
        guard count >= 0 else { return .failed(String(cString: zip_error_strerror(zip_file_get_error(file)))) }
        if count == 0 { return .ended(filled) }
        filled += Int(count)
      }
      return .filled
    }
  }

  fileprivate func close(_ file: OpaquePointer) { lock.withLock { _ in _ = zip_fclose(file) } }

  private static func open(_ file: FileOnDisk, _ flags: Int32, _ code: inout Int32) throws -> OpaquePointer? {
    let descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { throw FileOnDisk.failure(file.path, errno) }
    lseek(descriptor, 0, SEEK_SET)
    guard let zip = zip_fdopen(descriptor, flags, &code) else {
      Glibc.close(descriptor)
      return nil
    }
    return zip
  }

  private static func reason(_ code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return "the zip library refuses it: " + String(cString: zip_error_strerror(&error))
  }
}

/// A member being read by libzip.
final class ZipMember {
  enum Answer {
    case filled
    case ended(Int)
    case failed(String)
  }

  private let handle: ZipHandle
  private let file: OpaquePointer

  fileprivate init(handle: ZipHandle, file: OpaquePointer) {
    self.handle = handle
    self.file = file
  }

  deinit { handle.close(file) }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Answer { handle.read(file, into: buffer) }
}
