/// A new stored (uncompressed) zip that is filled with files of this machine, one after the other.
public final class StoredZip {
  /// A file as it went in.
  public struct Part: Sendable, Hashable {
    public let bytes: Int
    /// In hex.
    public let sha256: String
  }

  private let output: ZipOutput
  private var writer: StoredZipWriter
  private var isFinished = false

  /// For its owner's eyes only.
  ///
  /// - Throws: `ExportError.cannotWrite` when something stands at `path`, or it cannot be made.
  public init(creating path: String) throws {
    output = try ZipOutput(creating: path)
    writer = StoredZipWriter(output: output)
  }

  /// Nothing half-written stays behind.
  deinit { if !isFinished { output.abandon() } }

  /// - Throws: `ExportError` when it cannot be read or changes while it is read, or the disk is full.
  public func add(fileAt path: String, as name: String) throws -> Part {
    let file = try FileOnDisk(at: path)
    guard !file.isFolder else {
      throw ExportError.cannotOpen(path: path, why: "it is a folder", advice: "Name one of the files in it.")
    }
    let (sha256, crc32) = try file.checksums()
    let entry = Entry(path: name, size: file.size, crc32: crc32, number: 0)
    try writer.add(entry, from: MemberReader(file, as: entry, of: path))
    return Part(bytes: file.size, sha256: sha256)
  }

  /// Returns when the zip and its name are on the disk.
  public func finish() throws {
    try writer.finish()
    try output.close()
    isFinished = true
  }
}
