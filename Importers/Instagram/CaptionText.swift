import ByteFormats
import Records

/// Comparisons of text by bytes, and addresses.
enum CaptionText {
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
  func words(_ key: StaticString) -> String? { MetaText.nonEmpty(self[key]?.string.map(MetaText.repaired)) }

  /// Seconds since 1970, between the years 1 and 9999.
  func time(_ key: StaticString) throws(Unreadable) -> PublicationTime? {
    guard let value = self[key], !value.isNull else { return nil }
    guard let seconds = value.integer else { throw Unreadable("has a time that is no number") }
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else {
      throw Unreadable("has a time that is in no calendar")
    }
    return PublicationTime(seconds: seconds)
  }
}
