import ByteFormats
import Records

/// A post on a page of no engine that is known, by microdata, `<time>` and the usual names of classes.
enum UnknownPost {
  static func draft(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.id = PostMarks.number(of: post)
    let author = marked("author", in: post)
    let name = author?.first { isMarked($0, "name") } ?? author ?? post.first(ofClasses: authors)
    draft.author = (name ?? memberLink(in: post))?.asAuthor ?? Author()
    if draft.author.name == nil { draft.author.name = ASCII.nonEmpty(post.attribute("data-username")) }
    draft.body =
      ["text", "articleBody", "commentText"].lazy.compactMap { marked($0, in: post) }.first
      ?? post.first { $0.attribute("data-role").map { $0.utf8.elementsEqual("commentContent".utf8) } == true }
      ?? post.first { $0.attribute("component").map { $0.utf8.elementsEqual("post/content".utf8) } == true }
      ?? post.first(ofClasses: bodies)
    draft.subject = marked("headline", in: post).flatMap { ASCII.nonEmpty($0.text) }
    draft.url = marked("url", in: post)?.attribute("href")
    if let time = post.first(where: { $0.isNamed("time") && $0.attribute("datetime") != nil }) {
      draft.stamp = .init(time)
    } else if let epoch = post.attribute("data-timestamp").flatMap({ Int64($0) }) {
      draft.stamp = PostDraft.Stamp.seconds(epoch).map { .instant($0) }
    } else {
      draft.stamp = post.first(ofClasses: dates).map { .printed($0.text) }
    }
    draft.isLeft = { $0.hasClass("signature") }
    return draft
  }

  private static func memberLink(in post: HTMLElement) -> HTMLElement? {
    post.first { link in
      guard link.isNamed("a"), let address = link.attribute("href"), WebAddress(address).member != nil else {
        return false
      }
      return ASCII.nonEmpty(link.text) != nil
    }
  }

  private static let authors: [StaticString] = [
    "post-author", "postauthor", "post_author", "author", "username", "postername", "byline",
  ]
  private static let bodies: [StaticString] = [
    "post-body", "post_body", "postbody", "post-content", "post_content", "postcontent", "userContent", "messageText",
    "comment-content", "message", "content",
  ]
  private static let dates: [StaticString] = [
    "post-date", "post_date", "postdate", "date", "DateCreated", "posted", "post-time", "time",
  ]

  private static func marked(_ property: StaticString, in post: HTMLElement) -> HTMLElement? {
    post.first { isMarked($0, property) }
  }

  private static func isMarked(_ element: HTMLElement, _ property: StaticString) -> Bool {
    guard let value = element.attribute("itemprop"), value.utf8.count == property.utf8CodeUnitCount else {
      return false
    }
    return Bytes.starts(value, with: property)
  }
}
