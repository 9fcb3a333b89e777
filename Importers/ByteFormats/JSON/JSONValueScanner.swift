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
    while index < bytes.count {
      if inString {
        guard let past = endOfString(bytes, from: index) else { return nil }
        index = past
        inString = false
        if depth == 0 { return index }
      } else if depth == 0 {
        if endsScalar(bytes[index]) { return index }
        index += 1
      } else {
        index = JSONValueScanner.nextMark(bytes, from: index)
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        index += 1
        if byte == quote {
          inString = true
        } else if byte | 0x20 == openBrace {
          depth += 1
        } else {
          depth -= 1
          if depth == 0 { return index }
        }
      }
    }
    return nil
  }

  /// At depth 0: whether the value ends before `byte`, which else is taken.
  private mutating func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case quote, openBrace, openBracket:
      if isScalar { return true }
      if byte == quote { inString = true } else { depth = 1 }
    case closeBrace, closeBracket, UInt8(ascii: ","), UInt8(ascii: ":"): return true
    default:
      if isSpace(byte) { return true }
      isScalar = true
    }
    return false
  }

  /// The next quote or bracket. Both kinds of bracket differ from their braces in one bit.
  @inline(__always)
  private static func nextMark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote || byte | 0x20 == openBrace || byte | 0x20 == closeBrace { return index }
      index += 1
      if byte == UInt8(ascii: "\n") {
        while let word = ByteWord(bytes, at: index), word.isAllSpaces { index += ByteWord.width }
      }
    }
    return index
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
      while let word = ByteWord(bytes, at: index), word.staysInString { index += ByteWord.width }
      guard index < count else { break }
      let byte = bytes[index]
      if byte == 0x22 { return index + 1 }
      index += byte == 0x5C ? 2 : 1
    }
    escaped = index > count
    return nil
  }
}
