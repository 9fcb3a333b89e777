import ByteFormats

/// The stamps of Takeout: `2023-04-14T07:39:35.956042+00:00`, `2013-02-13 03:41:40 UTC`.
enum TakeoutTime {
  static func seconds(_ stamp: String) -> Int64? {
    let bytes = Array(stamp.utf8)
    guard bytes.count > 4, bytes.suffix(4).elementsEqual(" UTC".utf8) else { return ZonedStamp.iso8601(stamp) }
    return ZonedStamp.iso8601(String(decoding: bytes.dropLast(4), as: UTF8.self) + "Z")
  }

  /// From the name of a zip, `takeout-20240501T101500Z-001.zip`: the only place that tells when Google made it.
  static func made(_ name: String) -> Int64? {
    let bytes = Array(name.utf8)
    guard Bytes.starts(bytes, with: "takeout-"), bytes.count >= 24, bytes[16] == UInt8(ascii: "T") else {
      return nil
    }
    func digits(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return ZonedStamp.iso8601(
      "\(digits(8..<12))-\(digits(12..<14))-\(digits(14..<16))T\(digits(17..<19)):\(digits(19..<21)):"
        + "\(digits(21..<23))\(digits(23..<24))")
  }
}
