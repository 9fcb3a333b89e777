/// The bytes of Windows-1252, which is also what files mean that say ISO-8859-1 (as in the WHATWG's encoding standard).
public enum Windows1252 {
  /// The text that the bytes are. Every byte is one: the five without a character stay control characters.
  public static func decode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    for byte in bytes { append(byte, to: &decoded) }
    return decoded
  }

  /// Bytes of a character in UTF-8.
  static func width(_ byte: UInt8) -> Int {
    let value = scalar(byte)
    return value < 0x80 ? 1 : value < 0x800 ? 2 : 3
  }

  static func append(_ byte: UInt8, to decoded: inout [UInt8]) {
    let value = scalar(byte)
    if value < 0x80 {
      decoded.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      decoded += [0xC0 | UInt8(truncatingIfNeeded: value >> 6), 0x80 | UInt8(truncatingIfNeeded: value & 0x3F)]
    } else {
      decoded += [
        0xE0 | UInt8(truncatingIfNeeded: value >> 12), 0x80 | UInt8(truncatingIfNeeded: value >> 6 & 0x3F),
        0x80 | UInt8(truncatingIfNeeded: value & 0x3F),
      ]
    }
  }

  private static func scalar(_ byte: UInt8) -> UInt16 {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt16(byte)
  }

  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
