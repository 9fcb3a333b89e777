/// Comparisons of text as bytes.
enum ByteText {
  /// ASCII letters in lower case, without white space at the ends.
  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let start = lower.drop { $0 <= 0x20 }
    return Array(start[..<(start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex)])
  }

  /// Where `part` first stands in `bytes`, from `start` on.
  static func find(_ part: StaticString, in bytes: [UInt8], from start: Int = 0) -> Int? {
    let length = part.utf8CodeUnitCount
    guard length > 0, bytes.count >= length, start <= bytes.count - length else { return nil }
    return (start...bytes.count - length).first { place in
      (0..<length).allSatisfy { bytes[place + $0] == part.utf8Start[$0] }
    }
  }

  static func holds(_ bytes: [UInt8], _ part: StaticString) -> Bool { find(part, in: bytes) != nil }

  static func starts(_ bytes: [UInt8], with part: StaticString) -> Bool {
    bytes.count >= part.utf8CodeUnitCount
      && (0..<part.utf8CodeUnitCount).allSatisfy { bytes[$0] == part.utf8Start[$0] }
  }

  /// Letters, digits, `-` and `_`: what ids are made of.
  static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
