import ByteFormats
import Records

/// How text is brought to one form, whether it came from JSON or HTML.
enum CaptionText {
  /// Line ends as `\n`; no white space at the end. Nothing else is touched.
  static func trimmed(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil for an empty text.
  static func nonEmpty(_ text: String?) -> String? {
    guard let text, text.utf8.contains(where: { !isSpace($0) }) else { return nil }
    return text
  }

  /// The address of something on the web.
  static func webAddress(_ text: String?) -> String? {
    guard let text else { return nil }
    return text.utf8.starts(with: "http://".utf8) || text.utf8.starts(with: "https://".utf8) ? text : nil
  }

  static func contains(_ list: [String], _ text: String) -> Bool {
    list.contains { $0.utf8.elementsEqual(text.utf8) }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}

extension JSONValue {
  /// The text of a field, its mis-encoding undone; nil where it is missing or empty.
  func words(_ key: StaticString) -> String? { CaptionText.nonEmpty(self[key]?.string.map(MetaText.repaired)) }

  /// Seconds since 1970, between the years 1 and 9999.
  func time(_ key: StaticString) throws(UnreadableEntry) -> PublicationTime? {
    guard let value = self[key], !value.isNull else { return nil }
    guard let seconds = value.integer else { throw UnreadableEntry("has a time that is no number") }
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else {
      throw UnreadableEntry("has a time that is in no calendar")
    }
    return PublicationTime(seconds: seconds)
  }
}

/// Why an entry cannot be read; never any of its text.
struct UnreadableEntry: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
