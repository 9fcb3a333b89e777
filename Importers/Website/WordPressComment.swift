import ByteFormats
import Records

/// Makes one `<wp:comment>` into a record. Addresses of computers (IP), of mail and of commenters' own sites are left out.
struct WordPressComment {
  private let site: SiteFacts
  private let zone: CouncilZone

  init(_ site: SiteFacts, zone: CouncilZone) {
    self.site = site
    self.zone = zone
  }

  /// The name of a comment, in the export as in a feed of comments.
  static func name(ofID id: String) -> String { "comment " + id }

  func record(_ comment: HTMLElement, under post: HTMLElement) throws(Unreadable) -> Record {
    guard let id = comment.field("wp:comment_id") else { throw Unreadable("has no number (comment_id)") }
    let published = try SiteTime.wordpress(
      utc: comment.field("wp:comment_date_gmt"), local: comment.field("wp:comment_date"), mail: nil, zone: zone)
    let words = try SiteText(html: comment.child("wp:comment_content")?.text ?? "")
    let isOwn = site.isAuthor(comment.field("wp:comment_user_id"))
    var record = Record(
      identity: .native(WordPressComment.name(ofID: id)), kind: .comment, direction: isOwn ? .official : .received,
      published: published, text: words.text)
    record.author = Author(name: SiteText.title(comment.field("wp:comment_author")))
    record.links = words.links
    record.media = words.media
    record.parent = parent(of: comment, under: post)
    record.url = post.field("link").map { $0 + "#comment-" + id }
    add(approval: comment.field("wp:comment_approved"), type: comment.field("wp:comment_type"), to: &record)
    return record
  }

  private func parent(of comment: HTMLElement, under post: HTMLElement) -> String? {
    if let parent = comment.field("wp:comment_parent"), !FieldText.equals(parent, "0") {
      return WordPressComment.name(ofID: parent)
    }
    return WordPressItem.id(of: post)
  }

  /// Only what was approved could be seen. Shops and other plugins keep notes of their own as comments.
  private func add(approval: String?, type: String?, to record: inout Record) {
    let isShown = FieldText.equals(approval, "1") || FieldText.equals(approval, "approve")
    let isComment =
      type == nil || ["comment", "pingback", "trackback", "review"].contains { FieldText.equals(type, $0) }
    record.visibility = isShown && isComment ? .public : .private
    if FieldText.equals(approval, "trash") || FieldText.equals(approval, "post-trashed") { record.state = .deleted }
  }
}
