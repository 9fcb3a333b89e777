/// Where web addresses stand in a text: with a scheme, with `www.`, or a domain with a path.
enum WebAddresses {
  static func find(in bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !endsAddress(bytes[end]) { end += 1 }
      if let address = address(in: bytes, start..<end) { found.append(address) }
      start = end + 1
    }
    return found
  }

  private static func address(in bytes: [UInt8], _ token: Range<Int>) -> Range<Int>? {
    guard let start = beginning(in: bytes, token) else { return nil }
    var end = token.upperBound
    while end > start, trailing.contains(bytes[end - 1]) { end -= 1 }
    return start < end ? start..<end : nil
  }

  private static func beginning(in bytes: [UInt8], _ token: Range<Int>) -> Int? {
    guard let first = token.first(where: { ByteClass.isLetterOrDigit(bytes[$0]) }) else { return nil }
    if begins(bytes, first..<token.upperBound, with: www) { return first }
    guard let slash = token.first(where: { bytes[$0] == UInt8(ascii: "/") }), slash > first else { return nil }
    if bytes[slash - 1] == UInt8(ascii: ":"), slash + 1 < token.upperBound, bytes[slash + 1] == UInt8(ascii: "/") {
      return scheme(in: bytes, first..<slash - 1)
    }
    return isDomain(bytes[first..<slash]) ? first : nil
  }

  /// The letters before `://`.
  private static func scheme(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, ByteClass.isLetter(bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func begins(_ bytes: [UInt8], _ token: Range<Int>, with word: [UInt8]) -> Bool {
    token.count > word.count && zip(bytes[token], word).allSatisfy { ByteClass.lowercased($0) == $1 }
  }

  /// `example.org`, and not `01632.960123` or `a.m.`
  private static func isDomain(_ host: ArraySlice<UInt8>) -> Bool {
    guard host.count <= 253, let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex else {
      return false
    }
    let last = host[(dot + 1)...]
    return last.count >= 2 && last.allSatisfy(ByteClass.isLetter)
      && host.allSatisfy { ByteClass.isLetterOrDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static let www = Array("www.".utf8)
  private static let trailing: ByteSet = ".,;:!?)]}'*_"
}
