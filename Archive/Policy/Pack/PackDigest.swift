import Crypto

/// SHA-256 over parts with their lengths, so that no two lists of parts are told alike.
struct PackDigest {
  private var hash = SHA256()

  /// `muniment policy rule 1`: what is hashed, so that digests of different things differ.
  init(_ domain: String) { add(domain) }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ bytes: [UInt8]) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
    hash.update(data: bytes)
  }

  mutating func add(_ texts: [String]) {
    add(String(texts.count))
    for text in texts { add(text) }
  }

  /// 64 hexadecimal digits.
  func text() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
