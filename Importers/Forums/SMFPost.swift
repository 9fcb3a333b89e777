import ByteFormats
import Records

/// A post on a page of SMF 2.0 to 3.0 (read by its templates of 2026: no saved page has been seen).
enum SMFPost {
  static func draft(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.body = post.first { $0.hasClass("inner") && ASCII.number($0.attribute("id"), after: "msg_") != nil }
    draft.id = ASCII.number(draft.body?.attribute("id"), after: "msg_")
    let name = post.first(ofClass: "poster")?.first(named: "h4")
    draft.author = (name?.first { $0.isNamed("a") && ASCII.nonEmpty($0.text) != nil } ?? name)?.asAuthor ?? Author()
    let head = post.first(ofClass: "keyinfo")
    let subject = head?.first { ASCII.number($0.attribute("id"), after: "subject_") != nil } ?? head?.first(named: "h5")
    draft.subject = subject.flatMap { ASCII.nonEmpty($0.text) }
    draft.url = subject?.first(named: "a")?.attribute("href")
    let time = head?.first(ofClass: "smalltext") ?? head?.first(ofClass: "postinfo")
    draft.stamp = time?.first(named: "time").map { .init($0) } ?? time.map { .printed($0.text) }
    draft.number = time.flatMap { replyNumber($0.text) }.map { $0 + 1 }
    if let note = post.first(where: { ASCII.number($0.attribute("id"), after: "modified_") != nil }),
      let edit = ASCII.nonEmpty(note.text)
    {
      draft.edit = edit
      draft.edited = .printed(edit)
    }
    return draft
  }

  /// `« Reply #3 on: May 26, 2019, 04:34:05 PM »`
  private static func replyNumber(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    return ASCII.digits(bytes[(mark + 1)...]).flatMap { Int($0) }
  }
}

/// A post on a page of MyBB 1.8 (read by its templates: no saved page has been seen).
enum MyBBPost {
  static func draft(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.id = ASCII.number(post.attribute("id"), after: "post_")
    draft.author = post.first(ofClass: "author_information")?.first(named: "strong")?.asAuthor ?? Author()
    draft.body = post.first(ofClass: "post_body")
    if let date = post.first(ofClass: "post_date") {
      let isFull = date.first { $0.attribute("title").map { PrintedTime($0) != nil } == true }
      draft.stamp = .printed(
        PrintedTime(date.ownText) != nil ? date.ownText : isFull?.attribute("title") ?? date.ownText)
      draft.edit = date.first(ofClass: "edited_post").flatMap { ASCII.nonEmpty($0.text) }
      draft.edited = draft.edit.map { .printed($0) }
    }
    let number = post.first(ofClass: "post_head")?.first { Bytes.starts(ASCII.nonEmpty($0.text), with: "#") }
    draft.number = number.flatMap { ASCII.number(ASCII.nonEmpty($0.text), after: "#") }.flatMap { Int($0) }
    draft.url = number?.attribute("href") ?? number?.first(named: "a")?.attribute("href")
    return draft
  }
}
