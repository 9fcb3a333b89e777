/// A window over a source: what is needed of it at one time.
struct ByteBuffer {
  /// Offset in the source of the next byte.
  private(set) var offset = 0
  private let nextChunk: () throws -> [UInt8]?
  private var bytes: [UInt8] = []
  private var position = 0

  init(_ source: some ByteSource) { nextChunk = source.next }

  /// The next byte without taking it; nil at the end.
  mutating func peek() throws -> UInt8? {
    guard try position < bytes.count || refill() else { return nil }
    return bytes[position]
  }

  mutating func advance(_ count: Int) {
    position += count
    offset += count
  }

  /// Skips white space, then peeks.
  mutating func peekPastSpace() throws -> UInt8? {
    while let byte = try peek() {
      guard isSpace(byte) else { return byte }
      advance(1)
    }
    return nil
  }

  /// Skips white space into `kept`, then peeks.
  mutating func peekPastSpace(keepingIn kept: inout [UInt8]) throws -> UInt8? {
    while let byte = try peek() {
      guard isSpace(byte) else { return byte }
      kept.append(byte)
      advance(1)
    }
    return nil
  }

  mutating func skipByteOrderMark() throws {
    for byte: UInt8 in [0xEF, 0xBB, 0xBF] {
      guard try peek() == byte else { return }
      advance(1)
    }
  }

  /// Takes bytes that are known to be here.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { advance(count) }
    return bytes[position..<position + count]
  }

  /// Takes up to where `end` says, over as many chunks as it needs. Nil when the source ends first. Past `limit`
  /// bytes the value is passed over and an empty array returned.
  mutating func take(
    limit: Int, until end: (UnsafeBufferPointer<UInt8>, Int) -> Int?
  ) throws -> [UInt8]? {
    var taken: [UInt8] = []
    var isOversize = false
    while try position < bytes.count || refill() {
      let found = bytes.withUnsafeBufferPointer { end($0, position) }
      let stop = found ?? bytes.count
      isOversize = isOversize || taken.count + stop - position > limit
      if isOversize { taken = [] } else { taken += bytes[position..<stop] }
      advance(stop - position)
      if found != nil { return taken }
    }
    return nil
  }

  private mutating func refill() throws -> Bool {
    guard let chunk = try nextChunk() else { return false }
    bytes = chunk
    position = 0
    return true
  }
}
