import ByteFormats
import Records

/// A post on a page of phpBB 3.0 to 3.3 in the style prosilver and those made from it (pages of 2019; templates of 2026).
enum PHPBBPost {
  static func draft(_ post: HTMLElement) -> PostDraft {
    var draft = PostDraft()
    draft.id = ASCII.number(post.attribute("id"), after: "p")
    let line = post.first { $0.isNamed("p") && $0.hasClass("author") }
    draft.author = author(line, post)
    draft.body = post.first(ofClass: "content")
    draft.subject = post.first { $0.isNamed("h3") }.flatMap { ASCII.nonEmpty($0.text) }
    draft.url = line?.first(named: "a")?.attribute("href")
    if let time = line?.first(named: "time") {
      draft.stamp = .init(time)
    } else if let line {
      draft.stamp = .printed(line.ownText)
    }
    let notice = post.first { $0.hasClass("notice") && ASCII.holds("edited", in: $0.text) }
    if let notice {
      draft.edit = ASCII.nonEmpty(notice.text)
      draft.edited = notice.first(named: "time").map { .init($0) } ?? .printed(notice.ownText)
    }
    draft.isDeleted = post.first(ofClass: "post_deleted_msg") != nil
    return draft
  }

  private static func author(_ line: HTMLElement?, _ post: HTMLElement) -> Author {
    let name = line?.first(ofClasses: ["username-coloured", "username"]) ?? line?.first(named: "strong")
    return (name ?? post.first(ofClass: "postprofile")?.first(ofClasses: ["username-coloured", "username"]))?.asAuthor
      ?? Author()
  }
}
