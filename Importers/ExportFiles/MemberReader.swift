/// Reads one member from start to end, a chunk at a time.
public final class MemberReader {
  /// Bytes of a full chunk.
  static let chunk = 512 << 10

  /// Bytes to ask for when `remaining` are announced: one more than the last chunk needs, so that the end, and with it
  /// a wrong checksum, is met before that chunk is handed out.
  static func capacity(remaining: Int) -> Int { remaining > chunk ? chunk : remaining + 1 }

  private let nextChunk: () throws -> [UInt8]?

  init(next: @escaping () throws -> [UInt8]?) { nextChunk = next }

  /// The next bytes (never empty), or nil at the end.
  ///
  /// - Throws: `ExportError` when the member cannot be read on (damaged, or past the limits). A wrong checksum is
  /// thrown
  ///   in place of the last chunk: what was handed out before must not count until the end has been reached.
  public func next() throws -> [UInt8]? { try nextChunk() }
}

/// Holds the bytes of a member against the size and the CRC-32 known from its container's directory.
struct ContentCheck {
  let entry: Entry
  /// Path of the received file, for messages.
  let container: String
  private(set) var count = 0
  private(set) var isComplete = false
  private var checksum = Checksum()

  init(entry: Entry, container: String) {
    self.entry = entry
    self.container = container
  }

  mutating func add(_ bytes: [UInt8], isLast: Bool) throws {
    bytes.withUnsafeBytes { checksum.update($0) }
    count += bytes.count
    guard count <= entry.size else { throw damage("it gives more bytes than its directory announces") }
    guard isLast else { return }
    isComplete = true
    guard count == entry.size else { throw damage("it ends after \(count) of \(entry.size) bytes") }
    guard checksum.value == entry.crc32 else { throw damage("its checksum is wrong: its bytes have been changed") }
  }

  func damage(_ why: String) -> ExportError { .damaged(path: container, member: entry.path, why: why) }
}
