import ByteFormats
import Records

/// `2025-01-31 18:04:59`: the JSON names no zone; the text form of the same data says `UTC`.
enum ItemStamp {
  private static let unproven = "the export names no zone: read as UTC, which its text form names"

  static func published(_ stamp: String?) throws(Unreadable) -> PublicationTime {
    guard let stamp else { throw Unreadable("has no date") }
    if let seconds = ZonedStamp.iso8601(stamp) { return PublicationTime(seconds: seconds) }
    var bytes = Array(stamp.utf8)
    let isStated = bytes.suffix(4).elementsEqual(" UTC".utf8)
    if isStated { bytes.removeLast(4) }
    guard let seconds = ZonedStamp.iso8601(String(decoding: bytes, as: UTF8.self) + "Z") else {
      throw Unreadable("has no date that can be read")
    }
    return isStated
      ? PublicationTime(seconds: seconds) : PublicationTime(seconds: seconds, zone: .assumed, doubt: unproven)
  }
}
