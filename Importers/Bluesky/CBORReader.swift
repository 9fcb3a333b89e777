import ByteFormats

/// Reads DAG-CBOR (RFC 8949 without indefinite lengths): every access stands behind a comparison with the end.
struct CBORReader {
  /// Deeper nesting is no record's.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var index: Int

  private init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  /// The one value that the bytes are.
  static func value(of bytes: [UInt8]) throws(Unreadable) -> CBORValue {
    var reader = CBORReader(bytes, at: 0)
    let value = try reader.value(depth: 0)
    guard reader.index == bytes.count else { throw Unreadable("goes on after its last value") }
    return value
  }

  private mutating func value(depth: Int) throws(Unreadable) -> CBORValue {
    guard depth < CBORReader.deepest else { throw Unreadable("is nested more than \(CBORReader.deepest) levels") }
    let first = try byte()
    let kind = first >> 5
    if kind == 7 { return try simple(first & 0x1F) }
    let argument = try argument(first & 0x1F)
    switch kind {
    case 0:
      guard let value = Int64(exactly: argument) else { throw Unreadable("has a number that is too large") }
      return .integer(value)
    case 1:
      guard let value = Int64(exactly: argument) else { throw Unreadable("has a number that is too large") }
      return .integer(-1 - value)
    case 2: return .bytes(Array(try take(argument)))
    case 3: return .text(try String(readable: Array(try take(argument))))
    case 4: return try array(argument, depth)
    case 5: return try map(argument, depth)
    default: return try tagged(argument, depth)
    }
  }

  private mutating func array(_ count: UInt64, _ depth: Int) throws(Unreadable) -> CBORValue {
    try check(count)
    var values: [CBORValue] = []
    for _ in 0..<count { values.append(try value(depth: depth + 1)) }
    return .array(values)
  }

  private mutating func map(_ count: UInt64, _ depth: Int) throws(Unreadable) -> CBORValue {
    try check(count)
    var fields: [(key: String, value: CBORValue)] = []
    for _ in 0..<count {
      guard case .text(let key) = try value(depth: depth + 1) else { throw Unreadable("has a field without a name") }
      fields.append((key, try value(depth: depth + 1)))
    }
    return .map(fields)
  }

  /// Tag 42 is a link: a zero byte, then the name of the block. DAG-CBOR knows no other.
  private mutating func tagged(_ tag: UInt64, _ depth: Int) throws(Unreadable) -> CBORValue {
    guard tag == 42, case .bytes(let bytes) = try value(depth: depth + 1), bytes.first == 0 else {
      throw Unreadable("has a value of a kind that is not known here")
    }
    return .link(Array(bytes.dropFirst()))
  }

  private mutating func simple(_ kind: UInt8) throws(Unreadable) -> CBORValue {
    switch kind {
    case 20: return .bool(false)
    case 21: return .bool(true)
    case 22, 23: return .null
    case 27: return .double(Double(bitPattern: try integer(8)))
    default: throw Unreadable("has a value of a kind that is not known here")
    }
  }

  private mutating func argument(_ info: UInt8) throws(Unreadable) -> UInt64 {
    switch info {
    case 0..<24: return UInt64(info)
    case 24: return try integer(1)
    case 25: return try integer(2)
    case 26: return try integer(4)
    case 27: return try integer(8)
    default: throw Unreadable("has a value without a length")
    }
  }

  private mutating func integer(_ length: Int) throws(Unreadable) -> UInt64 {
    try take(UInt64(length)).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func byte() throws(Unreadable) -> UInt8 {
    guard index < bytes.count else { throw Unreadable("ends in the middle of a value") }
    defer { index += 1 }
    return bytes[index]
  }

  private mutating func take(_ length: UInt64) throws(Unreadable) -> ArraySlice<UInt8> {
    try check(length)
    let end = index + Int(length)
    defer { index = end }
    return bytes[index..<end]
  }

  /// Nothing is longer than what is left: each element takes a byte at least.
  private func check(_ length: UInt64) throws(Unreadable) {
    guard length <= UInt64(bytes.count - index) else { throw Unreadable("ends in the middle of a value") }
  }
}
