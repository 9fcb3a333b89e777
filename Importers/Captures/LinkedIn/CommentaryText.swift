import ByteFormats

/// The words of a post as the interface writes them: signs with a meaning behind `\`, names as
/// `@[Wenlow Town Council](urn:li:organization:1)`, tags as `{hashtag|\#|wenlow}`.
struct CommentaryText {
  private(set) var mentions: [String] = []
  private(set) var tags: [String] = []
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(_ text: String) {
    let source = Array(text.utf8)[...]
    var index = source.startIndex
    while index < source.endIndex {
      if let end = takeMention(source[index...]) ?? takeTag(source[index...]) {
        index = end
      } else {
        let isEscape =
          source[index] == UInt8(ascii: "\\") && index + 1 < source.endIndex && Self.isSign(source[index + 1])
        if isEscape { index += 1 }
        bytes.append(source[index])
        index += 1
      }
    }
  }

  /// Longer names do not occur: a bracket that is never closed must not cost time again and again.
  private static let longest = 500

  /// Where it ends.
  private mutating func takeMention(_ rest: ArraySlice<UInt8>) -> Int? {
    guard Bytes.starts(rest, with: "@["), let close = Self.end(of: rest.dropFirst(2), at: UInt8(ascii: "]")),
      Bytes.starts(rest[close...], with: "](urn:"), let end = Self.end(of: rest[close...], at: UInt8(ascii: ")"))
    else { return nil }
    let name = Self.plain(rest[(rest.startIndex + 2)..<close])
    mentions.append(String(decoding: name, as: UTF8.self))
    bytes += name
    return end + 1
  }

  private mutating func takeTag(_ rest: ArraySlice<UInt8>) -> Int? {
    guard Bytes.starts(rest, with: "{hashtag|"), let bar = Self.end(of: rest.dropFirst(9), at: UInt8(ascii: "|")),
      let end = Self.end(of: rest[(bar + 1)...], at: UInt8(ascii: "}"))
    else { return nil }
    let name = Self.plain(rest[(bar + 1)..<end])
    tags.append(String(decoding: name, as: UTF8.self))
    bytes += [UInt8(ascii: "#")] + name
    return end + 1
  }

  /// Where `sign` first stands without a `\` before it.
  private static func end(of bytes: ArraySlice<UInt8>, at sign: UInt8) -> Int? {
    var isEscaped = false
    for index in bytes.indices.prefix(longest) {
      if bytes[index] == sign, !isEscaped { return index }
      isEscaped = bytes[index] == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }

  private static func plain(_ escaped: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in escaped {
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if !isEscaped { plain.append(byte) }
    }
    return plain
  }

  private static func isSign(_ byte: UInt8) -> Bool { "|{}@[]()<>#\\*_~".utf8.contains(byte) }
}
