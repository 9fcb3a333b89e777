import ByteFormats

/// A mail's text in HTML: a whole page, often with things pasted behind its end.
enum MailHTML {
  /// Nil where it cannot be followed to its end.
  static func words(of html: String) -> HTMLPlainText? {
    let page = Array("<html><body>".utf8) + withoutFrame(Array(html.utf8)) + Array("</body></html>".utf8)
    var isFound = false
    let reader = HTMLRecordReader(ByteChunks(page)) { element, _ in
      guard !isFound, element.isNamed("body") else { return false }
      isFound = true
      return true
    }
    guard let element = (try? reader.next())?.element else { return nil }
    do {
      if try reader.next() != nil { return nil }
    } catch { return nil }
    return HTMLPlainText(of: element) { $0.isNamed("title") }
  }

  /// Without the tags of the page itself: what stands behind a `</body>` must not be lost.
  private static func withoutFrame(_ html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<"), isFrame(html[(index + 1)...]),
        let end = html[index...].prefix(longestTag).firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        result.append(html[index])
        index += 1
      }
    }
    return result
  }

  private static let longestTag = 16 << 10

  private static func isFrame(_ rest: ArraySlice<UInt8>) -> Bool {
    let tag = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
    let name = tag.prefix(9).map(MailText.lowered)
    return ["html", "head", "body", "!doctype"].contains { word in
      guard name.starts(with: word.utf8) else { return false }
      let next = name.dropFirst(word.utf8.count).first
      return next.map { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? false
    }
  }
}
