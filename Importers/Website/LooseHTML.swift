/// HTML as WordPress's older editor and its comments keep it: line breaks stand for paragraphs, and tags are few.
enum LooseHTML {
  /// With `<br>` for each line break between words; unchanged where the text has paragraphs of its own.
  static func withBreaks(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(lineFeed), !hasParagraphs(html) else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count + html.count / 16)
    for (index, byte) in html.enumerated() {
      if byte == lineFeed, !followsBlock(result), !precedesBlock(html[(index + 1)...]) { result += Array("<br>".utf8) }
      result.append(byte)
    }
    return result
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// Elements that begin a line by themselves.
  private static let blocks = Set(
    [
      "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figure", "figcaption", "form", "h1", "h2",
      "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead",
      "tr", "ul",
    ].map { Array($0.utf8) })

  private static func hasParagraphs(_ html: [UInt8]) -> Bool {
    for mark in ["<p>", "<p ", "<!-- wp:", "<P>"] {
      let wanted = Array(mark.utf8)
      if html.indices.contains(where: { html[$0] == wanted[0] && html[$0...].starts(with: wanted) }) { return true }
    }
    return false
  }

  /// Whether the last thing written is a block's tag.
  private static func followsBlock(_ written: [UInt8]) -> Bool {
    let near = written.suffix(longestTag)
    guard let last = near.lastIndex(where: { $0 > 0x20 }), near[last] == UInt8(ascii: ">"),
      let start = near[..<last].lastIndex(of: UInt8(ascii: "<"))
    else { return false }
    return isBlock(near[(start + 1)...last])
  }

  private static func precedesBlock(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let start = rest.prefix(longestTag).firstIndex(where: { $0 > 0x20 }), rest[start] == UInt8(ascii: "<") else {
      return false
    }
    return isBlock(rest[(start + 1)...].prefix(longestTag))
  }

  private static let longestTag = 512

  private static func isBlock(_ tag: ArraySlice<UInt8>) -> Bool {
    var name: [UInt8] = []
    for byte in (tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag).prefix(12) {
      let lowered: UInt8 = (65...90).contains(byte) ? byte + 32 : byte
      guard (0x61...0x7A).contains(lowered) || (0x30...0x39).contains(lowered) else { break }
      name.append(lowered)
    }
    return blocks.contains(name)
  }
}
