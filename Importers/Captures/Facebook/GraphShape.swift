import ByteFormats
import MetaCaptures

/// Whether an item of the Graph API is a post or a comment: the interface does not say, and its lists look alike.
enum GraphShape {
  case post, comment

  /// By the item's own fields; nil where they are too few (`id`, `message`, `created_time`).
  static func of(_ value: JSONValue) -> GraphShape? {
    if let address = FacebookAddress(value["permalink_url"]?.string) {
      return address.comment == nil ? .post : .comment
    }
    if ofComments.contains(where: { value[$0] != nil }) { return .comment }
    if ofPosts.contains(where: { value[$0] != nil }) { return .post }
    // A comment's number begins with that of what it stands under, never with its author's.
    let owner = GraphID(value["id"]?.string)?.owner
    return Bytes.equal(value["from"]?.number("id"), owner) ? .post : nil
  }

  private static let ofComments: [StaticString] = [
    "parent", "object", "can_remove", "can_hide", "can_reply_privately", "comment_count", "is_private", "user_likes",
    "like_count", "attachment",
  ]
  private static let ofPosts: [StaticString] = [
    "story", "updated_time", "status_type", "type", "attachments", "shares", "full_picture", "picture", "link",
    "is_published", "is_expired", "privacy", "actions", "to", "parent_id", "place", "icon", "promotion_status",
    "story_tags", "description", "name", "permalink_url",
  ]
}
