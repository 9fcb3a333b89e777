/// Reads one member from start to end, a chunk at a time.
public final class MemberReader {
  private let nextChunk: () throws -> [UInt8]?

  init(next: @escaping () throws -> [UInt8]?) { nextChunk = next }

  /// The next bytes (never empty), or nil at the end.
  ///
  /// - Throws: `ExportError` when the member cannot be read on (damaged, or past the limits).
  public func next() throws -> [UInt8]? { try nextChunk() }
}
