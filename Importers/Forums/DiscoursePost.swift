import ByteFormats
import Records

/// A post on a saved page of Discourse (read by description: no saved page has been seen). Its id is the one that the
/// topic's JSON gives it, so that both are one post.
enum DiscoursePost {
  static func draft(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    let number = ASCII.number(post.attribute("id"), after: "post_")
    draft.number = number.flatMap { Int($0) }
    if let number, let topic = post.attribute("data-topic-id") { draft.id = topic + "/" + number }
    draft.author = author(post)
    draft.body = post.first(ofClass: "cooked")
    let date = post.first(ofClass: "post-date")
    draft.stamp = (date?.first(ofClass: "relative-date") ?? post.first(ofClass: "relative-date")).map { .init($0) }
    draft.url = date?.attribute("href") ?? date?.first(named: "a")?.attribute("href")
    if post.first(ofClass: "post-edits") != nil || post.first(ofClass: "edits") != nil { draft.edit = "edited" }
    draft.isDeleted = post.hasClass("deleted")
    draft.isLeft = { $0.hasClass("meta") || $0.hasClass("quote-controls") }
    return draft
  }

  private static func author(_ post: HTMLElement) -> Author {
    let link = post.first(ofClass: "names")?.first { $0.attribute("data-user-card") != nil }
    let id = post.attribute("data-user-id")
    return Author(
      name: link.flatMap { ASCII.nonEmpty($0.text) }, handle: link?.attribute("data-user-card"), nativeID: id)
  }
}
