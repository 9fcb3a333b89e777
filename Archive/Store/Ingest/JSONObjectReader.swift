/// Reads what `JSONObjectWriter` wrote, and nothing else: no white space, no other escapes than its own.
///
/// A check reads the details of every post, which took `JSONDecoder` a sixth of the whole.
struct JSONObjectReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ json: String) { bytes = Array(json.utf8) }

  var isAtEnd: Bool { place == bytes.count }

  /// - Parameter member: Reads the value of the member that is called so.
  mutating func object(_ member: (String, inout JSONObjectReader) throws -> Void) throws {
    try items(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { reader in
      let name = try reader.string()
      try reader.take(UInt8(ascii: ":"))
      try member(name, &reader)
    }
  }

  mutating func list<Value>(_ value: (inout JSONObjectReader) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    try items(from: UInt8(ascii: "["), to: UInt8(ascii: "]")) { values.append(try value(&$0)) }
    return values
  }

  mutating func string() throws -> String {
    try take(UInt8(ascii: "\""))
    let plain = bytes[place...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    place = plain.endIndex
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return try string(beginning: plain) }
    place += 1
    return String(decoding: plain, as: UTF8.self)
  }

  mutating func number<Number: LosslessStringConvertible>() throws -> Number {
    let written = bytes[place...].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
    place = written.endIndex
    guard let number = Number(String(decoding: written, as: UTF8.self)) else { throw DamagedDetails() }
    return number
  }

  private mutating func items(
    from opening: UInt8, to closing: UInt8, _ item: (inout JSONObjectReader) throws -> Void
  ) throws {
    try take(opening)
    if !isAtEnd, bytes[place] == closing { return place += 1 }
    while true {
      try item(&self)
      let sign = try next()
      if sign == closing { return }
      guard sign == UInt8(ascii: ",") else { throw DamagedDetails() }
    }
  }

  private mutating func string(beginning plain: ArraySlice<UInt8>) throws -> String {
    var text = Array(plain)
    while true {
      let byte = try next()
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      text.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
    }
  }

  private mutating func escaped() throws -> UInt8 {
    let sign = try next()
    guard sign == UInt8(ascii: "u") else { return sign }
    let digits = bytes[place...].prefix(4)
    place = digits.endIndex
    guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), byte < 0x20 else {
      throw DamagedDetails()
    }
    return byte
  }

  private mutating func take(_ byte: UInt8) throws {
    guard try next() == byte else { throw DamagedDetails() }
  }

  private mutating func next() throws -> UInt8 {
    guard place < bytes.count else { throw DamagedDetails() }
    defer { place += 1 }
    return bytes[place]
  }
}
