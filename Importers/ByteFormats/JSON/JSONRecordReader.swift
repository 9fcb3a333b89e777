/// Cuts a JSON file into the elements of its array, without reading the file into memory and without judging the
/// elements: a broken record costs that record.
///
/// Read are: `[…]`; `window.YTD.tweets.part0 = […]` and other single assignments; `{"comments_v2": […]}` where
/// `comments_v2` is among the keys to unwrap, also one inside the other; any other object, as one record.
public struct JSONRecordReader {
  /// The bytes outside the records: `{"participants": […], "messages": []}`. Complete once `next()` has given nil.
  public private(set) var envelope: [UInt8] = []

  private let unwrapping: [[UInt8]]
  private var buffer: ByteBuffer
  private var state = State.start
  private var count = 0
  private var openObjects = 0
  /// Whether an array to unwrap was met: without one the root object itself is the only record.
  private var unwrapped = false

  private enum State { case start, element, afterElement, insideObject, lastByte, ended }

  /// Larger records are given with no bytes (`isOversize`): no platform writes one.
  public static let longestRecord = 64 << 20

  public init(_ source: some ByteSource, unwrapping keys: [String] = []) {
    buffer = ByteBuffer(source)
    unwrapping = keys.map { Array($0.utf8) }
  }

  /// The next record, or nil after the last.
  ///
  /// - Throws: `StructureError` where the file ends early or is no JSON; whatever the source throws.
  public mutating func next() throws -> JSONRecord? {
    while true {
      switch state {
      case .start: try begin()
      case .element:
        if let record = try readElement() { return record }
      case .afterElement: try separate()
      case .insideObject:
        if let whole = try walkObject() { return whole }
      case .lastByte: try checkNothingFollows()
      case .ended: return nil
      }
    }
  }

  private mutating func begin() throws {
    try buffer.skipByteOrderMark()
    guard var first = try buffer.peekPastSpace() else {
      throw StructureError(offset: buffer.offset, reason: "is empty")
    }
    if first != openBracket && first != openBrace {
      try skipAssignment()
      guard let next = try buffer.peekPastSpace() else {
        throw StructureError(offset: buffer.offset, reason: "ends before its first record")
      }
      first = next
    }
    switch first {
    case openBracket: openArray()
    case openBrace:
      keep(1)
      openObjects = 1
      state = .insideObject
    default: throw StructureError(offset: buffer.offset, reason: "is not JSON")
    }
  }

  /// `window.YTD.tweets.part0 =`, `Grailbird.data.tweets_2014_07 =`, `var tweet_index =`: everything up to the first
  /// `=`.
  private mutating func skipAssignment() throws {
    for _ in 0..<512 {
      guard let byte = try buffer.peek() else { break }
      buffer.advance(1)
      if byte == UInt8(ascii: "=") { return }
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || isSpace(byte) || isLetterOrDigit(byte) else {
        break
      }
    }
    throw StructureError(offset: buffer.offset, reason: "is not JSON")
  }

  private mutating func openArray() {
    keep(1)
    state = .element
  }

  private mutating func keep(_ length: Int) {
    envelope += buffer.take(length)
  }

  private mutating func readElement() throws -> JSONRecord? {
    guard let first = try buffer.peekPastSpace() else { throw endsEarly() }
    if first == closeBracket {
      closeArray()
      return nil
    }
    let start = buffer.offset
    var scanner = JSONValueScanner()
    let bytes = try buffer.take(limit: JSONRecordReader.longestRecord) { scanner.end(in: $0, from: $1) }
    guard let bytes else { throw endsEarly() }
    guard scanner.isBalanced, scanner.length > 0 else {
      throw StructureError(offset: start, reason: "has a record whose brackets do not match")
    }
    count += 1
    state = .afterElement
    return JSONRecord(bytes: bytes, offset: start, number: count, length: scanner.length)
  }

