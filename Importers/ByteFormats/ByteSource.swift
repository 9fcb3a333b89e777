/// Bytes that arrive in chunks: a member of an export, or a test's array.
public protocol ByteSource {
  /// The next bytes (never empty), or nil at the end.
  func next() throws -> [UInt8]?
}

/// Bytes already in memory.
public final class ByteChunks: ByteSource {
  private var chunks: ArraySlice<[UInt8]>

  public init(_ bytes: [UInt8], of size: Int = .max) {
    var chunks: [[UInt8]] = []
    var start = 0
    while start < bytes.count {
      let end = size < bytes.count - start ? start + size : bytes.count
      chunks.append(Array(bytes[start..<end]))
      start = end
    }
    self.chunks = chunks[...]
  }

  public func next() -> [UInt8]? { chunks.popFirst() }
}

/// A file whose structure cannot be followed past `offset`. What was read before it stands.
public struct StructureError: Error, Hashable, Sendable {
  public let offset: Int
  public let reason: String

  public init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }
}
