/// Undoes the mis-encoding in Meta's JSON exports: UTF-8 bytes written one by one as `\u00XX` (`publicaciÃ³n`).
///
/// Seen in every JSON export from 2018 to 2026, in values and in some keys; never in HTML, which must not be passed
/// here.
public enum MetaText {
  /// The text that was meant, or `text` itself where it is not mis-encoded. Applying it twice changes nothing.
  ///
  /// The bytes are ISO-8859-1, not Windows-1252: 0x80 to 0x9F occur.
  public static func repaired(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return text }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  /// The form in which a text is kept, whether it came from JSON or HTML: line ends as `\n`, no white space at the end. Nothing
  /// else is touched.
  public static func trimmed(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil for a text that is nothing but white space.
  public static func nonEmpty(_ text: String?) -> String? {
    guard let text, text.utf8.contains(where: { !isSpace($0) }) else { return nil }
    return text
  }
}
