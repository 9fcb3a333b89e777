package import ByteFormats
import Records

/// What the answers of Meta's Graph APIs (Facebook, Instagram, Threads) have in common.
extension JSONValue {
  /// The text of a field; nil where it is missing or nothing but white space. Captures are proper UTF-8: nothing is repaired.
  package func words(_ key: StaticString) -> String? {
    MetaText.nonEmpty(self[key]?.string).map(MetaText.trimmed)
  }

  /// A number of the platform, as digits: a string or a number.
  package func number(_ key: StaticString) -> String? {
    guard let text = self[key]?.text, Bytes.isNumber(text) else { return nil }
    return text
  }

  /// `2021-08-10T18:45:03+0000`, or seconds since 1970 where the script asked for `date_format=U`. Nil where the field is
  /// missing or null.
  ///
  /// - Throws: `Unreadable` where something stands there that is no time of this calendar.
  package func graphTime(_ key: StaticString) throws(Unreadable) -> Int64? {
    guard let value = self[key], !value.isNull else { return nil }
    guard let seconds = value.integer ?? value.string.flatMap(ZonedStamp.iso8601) else {
      throw Unreadable("has a date that cannot be read")
    }
    guard GraphTime.calendar.contains(seconds) else { throw Unreadable("has a time that is in no calendar") }
    return seconds
  }

  /// The count of a list that was asked for with its `summary`; in answers to 2014 the list's own `count`.
  package var announced: Int64? {
    self["summary"]?["total_count"]?.integer ?? self["total_count"]?.integer ?? self["count"]?.integer
  }

  /// Why the interface gave nothing; nil where it gave something.
  package var graphError: String? {
    guard let error = self["error"], error.isObject else { return nil }
    let code = error["code"]?.integer.map { " (code \($0))" } ?? ""
    return "is an error message of the interface\(code), not a post"
  }

  /// The first field of an object.
  package var firstField: (key: String, value: JSONValue)? { fields.first }
}

package enum GraphTime {
  /// From the year 1 to 9999.
  package static let calendar: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
}
