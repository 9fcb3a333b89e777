import ByteFormats
import Records

/// A post on a page of XenForo 1 or 2 (pages of 2014 to 2019).
enum XenForoPost {
  static func draftOfVersion2(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.id = ASCII.number(post.attribute("data-content"), after: "post-")
    draft.author.name = ASCII.nonEmpty(post.attribute("data-author"))
    let member = post.first { $0.hasClass("username") && $0.attribute("data-user-id") != nil }
    if let member { draft.author.nativeID = member.asAuthor.nativeID }
    draft.body = post.first(ofClass: "message-body")?.first(ofClass: "bbWrapper") ?? post.first(ofClass: "bbWrapper")
    let head = post.first(ofClass: "message-attribution") ?? post
    draft.stamp = head.first(named: "time").map { .init($0) }
    let links = head.outermost { $0.isNamed("a") }
    draft.url = links.lazy.compactMap { $0.attribute("href") }.first { WebAddress($0).topic != nil }
    draft.number = links.lazy.compactMap { number($0.text) }.first
    if let note = post.first(ofClass: "message-lastEdit") {
      draft.edit = ASCII.nonEmpty(note.text) ?? "edited"
      draft.edited = note.first(named: "time").map { .init($0) }
    }
    draft.isDeleted = post.hasClass("message--deleted") || post.first(ofClass: "messageNotice--deleted") != nil
    draft.isLeft = { $0.hasClass("message-lastEdit") || $0.hasClass("bbCodeBlock-expandLink") }
    return draft
  }

  static func draftOfVersion1(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.id = ASCII.number(post.attribute("id"), after: "post-")
    draft.author = post.first { $0.isNamed("a") && $0.hasClass("username") }?.asAuthor ?? Author()
    draft.author.name = ASCII.nonEmpty(post.attribute("data-author")) ?? draft.author.name
    draft.body = post.first { $0.isNamed("blockquote") && $0.hasClass("messageText") }
    let permalink = post.first(ofClass: "datePermalink")
    draft.stamp = (permalink ?? post.first(ofClass: "messageMeta") ?? post).first(ofClass: "DateTime").map { .init($0) }
    draft.url = permalink?.attribute("href")
    draft.number = post.first(ofClass: "hashPermalink").flatMap { number($0.text) }
    if let note = post.first(ofClass: "editDate") {
      draft.edit = ASCII.nonEmpty(note.text) ?? "edited"
      draft.edited = note.first(ofClass: "DateTime").map { .init($0) }
    }
    draft.isDeleted = post.hasClass("deleted")
    draft.isLeft = { $0.hasClass("messageTextEndMarker") || $0.hasClass("quoteExpand") }
    return draft
  }

  /// `#1,234`
  private static func number(_ text: String) -> Int? {
    guard let text = ASCII.nonEmpty(text), Bytes.starts(text, with: "#") else { return nil }
    return ASCII.digits(text.utf8.dropFirst().filter { ASCII.isDigit($0) }).flatMap { Int($0) }
  }
}
