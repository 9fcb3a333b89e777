/// Finds where one JSON value ends, over chunks, by brackets and quotes alone.
struct JSONValueScanner {
  /// Bytes of the value met so far.
  private(set) var length = 0
  private var depth = 0
  private var inString = false
  private var escaped = false
  private var isScalar = false
  private var ended = false

  var isBalanced: Bool { depth == 0 && !inString && !escaped }

  /// The index just past the value in `bytes`, scanning from `start`; nil when it goes on past their end.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let end = scan(bytes, from: start)
    length += (end ?? bytes.count) - start
    return end
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    let count = bytes.count
    while index < count {
      if inString {
        guard let past = endOfString(bytes, from: index) else { return nil }
        index = past
        inString = false
        if depth == 0 { return index }
        continue
      }
      let byte = bytes[index]
      switch byte {
      case 0x22:
        if isScalar { return index }
        inString = true
      case 0x7B, 0x5B:
        if isScalar { return index }
        depth += 1
      case 0x7D, 0x5D:
        if depth == 0 { return index }
        depth -= 1
        if depth == 0 { return index + 1 }
      case 0x2C where depth == 0, 0x3A where depth == 0: return index
      default:
        if depth == 0 {
          if isSpace(byte) { return index }
          isScalar = true
        }
      }
      index += 1
    }
    return nil
  }

  /// The index past the closing quote; nil when the string goes on.
  @inline(__always)
  private mutating func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    let count = bytes.count
    if escaped {
      escaped = false
      index += 1
    }
    while index < count {
      let byte = bytes[index]
      if byte == 0x22 { return index + 1 }
      index += byte == 0x5C ? 2 : 1
    }
    escaped = index > count
    return nil
  }
}
