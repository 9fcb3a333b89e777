import ByteFormats
import ExportFiles
import Importing
import Records

/// `photos/<album>/index.htm`, `html/photos.htm` and `html/videos.htm`: a `div.block` for each picture, album or
/// video, with other people's comments by name. Only the classic exports have these.
enum ClassicAlbum {
  @Sendable static func read(
    _ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var page = try ClassicPage(member, tree, recordsOfClass: "block")
    while let (found, header, bytes) = try page.next(export) {
      guard let block = found.element, !found.hasInvalidText else {
        try page.ledger.reject(Unreadable("has bytes that are no text (UTF-8)"), bytes, &sink)
        continue
      }
      for entry in [picture(block, header, export)] + comments(block, header, export) {
        switch entry {
        case .success(let record): try page.ledger.accept(record, bytes, &sink)
        case .failure(let error): try page.ledger.reject(error, bytes, &sink)
        }
      }
    }
  }

  private static func picture(
    _ block: HTMLElement, _ header: PageHeader, _ export: FacebookExport
  ) -> Result<Record, Unreadable> {
    let outside = block.outermost { $0.hasClass("comment") || $0.hasClass("meta") }
    guard let stamp = outside.filter({ $0.hasClass("meta") }).lazy.compactMap({ time($0) }).first else {
      return .failure(Unreadable("has no date that can be read"))
    }
    var draft = EntryDraft(published: header.time(stamp, export.options))
    for part in block.elements where !part.hasClass("comment") && !part.hasClass("warning") {
      if part.isNamed("a") || part.isNamed("img") { addMedia(part, to: &draft) } else { addWords(part, to: &draft) }
    }
    return .success(draft.record(EntryTraits(visibility: .unknown), export))
  }

  private static func time(_ meta: HTMLElement) -> LocalisedTime? { LocalisedTime(parsing: meta.ownText) }

  /// `<a href="../videos/1.mp4"><img …></a>` or `<img src="../../photos/2/1.jpg">`, relative to the page.
  private static func addMedia(_ element: HTMLElement, to draft: inout EntryDraft) {
    let picture = element.isNamed("img") ? element : element.outermost { $0.isNamed("img") }.first
    var path = picture?.attribute("src")
    if let target = element.attribute("href"), MediaType.of(path: target) == "video" { path = target }
    guard let path, !path.utf8.isEmpty else { return }
    let fromRoot = path.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual("..".utf8) }
    let clean =
      EntryText.webAddress(path)
      ?? String(
        decoding: Array(fromRoot.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
    draft.media.append(Media(path: clean, type: MediaType.of(path: clean, otherwise: "image")))
  }

  /// A caption stands bare; the name of an album is a link to it.
  private static func addWords(_ element: HTMLElement, to draft: inout EntryDraft) {
    guard !element.hasClass("meta") else { return }
    if let caption = MetaText.nonEmpty(element.ownText) { draft.text = MetaText.trimmed(caption) }
    if let album = element.elements.first(where: { $0.isNamed("a") }) { draft.title = MetaText.nonEmpty(album.text) }
  }

  private static func comments(
    _ block: HTMLElement, _ header: PageHeader, _ export: FacebookExport
  ) -> [Result<Record, Unreadable>] {
    block.outermost { $0.hasClass("comment") }.map { comment in
      guard let stamp = comment.elements.filter({ $0.hasClass("meta") }).lazy.compactMap({ time($0) }).first else {
        return .failure(Unreadable("has no date that can be read"))
      }
      var draft = EntryDraft(published: header.time(stamp, export.options))
      draft.author = comment.elements.first { $0.hasClass("user") }.map { MetaText.trimmed($0.text) }
      draft.text = MetaText.trimmed(comment.ownText)
      draft.isComment = true
      return .success(draft.record(EntryTraits(visibility: .unknown), export))
    }
  }
}
