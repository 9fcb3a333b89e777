import Crypto

/// SHA-256 as this program writes it: 64 lower-case hex digits.
enum ExportDigest {
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Of the sorted lines `sha256  path`, each ended by a newline.
  static func ofLines(_ lines: [(sha256: String, path: String)]) -> String {
    var hasher = SHA256()
    let texts = lines.map { Array("\($0.sha256)  \($0.path)\n".utf8) }
    for text in texts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hasher.update(data: text) }
    return hex(hasher.finalize())
  }

  static func ofSet(_ received: [ReceivedFile]) -> String {
    if let only = received.first, received.count == 1 { return only.sha256 }
    return ofLines(received.map { ($0.sha256, $0.name) })
  }
}
