import ByteFormats
import Records

/// The words of a post or comment of a website.
struct SiteText {
  let text: String
  let links: [Link]
  let media: [Media]

  /// From HTML as it stands in a file. Text without paragraphs of its own, as WordPress keeps it, is parted at its line
  /// breaks.
  init(html: String) throws(Unreadable) {
    let bytes = LooseHTML.withBreaks(Array(html.utf8))
    guard let element = SiteText.element(of: String(decoding: bytes, as: UTF8.self)) else {
      throw Unreadable("has HTML that cannot be followed to its end")
    }
    self.init(of: element)
  }

  init(of element: HTMLElement) {
    let words = HTMLPlainText(of: element)
    text = words.text
    links = words.links
    media = words.images.compactMap { image in
      guard let source = image.attribute("src"), !source.utf8.starts(with: "data:".utf8) else { return nil }
      return Media(
        path: SiteAddress(source).mediaPath, type: "image", altText: image.attribute("alt").flatMap(FieldText.trimmed))
    }
  }

  init(plain: String) {
    text = FieldText.trimmed(plain) ?? ""
    links = []
    media = []
  }

  /// Titles hold entities, and now and then a tag.
  static func title(_ text: String?) -> String? {
    guard let text, text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return text
    }
    return element(of: text).map { HTMLPlainText(of: $0).text }.flatMap(FieldText.trimmed) ?? text
  }

  /// Tags that close more than they opened are common in what people paste: inside a page they close nothing.
  private static func element(of html: String) -> HTMLElement? {
    if let element = HTMLFragment.element(of: html) { return element }
    let page = Array("<html><body>".utf8) + Array(html.utf8) + Array("</body></html>".utf8)
    var isFound = false
    let reader = HTMLRecordReader(ByteChunks(page)) { element, _ in
      guard !isFound, element.isNamed("body") else { return false }
      isFound = true
      return true
    }
    guard let element = (try? reader.next())?.element, (try? reader.next()) == nil, reader.frame.isEmpty else {
      return nil
    }
    return element
  }
}
