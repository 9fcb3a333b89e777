import ByteFormats
import Records

/// The dates of a member's export. Posts and comments print no zone; messages of the same export print `UTC`.
enum MemberStamp {
  private static let unproven = "the export names no zone: read as UTC, which its messages name"

  /// `2025-07-01 14:33:22`, with or without ` UTC`; `2017/06/08 08:15:44 UTC` in 2018.
  static func published(_ stamp: String?) throws(Unreadable) -> PublicationTime {
    guard let stamp else { throw Unreadable("has no date") }
    var bytes = stamp.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    let isStated = bytes.suffix(4).elementsEqual(" UTC".utf8)
    if isStated { bytes.removeLast(4) }
    if let seconds = ZonedStamp.iso8601(String(decoding: bytes, as: UTF8.self) + "Z") {
      return isStated
        ? PublicationTime(seconds: seconds) : PublicationTime(seconds: seconds, zone: .assumed, doubt: unproven)
    }
    guard let seconds = american(Array(stamp.utf8)) else { throw Unreadable("has no date that can be read") }
    return PublicationTime(seconds: seconds, precision: .minute, zone: .assumed, doubt: unproven)
  }

  /// `2026-04-24 11:23`, of articles.
  static func minute(_ stamp: some Sequence<UInt8>) -> PublicationTime? {
    let text = String(decoding: Array(stamp), as: UTF8.self)
    return ZonedStamp.iso8601(text + ":00Z").map {
      PublicationTime(seconds: $0, precision: .minute, zone: .assumed, doubt: unproven)
    }
  }

  /// `10/16/18, 8:36 AM`: messages in 2018.
  private static func american(_ stamp: [UInt8]) -> Int64? {
    let halves = stamp.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let date = numbers(halves[0], between: UInt8(ascii: "/"))
    let clock = numbers(halves[1].dropFirst().dropLast(3), between: UInt8(ascii: ":"))
    let half = halves[1].suffix(3)
    let isAfternoon = half.elementsEqual(" PM".utf8)
    guard date.count == 3, clock.count == 2, isAfternoon || half.elementsEqual(" AM".utf8), (1...12).contains(clock[0])
    else { return nil }
    let hour = clock[0] % 12 + (isAfternoon ? 12 : 0)
    return CivilTime(year: 2000 + date[2], month: date[0], day: date[1], hour: hour, minute: clock[1])?.utcSeconds
  }

  /// Numbers of one or two digits; none where anything else stands there.
  private static func numbers(_ bytes: ArraySlice<UInt8>, between separator: UInt8) -> [Int] {
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { (48...57).contains($0) } }
    return isPlain ? parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } } : []
  }
}
