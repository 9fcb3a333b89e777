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
    if let ascii = text.withUTF8(Self.ascii) {
      bytes = ascii
      scalars = nil
      return
    }
    var reading: [UInt8] = []
    var origins: [Int32] = []
    reading.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    var number: Int32 = 0
    for scalar in text.unicodeScalars {
      Self.append(scalar, to: &reading)
      while origins.count < reading.count { origins.append(number) }
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

  /// The bytes of a text that is ASCII throughout: nothing in it looks like anything else.
  private static func ascii(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    text.reduce(0, |) < 0x80 ? Array(text) : nil
  }

  private static func append(_ scalar: Unicode.Scalar, to reading: inout [UInt8]) {
    if scalar.value < 0x80 { return reading.append(UInt8(scalar.value)) }
    if isPlain(scalar) { return reading.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    reading.append(contentsOf: plain(scalar))
  }

  /// Letters, signs and pictures that stand often in posts and for which nothing plainer exists.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xC0...0x131, 0x2022, 0x20AC, 0x2600...0x27BF,
      0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
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
