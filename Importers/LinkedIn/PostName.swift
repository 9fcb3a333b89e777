/// LinkedIn's own name of a post (`urn:li:share:7345821826846990338`), as it stands in its address.
enum PostName {
  /// From `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7345…`, encoded or (2026) not; nil where the address
  /// names none.
  static func inAddress(_ address: String) -> String? {
    let bytes = decodingColons(address)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: "urn:li:".utf8) }) else { return nil }
    let name = bytes[start...].prefix { byte in
      byte != UInt8(ascii: "?") && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "#") && byte > 0x20
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func decodingColons(_ address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"), bytes[index + 1] == UInt8(ascii: "3"),
        bytes[index + 2] | 0x20 == UInt8(ascii: "a")
      {
        decoded.append(UInt8(ascii: ":"))
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }
}
