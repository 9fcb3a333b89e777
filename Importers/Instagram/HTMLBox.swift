import ByteFormats
import Records

/// One box of a page (`div.uiBoxWhite`), the same from 2021 to 2026: a heading (`h2` since 2025), a body, a date.
struct HTMLBox {
  let heading: String?
  let stamp: LocalisedTime?
  /// The elements between heading and date.
  let body: [HTMLElement]

  init(_ element: HTMLElement) {
    var parts = element.elements
    var stamp: LocalisedTime?
    if let last = parts.last, let found = HTMLBox.stamp(in: last) {
      stamp = found
      parts.removeLast()
    }
    var heading: String?
    if let first = parts.first, first.isNamed("h2") || first.hasClass("_a6-h") {
      heading = MetaText.nonEmpty(first.text)
      parts.removeFirst()
    }
    (self.heading, self.stamp, body) = (heading, stamp, parts)
  }

  /// The files shown, in order, each with the words beside it.
  func media(_ sniffer: MediaSniffer) -> [Media] { body.flatMap { HTMLBox.media(in: $0, sniffer) } }

  /// The last date-shaped text inside.
  private static func stamp(in element: HTMLElement) -> LocalisedTime? {
    for child in element.elements.reversed() {
      if let found = stamp(in: child) { return found }
    }
    guard let found = LocalisedTime(parsing: element.ownText), found.isWholeText else { return nil }
    return found
  }

  private static func media(in element: HTMLElement, _ sniffer: MediaSniffer) -> [Media] {
    var found: [Media] = []
    for child in element.elements {
      if let file = file(child) {
        found.append(Media(path: file.path, type: sniffer.type(of: file.path, otherwise: file.type)))
      } else if let caption = caption(child), let last = found.indices.last, found[last].caption == nil {
        found[last].caption = caption
      } else {
        found += media(in: child, sniffer)
      }
    }
    return found
  }

  /// The file that an element directly shows: `a > img`, `img`, `video[src]`, `audio[src]`. Subtitles (`a[href$=.srt]`)
  /// are named in the table of camera data and hold no picture.
  private static func file(_ element: HTMLElement) -> (path: String, type: String)? {
    if element.isNamed("video") { return local(element.attribute("src"), "video") }
    if element.isNamed("audio") { return local(element.attribute("src"), "audio") }
    if element.isNamed("img") { return local(element.attribute("src"), "image") }
    guard element.isNamed("a"), let picture = element.outermost(where: { $0.isNamed("img") }).first else { return nil }
    return local(element.attribute("href"), "image") ?? local(picture.attribute("src"), "image")
  }

  /// A carousel has room for words after each picture: `<div><a><img></a><div></div></div>`.
  private static func caption(_ element: HTMLElement) -> String? {
    guard element.isNamed("div"), element.outermost(where: { $0.isNamed("table") || file($0) != nil }).isEmpty
    else { return nil }
    return MetaText.nonEmpty(element.text)
  }

  /// A path inside the export, not an address.
  private static func local(_ path: String?, _ type: String) -> (path: String, type: String)? {
    guard let path, !path.utf8.isEmpty, !path.utf8.contains(UInt8(ascii: ":")) else { return nil }
    return (path, type)
  }
}
