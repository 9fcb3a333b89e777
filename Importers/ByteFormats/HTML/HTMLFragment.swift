/// A piece of HTML that stands inside another file: a post's text in JSON or CSV.
public enum HTMLFragment {
  /// An element that holds what the piece says; nil where the piece cannot be followed to its end.
  public static func element(of html: String) -> HTMLElement? {
    let page =
      Array("<html><body><div><section>".utf8) + Array(html.utf8) + Array("</section></div></body></html>".utf8)
    var isFound = false
    let reader = HTMLRecordReader(ByteChunks(page)) { element, _ in
      guard !isFound, element.isNamed("section") else { return false }
      isFound = true
      return true
    }
    guard let record = try? reader.next(), let element = record.element, record.nodes.count == 1 else { return nil }
    do {
      if try reader.next() != nil || !reader.frame.isEmpty { return nil }
    } catch { return nil }
    return element
  }
}
