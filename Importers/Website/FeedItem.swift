import ByteFormats
import Records

/// Makes one `<item>` of an RSS feed into a record.
struct FeedItem {
  private let zone: CouncilZone

  init(zone: CouncilZone) { self.zone = zone }

  func record(_ item: HTMLElement) throws(Unreadable) -> Record {
    let link = item.field("link") ?? item.attribute("rdf:about")
    guard let id = item.field("guid") ?? link else { throw Unreadable("has neither guid nor link") }
    let published = try SiteTime.feed(item.field("pubDate") ?? item.field("dc:date"), zone: zone)
    let whole = item.field("content:encoded")
    let words = try SiteText(html: whole ?? item.child("description")?.text ?? "")
    let comment = SiteAddress(id).comment ?? link.flatMap { SiteAddress($0).comment }
    var record = Record(
      identity: .native(comment.map { WordPressComment.name(ofID: $0.id) } ?? id),
      kind: comment == nil ? .article : .comment, direction: comment == nil ? .official : .received,
      published: published, text: words.text)
    record.author = Author(name: item.field("dc:creator") ?? item.field("author").flatMap(FeedItem.name))
    // The title of a comment is "By: " and its author's name, in the website's language.
    record.title = comment == nil ? SiteText.title(item.field("title")) : nil
    record.url = link
    record.links = words.links
    record.media = words.media + FeedItem.enclosures(of: item)
    record.tags = Categories.names(in: item)
    record.parent = comment?.page
    record.visibility = .public
    if whole == nil, comment == nil, FeedItem.isCut(words.text) { record.completeness = .cut }
    return record
  }

  /// RSS asks for an address of mail with the name behind it in brackets: only the name is kept.
  static func name(_ author: String) -> String? {
    let bytes = Array(author.utf8)
    guard bytes.contains(UInt8(ascii: "@")) else { return FieldText.trimmed(author) }
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let name = bytes[(open + 1)...].prefix { $0 != UInt8(ascii: ")") }
    return FieldText.trimmed(String(decoding: name, as: UTF8.self))
  }

  private static func enclosures(of item: HTMLElement) -> [Media] {
    item.elements.filter { $0.isNamed("enclosure") }.compactMap { element in
      element.attribute("url").map { Media(path: SiteAddress($0).mediaPath, type: SiteAddress($0).mediaType) }
    }
  }

  /// WordPress ends the beginning of a longer post with `[…]`.
  private static func isCut(_ text: String) -> Bool {
    FieldText.holds(Array(text.utf8), "[…]") || FieldText.holds(Array(text.utf8), "[...]")
  }
}
