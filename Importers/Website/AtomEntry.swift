import ByteFormats
import Records

/// Makes one `<entry>` of an Atom feed, or of Blogger's backup, into a record.
struct AtomEntry {
  private let site: SiteFacts

  init(_ site: SiteFacts) { self.site = site }

  func read(_ entry: HTMLElement) throws(Unreadable) -> SiteItem {
    let kind = BloggerKind(entry)
    guard kind != .machinery else { return .left(.machinery) }
    return .record(try record(entry, kind))
  }

  private func record(_ entry: HTMLElement, _ kind: BloggerKind) throws(Unreadable) -> Record {
    let link = AtomEntry.links(of: entry, "alternate").first
    guard let id = entry.field("id") ?? link else { throw Unreadable("has neither id nor link") }
    let updated = entry.field("updated").flatMap(SiteTime.iso8601)
    guard let seconds = (entry.field("published") ?? entry.field("issued")).flatMap(SiteTime.iso8601) ?? updated else {
      throw Unreadable("has no date that can be read")
    }
    let isComment = kind == .comment || SiteAddress(link ?? id).comment != nil
    let words = try AtomEntry.words(of: entry)
    var record = Record(
      identity: .native(isComment ? name(ofComment: link ?? id, id) : id), kind: isComment ? .comment : .article,
      direction: isComment ? .received : .official, published: PublicationTime(seconds: seconds), text: words.text)
    if entry.field("published") == nil, entry.field("issued") == nil {
      record.published.doubt = "the feed gives only the time of the last change"
    } else {
      record.revised = updated.flatMap { $0 > seconds ? $0 : nil }
    }
    record.author = Author(name: entry.child("author")?.field("name"))
    record.title = isComment ? nil : AtomEntry.title(of: entry)
    record.url = link
    record.links = words.links
    record.media = words.media + AtomEntry.links(of: entry, "enclosure").map(AtomEntry.media)
    record.tags = AtomEntry.tags(of: entry)
    record.parent = entry.child("thr:in-reply-to")?.attribute("ref") ?? SiteAddress(link ?? id).comment?.page
    record.visibility = kind.isDraft ? .private : .public
    if entry.child("content") == nil, entry.child("summary") != nil { record.completeness = .cut }
    return record
  }

  private func name(ofComment address: String, _ id: String) -> String {
    SiteAddress(address).comment.map { WordPressComment.name(ofID: $0.id) } ?? id
  }

  private static func words(of entry: HTMLElement) throws(Unreadable) -> SiteText {
    guard let body = entry.child("content") ?? entry.child("summary") else { return SiteText(plain: "") }
    let type = body.attribute("type")
    if FieldText.equals(type, "xhtml") { return SiteText(of: body) }
    let isPlain = type == nil || FieldText.equals(type, "text") || FieldText.equals(type, "text/plain")
    return isPlain ? SiteText(plain: body.text) : try SiteText(html: body.text)
  }

  private static func title(of entry: HTMLElement) -> String? {
    let type = entry.child("title")?.attribute("type")
    let title = entry.field("title")
    return type == nil || FieldText.equals(type, "text") ? title : SiteText.title(title)
  }

  private static func links(of entry: HTMLElement, _ relation: StaticString) -> [String] {
    let isAlternate = relation.utf8CodeUnitCount == 9
    return entry.elements.filter { $0.isNamed("link") }.compactMap { link in
      let own = link.attribute("rel")
      guard FieldText.equals(own, relation) || (own == nil && isAlternate) else { return nil }
      return link.attribute("href")
    }
  }

  private static func media(_ address: String) -> Media {
    Media(path: SiteAddress(address).mediaPath, type: SiteAddress(address).mediaType)
  }

  private static func tags(of entry: HTMLElement) -> [String] {
    entry.elements.filter { $0.isNamed("category") && !BloggerKind.isKind($0) }
      .compactMap { $0.attribute("term").flatMap(FieldText.trimmed) }
  }
}

/// What an entry of Blogger's backup is. Layout and settings are entries too (backups of 2010 to 2024).
struct BloggerKind: Equatable {
  private enum Kind { case feed, post, comment, machinery }

  static let comment = BloggerKind(.comment)
  static let machinery = BloggerKind(.machinery)

  let isDraft: Bool
  private let kind: Kind

  init(_ entry: HTMLElement) {
    let drafts = entry.child("app:control")?.field("app:draft") ?? entry.field("blogger:status")
    isDraft = FieldText.equals(drafts, "yes") || FieldText.equals(drafts, "DRAFT")
    if let type = entry.field("blogger:type") {
      kind = FieldText.equals(type, "COMMENT") ? .comment : .post
      return
    }
    guard let term = entry.elements.first(where: BloggerKind.isKind)?.attribute("term") else {
      kind = .feed
      return
    }
    let ending = Array(term.utf8.split(separator: UInt8(ascii: "#")).last ?? [])
    let isPost = ending.elementsEqual("post".utf8) || ending.elementsEqual("page".utf8)
    kind = isPost ? .post : ending.elementsEqual("comment".utf8) ? .comment : .machinery
  }

  static func == (left: BloggerKind, right: BloggerKind) -> Bool { left.kind == right.kind }

  static func isKind(_ category: HTMLElement) -> Bool {
    category.isNamed("category")
      && (category.attribute("scheme") ?? "").utf8.elementsEqual("http://schemas.google.com/g/2005#kind".utf8)
  }

  private init(_ kind: Kind) {
    self.kind = kind
    isDraft = false
  }
}
