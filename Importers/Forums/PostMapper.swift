import ByteFormats
import Records

/// Makes the posts of one page into records.
struct PostMapper {
  let facts: PageFacts
  let account: Account?
  let clock: PageClock

  func record(_ draft: PostDraft, isFirstOnPage: Bool) throws(Unreadable) -> Record {
    guard let body = draft.body else { throw Unreadable("has no words that can be found") }
    guard let stamp = draft.stamp else { throw Unreadable("has no date") }
    guard let published = clock.time(stamp) else {
      throw Unreadable("has no full date (pages that say \"today\" or \"yesterday\" must be saved again later)")
    }
    let text = HTMLPlainText(of: body, leaving: draft.isLeft)
    let isFirst = isFirst(draft, isFirstOnPage)
    var record = Record(
      identity: draft.id.map { .native($0) } ?? .fingerprint, kind: isFirst ? .post : .reply, direction: .undecided,
      published: published, text: text.text)
    record.account = account
    record.author = draft.author
    record.visibility = .public
    record.state = draft.isDeleted ? .deleted : .live
    record.title = draft.subject ?? (isFirst ? facts.title : nil)
    record.url = draft.url.flatMap(absolute)
    record.conversation = conversation(draft)
    record.links = text.links
    addImages(text.images, to: &record)
    if draft.edit != nil {
      record.revised = draft.edited.flatMap(clock.time)?.seconds
      record.isEdited = record.revised == nil
    }
    return record
  }

  /// By its number in the topic; without one, the first post of the first page, unless its heading is an answer's.
  private func isFirst(_ draft: PostDraft, _ isFirstOnPage: Bool) -> Bool {
    if let number = draft.number { return number == 1 }
    return isFirstOnPage && !facts.isLaterPage && !ASCII.begins(draft.subject, with: "Re:")
  }

  private func conversation(_ draft: PostDraft) -> Conversation? {
    let addresses = [facts.topicAddress, draft.url].compactMap { $0 }
    let id = addresses.lazy.compactMap { WebAddress($0).topic }.first
    guard let key = id ?? facts.topicAddress ?? facts.title else { return nil }
    return Conversation(key: key, title: facts.title)
  }

  /// Against the page's own address; nil for an address that leads only into the saved folder.
  private func absolute(_ address: String) -> String? {
    if WebAddress(address).host != nil { return address }
    guard let root = facts.base ?? facts.canonical, let host = WebAddress(root).host, !address.utf8.isEmpty else {
      return nil
    }
    let scheme = ASCII.begins(root, with: "http://") ? "http://" : "https://"
    if address.utf8.first == UInt8(ascii: "/") { return scheme + host + address }
    guard let base = facts.base else { return nil }
    let slash = base.utf8.last == UInt8(ascii: "/") ? "" : "/"
    return base + slash + (ASCII.begins(address, with: "./") ? String(decoding: address.utf8.dropFirst(2), as: UTF8.self) : address)
  }

  /// Pictures that were saved beside the page are its media; others are links.
  private func addImages(_ images: [HTMLElement], to record: inout Record) {
    for image in images {
      guard let source = image.attribute("data-src") ?? image.attribute("src"), !ASCII.begins(source, with: "data:") else {
        continue
      }
      if WebAddress(source).host != nil || ASCII.begins(source, with: "//") {
        if !record.links.contains(where: { $0.url.utf8.elementsEqual(source.utf8) }) {
          record.links.append(Link(url: source))
        }
      } else {
        record.media.append(Media(path: source, type: "image", altText: ASCII.nonEmpty(image.attribute("alt"))))
      }
    }
  }
}
