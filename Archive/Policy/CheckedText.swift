import Foundation

/// A text as the rules read it, with the way back to the text as published.
///
/// Characters that look alike to a reader are made alike (NFKC, spaces, quotes, dashes), those that nobody sees are left
/// out, letters keep their case and their accents. UTF-8 bytes throughout: `900123` followed by U+20E3 is six digits.
public struct CheckedText: Hashable, Sendable {
  public let bytes: [UInt8]
  /// For each byte, and for the end, the scalar of the published text it came from. Nil where each byte is its own scalar.
  private let scalars: [Int32]?

  public init(_ published: String) {
    var text = published
    let ascii = text.withUTF8 { $0.allSatisfy { $0 < 0x80 } ? Array($0) : nil }
    if let ascii {
      bytes = ascii
      scalars = nil
      return
    }
    var reading: [UInt8] = []
    var origins: [Int32] = []
    var number: Int32 = 0
    for scalar in published.unicodeScalars {
      for byte in Self.plain(scalar) {
        reading.append(byte)
        origins.append(number)
      }
      number += 1
    }
    origins.append(number)
    bytes = reading
    scalars = origins
  }

  /// Where bytes of the reading stand in the published text, in Unicode scalars.
  public func published(_ range: Range<Int>) -> Range<Int> {
    guard let scalars else { return range }
    guard !range.isEmpty else { return Int(scalars[range.lowerBound])..<Int(scalars[range.lowerBound]) }
    return Int(scalars[range.lowerBound])..<Int(scalars[range.upperBound - 1]) + 1
  }

  public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0..<0x80: [UInt8(scalar.value)]
    // Soft hyphen, joiners, directional marks, variation selectors, the keycap, byte order marks: seen by nobody.
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0x20E3,
      0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF:
      []
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: [0x20]
    case 0x2018...0x201B, 0x2032, 0x2BC, 0xFF07: [0x27]
    case 0x201C...0x201F, 0x2033: [0x22]
    case 0x2010...0x2015, 0x2212: [0x2D]
    default: Array(String(scalar).precomposedStringWithCompatibilityMapping.utf8)
    }
  }
}
