/// SHA-256 as this program writes it: 64 lower-case hex digits, and lines as `sha256sum` prints them.
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
    var hash = RunningHash()
    let texts = lines.map { line(sha256: $0.sha256, path: $0.path) }
    for text in texts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { hash.update(text) }
    return hash.hex()
  }

  static func ofSet(_ received: [ReceivedFile]) -> String {
    if let only = received.first, received.count == 1 { return only.sha256 }
    return ofLines(received.map { ($0.sha256, $0.name) })
  }

  /// As `sha256sum` escapes it: a newline in a name would otherwise let one folder pass for another.
  private static func line(sha256: String, path: String) -> [UInt8] {
    var name: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): name += Array(#"\\"#.utf8)
      case UInt8(ascii: "\n"): name += Array(#"\n"#.utf8)
      case UInt8(ascii: "\r"): name += Array(#"\r"#.utf8)
      default: name.append(byte)
      }
    }
    let mark = name.count == path.utf8.count ? "" : #"\"#
    return Array("\(mark)\(sha256)  ".utf8) + name + [UInt8(ascii: "\n")]
  }
}
