import Foundation

/// Results as JSON: keys sorted, slashes bare, one document.
public enum JSONText {
  public static func document(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return plain(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// On one line, for JSON Lines.
  public static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return plain(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Characters that steer a terminal, as JSON's own escapes: the same document to a program that reads it, and harmless on a
  /// screen. The encoder escapes those below U+0020; what is met here stands in strings, as all that is not ASCII does.
  private static func plain(_ document: String) -> String {
    guard document.unicodeScalars.contains(where: TerminalText.isControl) else { return document }
    var scalars = String.UnicodeScalarView()
    for scalar in document.unicodeScalars {
      guard TerminalText.isControl(scalar), scalar != "\n" else {
        scalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 { scalars.append(contentsOf: escape(unit).unicodeScalars) }
    }
    return String(scalars)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
