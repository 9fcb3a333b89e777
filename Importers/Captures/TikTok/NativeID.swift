import ByteFormats
import CaptureReading
import Records

/// The numbers of videos and comments: texts in the web's answers, numbers beyond 2^53 in the Research API's.
enum NativeID {
  /// Nil for anything that is no number, and for "0", which stands for none.
  static func of(_ value: JSONValue?) -> String? {
    guard let text = value?.text, Bytes.isNumber(text, atMost: 20), text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return text
  }

  /// The upper half of a number counts seconds since 1970 (17 s before the comment's own stamp in a file of 2021).
  static func time(in id: String) -> PublicationTime? {
    guard let number = UInt64(id), let seconds = Stamp.tikTok.checked(Int64(number >> 32)) else { return nil }
    return PublicationTime(seconds: seconds - seconds % 60, precision: .minute, doubt: "reckoned from its number")
  }
}

extension Stamp {
  /// TikTok opened in 2016.
  static let tikTok = Stamp(since: 1_451_606_400)
}

/// `https://www.tiktok.com/@wenlowtc/video/7251387037834595630`
struct VideoAddress {
  let handle: String
  let video: String

  init?(_ address: String?) {
    let parts = (address ?? "").utf8.prefix { $0 != UInt8(ascii: "?") }.split(separator: UInt8(ascii: "/"))
    guard parts.count >= 5, Bytes.equal(parts[1], "www.tiktok.com"), parts[2].first == UInt8(ascii: "@"),
      parts[2].count > 1, Bytes.equal(parts[3], "video") || Bytes.equal(parts[3], "photo"),
      parts[4].allSatisfy({ (48...57).contains($0) })
    else { return nil }
    handle = String(decoding: parts[2].dropFirst(), as: UTF8.self)
    video = String(decoding: parts[4], as: UTF8.self)
  }

  static func of(_ video: String, by handle: String) -> String { "https://www.tiktok.com/@\(handle)/video/\(video)" }
}
