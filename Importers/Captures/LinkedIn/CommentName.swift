import ByteFormats
import CaptureReading
import Records

/// A comment's own name and its post's, out of `urn:li:comment:(urn:li:activity:A,C)`, `urn:li:fs_objectComment:(C,activity:A)`,
/// `urn:li:fsd_comment:(C,urn:li:activity:A)`: the number may stand first or last.
struct CommentName {
  /// The number alone: the rest differs from one interface to the other.
  let number: String
  /// `urn:li:activity:A`; or `share`, `ugcPost`.
  let post: String

  init?(_ name: String?) {
    let bytes = Array((name ?? "").utf8)
    guard Bytes.starts(name, with: "urn:li:"), let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      bytes.last == UInt8(ascii: ")")
    else { return nil }
    let parts = bytes[(open + 1)..<(bytes.count - 1)].split(separator: UInt8(ascii: ","))
    guard parts.count == 2 else { return nil }
    let isFirst = Bytes.isNumber(parts[0], atMost: 20)
    let (own, other) = isFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard Bytes.isNumber(own, atMost: 20), other.contains(UInt8(ascii: ":")) else { return nil }
    number = String(decoding: own, as: UTF8.self)
    let rest = String(decoding: other, as: UTF8.self)
    post = Bytes.starts(rest, with: "urn:li:") ? rest : "urn:li:" + rest
  }
}

extension Stamp {
  /// LinkedIn opened in 2003.
  static let linkedIn = Stamp(since: 1_041_379_200)

  /// Numbers count thousandths of a second in their upper part. Within some minutes only, by the little that was seen.
  func reckoned(from number: String) -> PublicationTime? {
    guard let value = UInt64(number), let seconds = checked(Int64((value >> 22) / 1000)) else { return nil }
    return PublicationTime(seconds: seconds - 1800, precision: .hour, doubt: "reckoned from its number")
  }
}

/// Addresses on the platform.
enum Address {
  static func post(_ name: String) -> String { "https://www.linkedin.com/feed/update/" + name }
}
