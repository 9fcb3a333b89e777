import Records

/// What stands within a message's words: names and addresses.
enum InlineText {
  private static let open = "@\u{2068}".bytes
  private static let close = "\u{2069}".bytes
  private static let schemes = ["https://".bytes, "http://".bytes]

  /// WhatsApp wraps a contact's name in U+2068 and U+2069.
  static func mentions(in text: ByteText) -> [String] {
    var names: [String] = []
    var index = text.startIndex
    while let start = text.position(of: open, from: index) {
      guard let end = text.position(of: close, from: start + open.count) else { break }
      names.append(text[(start + open.count)..<end].string)
      index = end
    }
    return names
  }

  /// Web addresses, without the full stop or bracket that ends a sentence.
  static func links(in text: ByteText) -> [Link] {
    var links: [Link] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: 0x68) {
      index = start + 1
      guard let scheme = schemes.first(where: { text[start...].starts(with: $0) }) else { continue }
      let rest = text[start...].prefix { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 }
      let url = rest.prefix(upTo: end(of: rest))
      index = rest.endIndex
      if url.count > scheme.count { links.append(Link(url: url.string)) }
    }
    return links
  }

  private static func end(of url: ByteText) -> Int {
    let closing = Array(".,;:!?'*_~".utf8)
    let hasBracket = url.contains(0x28)
    var rest = url
    while let last = rest.last, closing.contains(last) || (last == 0x29 && !hasBracket) { rest = rest.dropLast() }
    return rest.endIndex
  }
}
