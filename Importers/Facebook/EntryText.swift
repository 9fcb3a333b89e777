import ByteFormats

/// Addresses in entries.
enum EntryText {
  /// The address of something on the web. Shares carry an empty one, or `http://0.0.0.0/` (seen 2024 to 2026).
  static func webAddress(_ text: String?) -> String? {
    guard let text, Bytes.starts(text, with: "http://") || Bytes.starts(text, with: "https://") else { return nil }
    return Bytes.starts(text, with: "http://0.0.0.0") || Bytes.starts(text, with: "https://0.0.0.0") ? nil : text
  }
}

/// `@[1234:2048:Name]` in a text: a mention of a person (2048) or Page (274).
enum MentionTokens {
  /// Longer names are no names.
  private static let longest = 300

  /// The text with names in place of tokens, and the names.
  static func replaced(in text: String) -> (text: String, names: [String]) {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "@")) else { return (text, []) }
    var result: [UInt8] = []
    var names: [String] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "@"), let (name, end) = token(bytes, at: index) {
        result += name
        names.append(String(decoding: name, as: UTF8.self))
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return (String(decoding: result, as: UTF8.self), names)
  }

  private static func token(_ bytes: [UInt8], at start: Int) -> (name: ArraySlice<UInt8>, end: Int)? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "["),
      let type = pastDigits(bytes, from: start + 2), let name = pastDigits(bytes, from: type)
    else { return nil }
    let limit = min(bytes.count, name + longest)
    guard let end = bytes[name..<limit].firstIndex(of: UInt8(ascii: "]")), end > name else { return nil }
    return (bytes[name..<end], end + 1)
  }

  /// The index past `digits:`.
  private static func pastDigits(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start < 24, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    guard index > start, index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
    return index + 1
  }
}
