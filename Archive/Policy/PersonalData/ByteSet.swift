/// Some ASCII bytes, asked for in no time and without an array.
struct ByteSet: ExpressibleByStringLiteral, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Bytes from 0x80 on are left out.
  init(stringLiteral bytes: StaticString) {
    bytes.withUTF8Buffer { for byte in $0 { insert(byte) } }
  }

  init(_ bytes: [UInt8]) {
    for byte in bytes { insert(byte) }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> byte & 1 == 1 : byte < 128 && high >> (byte - 64) & 1 == 1
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << byte } else if byte < 128 { high |= 1 << (byte - 64) }
  }
}
