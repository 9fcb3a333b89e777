/// Tells links, `#tags` and `@names` from words: what stands between two white spaces is one or the other.
enum AddressWord {
  static func isOne(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    guard chunk.contains(where: isMark) else { return false }
    guard let start = chunk.firstIndex(where: { !isOpening($0) }) else { return false }
    let body = UnsafeBufferPointer(rebasing: chunk[start...])
    return isName(body) || isLink(body)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: ":"), 0xEF: true
    default: false
    }
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "<"):
      true
    default: false
    }
  }

  /// U+FF03 and U+FF20 are the marks as Japanese keyboards type them.
  private static func isName(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard body.count > 1 else { return false }
    if body[0] == UInt8(ascii: "#") || body[0] == UInt8(ascii: "@") { return true }
    return body.count > 3 && body[0] == 0xEF && body[1] == 0xBC && (body[2] == 0x83 || body[2] == 0xA0)
  }

  private static func isLink(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    for (place, byte) in body.enumerated() where byte == UInt8(ascii: ":") {
      if place + 2 < body.count, body[place + 1] == UInt8(ascii: "/"), body[place + 2] == UInt8(ascii: "/") {
        return true
      }
    }
    return isHost(body)
  }

  /// `wenlow.gov.uk`, `bit.ly/3xYz`: letters, digits and dots; without a path at least two dots, since people leave out the
  /// space after a full stop.
  private static func isHost(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    let slash = body.firstIndex(of: UInt8(ascii: "/"))
    var end = slash ?? body.count
    if slash == nil { while end > 0, isClosing(body[end - 1]) { end -= 1 } }
    let labels = body[..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= (slash == nil ? 3 : 2), let last = labels.last, last.count >= 2, last.allSatisfy(isLetter)
    else { return false }
    return labels.allSatisfy { label in label.count >= 2 && label.allSatisfy { isLetter($0) || isDigitOrDash($0) } }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigitOrDash(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte == UInt8(ascii: "-") }
}
