import Crypto

/// SHA-256 of bytes that arrive a piece at a time.
public struct RunningHash {
  private var hasher = SHA256()

  public init() {}

  public mutating func update(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  mutating func update(_ bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

  /// The 32 bytes of the hash over all bytes so far; more may follow.
  public func bytes() -> [UInt8] { Array(hasher.finalize()) }

  /// 64 lower-case hex digits over all bytes so far; more may follow.
  public func hex() -> String { ExportDigest.hex(hasher.finalize()) }
}

/// The SHA-256 of a file on disk.
public enum FileHash {
  /// In hex. Reads the file a mebibyte at a time.
  ///
  /// - Throws: `ExportError` when there is no regular file at `path` or it cannot be read to its end.
  public static func sha256(ofFileAt path: String) throws -> String {
    let file = try FileOnDisk(at: path)
    guard !file.isFolder else {
      throw ExportError.cannotOpen(path: path, why: "it is a folder", advice: "Name one of the files in it.")
    }
    return try file.sha256()
  }
}
