import ByteFormats
import Records

/// A post on a page of vBulletin 3, 4 or 5 (pages of 2016 to 2019).
enum VBulletinPost {
  static func draft(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    let id = post.attribute("id")
    draft.id = ASCII.number(id, after: "post_") ?? ASCII.number(id, after: "post")
    draft.author = post.first { $0.hasClass("username") || $0.hasClass("bigusername") }?.asAuthor ?? Author()
    let holder = post.first { ASCII.number($0.attribute("id"), after: "post_message_") != nil }
    draft.body = holder?.first(ofClass: "postcontent") ?? holder
    let counter = post.first { ASCII.number($0.attribute("id"), after: "postcount") != nil }
    draft.number = counter?.attribute("name").flatMap { Int($0) }
    let permalink = post.first(ofClass: "postcounter") ?? counter
    draft.url = permalink?.attribute("href")
    draft.subject = post.first { $0.isNamed("h2") && $0.hasClass("title") }.flatMap { ASCII.nonEmpty($0.text) }
    draft.stamp = (post.first(ofClass: "postdate")?.first(ofClass: "date")).map { .printed($0.text) } ?? headStamp(post)
    if let note = post.first(where: isEditNote) {
      draft.edit = ASCII.nonEmpty(note.text)
      draft.edited = .printed(note.text)
    }
    draft.isLeft = { isEditNote($0) || $0.hasClass("signature") }
    return draft
  }

  static func draftOfVersion5(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.id = post.attribute("data-node-id")
    let author = post.first { $0.attribute("itemprop").map { $0.utf8.elementsEqual("author".utf8) } == true }
    draft.author = (author?.first(named: "a") ?? author ?? post.first(ofClass: "author"))?.asAuthor ?? Author()
    draft.body = post.first(ofClass: "js-post__content-text")
    draft.stamp = post.first(named: "time").map { .init($0) }
    let counter = post.first(ofClass: "b-post__count")
    draft.number = counter.flatMap { ASCII.number(ASCII.nonEmpty($0.text), after: "#") }.flatMap { Int($0) }
    draft.url = counter?.attribute("href") ?? counter?.first(named: "a")?.attribute("href")
    if let note = post.first(ofClass: "b-post__edit-note") ?? post.first(ofClass: "post-edit-note") {
      draft.edit = ASCII.nonEmpty(note.text)
      draft.edited = .printed(note.text)
    }
    return draft
  }

  /// Version 3 prints the date as bare text in the head of the post's table.
  private static func headStamp(_ post: HTMLElement) -> PostDraft.Stamp? {
    let cell = post.first { ($0.hasClass("thead") || $0.hasClass("normal")) && PrintedTime($0.ownText) != nil }
    return cell.map { .printed($0.ownText) }
  }

  private static func isEditNote(_ element: HTMLElement) -> Bool {
    if element.hasClass("lastedited") { return true }
    guard element.isNamed("em") || element.isNamed("div") && element.hasClass("smallfont") else { return false }
    return Bytes.starts(ASCII.nonEmpty(element.text), with: "Last edited by")
  }
}
