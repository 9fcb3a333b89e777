import Crypto

extension SHA256Digest {
  /// 64 small digits.
  var hexText: String { map { UInt64($0).digits(2) }.joined() }
}

extension UInt64 {
  /// 16 small digits.
  var hexText: String { digits(16) }

  fileprivate func digits(_ count: Int) -> String {
    let text = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, count - text.utf8.count)) + text
  }
}
