/// A piece of a web page. What comes from outside can only become text or the value of an attribute, and is escaped on the way:
/// names of elements and attributes are those that stand in the program.
struct Markup: Sendable, Hashable {
  let bytes: [UInt8]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Text as it is read. Characters that steer a screen or turn the direction of writing are shown as what they are.
  static func text(_ text: String) -> Markup { Markup(escaped(text)) }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [Markup]
  ) -> Markup {
    var bytes = opening(name, attributes)
    for piece in content { bytes += piece.bytes }
    bytes += Array("</".utf8) + raw(name) + Array(">".utf8)
    return Markup(bytes)
  }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ words: String
  ) -> Markup {
    element(name, attributes, [.text(words)])
  }

  /// An element that never has content: `meta`.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> Markup {
    Markup(opening(name, attributes))
  }

  /// A style sheet of ours.
  static func style(_ sheet: StaticString) -> Markup {
    Markup(Array("<style>".utf8) + raw(sheet) + Array("</style>".utf8))
  }

  /// A whole page.
  static func document(_ page: Markup) -> [UInt8] { Array("<!DOCTYPE html>\n".utf8) + page.bytes + [0x0A] }

  private static func opening(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) -> [UInt8] {
    var bytes = Array("<".utf8) + raw(name)
    for (name, value) in attributes {
      bytes += Array(" ".utf8) + raw(name) + Array("=\"".utf8) + escaped(value) + Array("\"".utf8)
    }
    return bytes + Array(">".utf8)
  }

  private static func raw(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }

  /// Byte by byte: a quotation mark that a combining mark follows is one still.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in TerminalText.safe(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