  private mutating func separate() throws {
    guard let byte = try buffer.peekPastSpace() else { throw endsEarly() }
    switch byte {
    case UInt8(ascii: ","):
      buffer.advance(1)
      state = .element
    case closeBracket: closeArray()
    default: throw StructureError(offset: buffer.offset, reason: "has no comma between two records")
    }
  }

  private mutating func closeArray() {
    keep(1)
    state = openObjects > 0 ? .insideObject : .lastByte
  }

  /// After the root only white space and the assignment's `;` may follow: anything else is a program, not an export.
  private mutating func checkNothingFollows() throws {
    while let byte = try buffer.peekPastSpace() {
      guard byte == UInt8(ascii: ";") else {
        throw StructureError(offset: buffer.offset, reason: "goes on after its last record")
      }
      buffer.advance(1)
    }
    state = .ended
  }

  private func endsEarly() -> StructureError {
    StructureError(offset: buffer.offset, reason: "ends in the middle of its records")
  }

  /// Walks the members of an object towards an array to unwrap. Returns the whole object as one record if there was
  /// none.
  private mutating func walkObject() throws -> JSONRecord? {
    guard let byte = try buffer.peekPastSpace(keepingIn: &envelope) else { throw endsEarly() }
    switch byte {
    case UInt8(ascii: ","):
      keep(1)
      return nil
    case closeBrace:
      keep(1)
      openObjects -= 1
      guard openObjects == 0 else { return nil }
      state = .lastByte
      return unwrapped ? nil : wholeObject()
    default: break
    }
    let key = try takeValue()
    guard key.first == quote, let colon = try buffer.peekPastSpace(keepingIn: &envelope), colon == UInt8(ascii: ":")
    else {
      throw StructureError(offset: buffer.offset, reason: "is not JSON")
    }
    keep(1)
    guard let first = try buffer.peekPastSpace(keepingIn: &envelope) else { throw endsEarly() }
    let isWanted = unwrapping.contains { $0.elementsEqual(key.dropFirst().dropLast()) }
    if isWanted && first == openBracket {
      unwrapped = true
      openArray()
    } else if isWanted && first == openBrace {
      keep(1)
      openObjects += 1
    } else {
      _ = try takeValue()
    }
    return nil
  }

  private mutating func wholeObject() -> JSONRecord {
    count = 1
    return JSONRecord(
      bytes: envelope, offset: buffer.offset - envelope.count, number: 1, length: envelope.count)
  }

  private mutating func takeValue() throws -> [UInt8] {
    var scanner = JSONValueScanner()
    let bytes = try buffer.take(limit: JSONRecordReader.longestRecord) { scanner.end(in: $0, from: $1) }
    guard let bytes, scanner.isBalanced, scanner.length > 0 else { throw endsEarly() }
    guard envelope.count + bytes.count <= JSONRecordReader.longestRecord else {
      throw StructureError(offset: buffer.offset, reason: "has an object too large to be read as one record")
    }
    envelope += bytes
    return bytes
  }
}

/// One element of a JSON array, as it stands in the file.
public struct JSONRecord: Sendable {
  /// Empty when the record is oversize.
  public let bytes: [UInt8]
  /// Offset of the first byte in the file.
  public let offset: Int
  /// From 1.
  public let number: Int
  public let length: Int

  public var isOversize: Bool { length > bytes.count }

  /// Reads the record's structure.
  public func parse() throws(JSONError) -> JSONValue {
    guard !isOversize else { throw .oversize(length) }
    return try JSONDocument(bytes).root
  }
}

let openBracket = UInt8(ascii: "[")
let closeBracket = UInt8(ascii: "]")
let openBrace = UInt8(ascii: "{")
let closeBrace = UInt8(ascii: "}")
let quote = UInt8(ascii: "\"")
let backslash = UInt8(ascii: "\\")

@inline(__always) func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

@inline(__always) func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
}
