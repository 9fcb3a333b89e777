import ByteFormats
import Records

/// Pictures, videos and links in an attachment cell.
enum HTMLAttachment {
  static func add(_ cell: HTMLElement, to draft: inout EntryDraft) {
    let before = draft.media.count
    let leftover = addMedia(in: cell, to: &draft)
    draft.extras += leftover
    guard draft.media.count == before else { return }
    let anchors = cell.outermost { $0.isNamed("a") && $0.attribute("href") != nil }
    let heading = cell.outermost { $0.hasClass("_a703") }.map { MetaText.trimmed($0.text) }
      .first { !$0.utf8.isEmpty }
    let addresses = Bytes.unique(anchors.compactMap { EntryText.webAddress($0.attribute("href")) })
    draft.links += addresses.map { Link(url: $0, title: heading) }
    let words = cell.outermost { MetaText.nonEmpty($0.ownText) != nil && !$0.isNamed("a") }
      .map { MetaText.trimmed($0.text) }
    if addresses.isEmpty {
      draft.isShare = draft.isShare || words.isEmpty || heading != nil || !anchors.isEmpty
      draft.extras += words
    } else {
      draft.extras += words.filter { word in heading.map { !$0.utf8.elementsEqual(word.utf8) } ?? true }
    }
  }

  /// Adds the media files inside, each with the captions beside it, and gives back captions that stand alone.
  static func addMedia(in element: HTMLElement, to draft: inout EntryDraft) -> [String] {
    let found = element.elements.flatMap { holder($0) }
    let captions = element.elements.filter { $0.hasClass("_3-95") }.map { MetaText.trimmed($0.text) }
      .filter { !$0.utf8.isEmpty }
    for (index, file) in found.enumerated() {
      draft.media.append(
        Media(
          path: file.path, type: MediaType.of(path: file.path, otherwise: file.type),
          caption: index == 0 ? MetaText.nonEmpty(captions.joined(separator: "\n")) : nil))
    }
    if !found.isEmpty { return [] }
    var alone = captions
    for child in element.elements where holdsPictures(child) { alone += addMedia(in: child, to: &draft) }
    return alone
  }

  /// Not a caption, and not the table of camera data; the grid of 2018 to 2020 is a table too.
  private static func holdsPictures(_ element: HTMLElement) -> Bool {
    !element.hasClass("_3-95") && (!element.isNamed("table") || element.hasClass("uiGrid"))
  }

  /// The file that an element directly shows: `a > img`, `img`, `video[src]`, `audio[src]`.
  private static func holder(_ element: HTMLElement) -> [(path: String, type: String)] {
    if element.isNamed("video") { return local(element.attribute("src"), "video") }
    if element.isNamed("audio") { return local(element.attribute("src"), "audio") }
    if element.isNamed("img") { return local(element.attribute("src"), "image") }
    guard element.isNamed("a") else { return [] }
    let pictures = element.outermost { $0.isNamed("img") }
    if pictures.isEmpty { return local(element.attribute("href"), "document") }
    let linked = local(element.attribute("href"), "image")
    return linked.isEmpty ? pictures.flatMap { local($0.attribute("src"), "image") } : linked
  }

  /// A path inside the export: neither an address nor picture data, and no page of the export itself.
  private static func local(_ path: String?, _ type: String) -> [(path: String, type: String)] {
    guard let path, !path.utf8.isEmpty, !path.utf8.contains(UInt8(ascii: ":")) else { return [] }
    let suffix = Bytes.lowered(path.utf8.suffix(5))
    return Bytes.equal(suffix, ".html") ? [] : [(path, type)]
  }
}
