/// A post's id, a stratum's key, a clause's number or a reviewer's name: compared, sorted and hashed as UTF-8 bytes.
///
/// Two texts that look alike but are written with other bytes are two identifiers, and their order is the same on every
/// computer and in every language: a sample can be drawn again elsewhere.
public struct Identifier: Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  public init(stringLiteral text: String) { self.text = text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public var description: String { text }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(text)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(text.utf8.count)
  }

  public static func == (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Whether it can stand on a line of its own: not empty, no line feed and no carriage return in it.
  var fitsOnALine: Bool { !text.utf8.isEmpty && !text.utf8.contains { $0 == 0x0A || $0 == 0x0D } }
}
