import ByteFormats
import CaptureReading

/// A post's name in its address: `DaL7buhEzbR`. It is the post's number, and the number holds its time.
struct Shortcode {
  let text: String

  /// - Parameter address: `https://www.instagram.com/p/DaL7buhEzbR/`, also with `reel`, `tv`, or behind a username; on Threads
  ///   `/@name/post/DaL7buhEzbR`.
  init?(address: String?) {
    guard let address = address.flatMap(WebAddress.init), Shortcode.isMeta(address) else { return nil }
    let sections = ["p", "reel", "reels", "tv", "post", "t"]
    let place = address.path.firstIndex { part in sections.contains { part.elementsEqual($0.utf8) } }
    guard let place, address.path.indices.contains(place + 1) else { return nil }
    self.init(Bytes.text(address.path[place + 1]))
  }

  init?(_ text: String?) {
    guard let text, !text.utf8.isEmpty, text.utf8.count <= 60,
      text.utf8.allSatisfy({ Shortcode.value($0) != nil })
    else { return nil }
    self.text = text
  }

  /// From the same number written in decimals (`ig_id`, `pk`).
  init?(number: String?) {
    guard let number, var rest = UInt64(number), rest > 1 << 30 else { return nil }
    var digits: [UInt8] = []
    while rest > 0 {
      digits.append(Shortcode.alphabet[Int(rest & 63)])
      rest >>= 6
    }
    text = Bytes.text(digits.reversed())
  }

  /// Seconds since 1970 at which the number was given. Nil for codes that are no number: those of private accounts are
  /// longer.
  var seconds: Int64? {
    guard (10...11).contains(text.utf8.count) else { return nil }
    var number: UInt64 = 0
    for byte in text.utf8 {
      guard let digit = Shortcode.value(byte), number >> 58 == 0 else { return nil }
      number = number << 6 | UInt64(digit)
    }
    return Int64((number >> 23) + 1_314_220_021_721) / 1000
  }

  static func isMeta(_ address: WebAddress) -> Bool {
    address.isOn("instagram.com") || address.isOn("threads.net") || address.isOn("threads.com")
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
