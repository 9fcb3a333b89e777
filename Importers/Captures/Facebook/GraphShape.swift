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

/// What a list tells of the items in it.
struct GraphList {
  /// Whose posts a list holds.
  enum Authors { case page, visitors, both, unknown }

  /// What its items are where their own fields do not say.
  var shape: GraphShape?
  var authors = Authors.unknown
  /// The page's number, where the list is a page's.
  var page: String?
  /// The number of what the list was asked for under: a post, a picture or a comment.
  var thread: GraphID?

  init() {}

  /// - Parameter page: the object around the items: `{"data": […], "paging": {…}, "summary": {…}}`.
  init(around page: JSONValue?) {
    self.init()
    let endpoint = GraphEndpoint(paging: page?["paging"])
    let summary = page?["summary"]
    if endpoint?.isEdge(["comments"]) == true || summary?["order"] != nil || summary?["can_comment"] != nil {
      shape = .comment
      thread = endpoint.flatMap { GraphID(Bytes.text($0.node)) }
    } else if let endpoint, endpoint.isEdge(GraphSigns.postLists) {
      self = GraphList(named: endpoint.edge, of: Bytes.isNumber(endpoint.node) ? Bytes.text(endpoint.node) : nil)
    }
  }

  /// A list by the name of the field or of the request: `feed`, `published_posts` …
  init(named name: some Sequence<UInt8>, of page: String?) {
    let name = Array(name)
    shape = .post
    self.page = page
    let isOfVisitors = Bytes.equal(name, "visitor_posts") || Bytes.equal(name, "tagged")
    authors = isOfVisitors ? .visitors : Bytes.equal(name, "feed") ? .both : .page
  }

  func shape(of value: JSONValue) -> GraphShape? { GraphShape.of(value) ?? shape }
}
