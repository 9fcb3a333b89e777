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
    PostImages.add(text.images, to: &record)
    if draft.edit != nil {
      record.revised = draft.edited.flatMap(clock.time)?.seconds
      record.isEdited = record.revised == nil
    }
    return record
  }

  /// By its number in the topic; without one, the first post of the first page, unless its heading is an answer's.
  private func isFirst(_ draft: PostDraft, _ isFirstOnPage: Bool) -> Bool {
    if let number = draft.number { return number == 1 }
    return isFirstOnPage && !facts.isLaterPage && !Bytes.starts(draft.subject, with: "Re:")
  }

  private func conversation(_ draft: PostDraft) -> Conversation? {
    let addresses = [facts.topicAddress, draft.url].compactMap { $0 }
    let id = addresses.lazy.compactMap { WebAddress($0).topic }.first
    let number = facts.canonical.flatMap { WebAddress($0).leadingNumber }
    guard let key = id ?? number ?? facts.topicAddress ?? facts.title else { return nil }
    return Conversation(key: key, title: facts.title)
  }

  /// Against the page's own address; nil for an address that leads only into the saved folder.
  private func absolute(_ address: String) -> String? {
    if WebAddress(address).host != nil { return address }
    return facts.root.flatMap { WebAddress($0).resolving(address) }
  }
}

/// Pictures in a post's words.
enum PostImages {
  /// Those that were saved beside the page are media; others are links.
  static func add(_ images: [HTMLElement], to record: inout Record) {
    var known = Set(record.links.map { Array($0.url.utf8) })
    for image in images {
      guard let source = image.attribute("data-src") ?? image.attribute("src"), !Bytes.starts(source, with: "data:"),
        known.insert(Array(source.utf8)).inserted
      else { continue }
      if Bytes.starts(source, with: "//") {
        record.links.append(Link(url: "https:" + source))
      } else if WebAddress(source).host != nil {
        record.links.append(Link(url: source))
      } else {
        record.media.append(Media(path: source, type: "image", altText: ASCII.nonEmpty(image.attribute("alt"))))
      }
    }
  }
}
