import ByteFormats
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
    guard ByteText.starts(name, with: "urn:li:"), let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      bytes.last == UInt8(ascii: ")")
    else { return nil }
    let parts = bytes[(open + 1)..<(bytes.count - 1)].split(separator: UInt8(ascii: ","))
    guard parts.count == 2 else { return nil }
    let isFirst = CommentName.isNumber(parts[0])
    let (own, other) = isFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard CommentName.isNumber(own), other.contains(UInt8(ascii: ":")) else { return nil }
    number = String(decoding: own, as: UTF8.self)
    let rest = String(decoding: other, as: UTF8.self)
    post = ByteText.starts(rest, with: "urn:li:") ? rest : "urn:li:" + rest
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...20).contains(bytes.count) && bytes.allSatisfy { (48...57).contains($0) }
  }
}

/// Times as LinkedIn writes them: thousandths of a second since 1970.
enum Stamp {
  /// LinkedIn opened in 2003; nothing later than 2100 is a time.
  private static let sane: ClosedRange<Int64> = 1_041_379_200...4_102_444_800

  static func seconds(_ value: JSONValue?) -> Int64? { checked((value?.integer).map { $0 / 1000 }) }

  /// Numbers count thousandths of a second in their upper part. Within some minutes only, by the little that was seen.
  static func reckoned(from number: String) -> PublicationTime? {
    guard let value = UInt64(number), let seconds = checked(Int64((value >> 22) / 1000)) else { return nil }
    return PublicationTime(seconds: seconds - 1800, precision: .hour, doubt: "reckoned from its number")
  }

  private static func checked(_ seconds: Int64?) -> Int64? { seconds.flatMap { sane.contains($0) ? $0 : nil } }
}

/// Addresses on the platform.
enum Address {
  static func post(_ name: String) -> String { "https://www.linkedin.com/feed/update/" + name }
}
