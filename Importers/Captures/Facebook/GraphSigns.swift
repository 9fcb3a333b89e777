import ByteFormats
import MetaCaptures

/// What tells answers of Facebook's Graph API from those of other interfaces.
enum GraphSigns {
  /// A post, a comment, a page of either, or a map of ids to them.
  static func isGraph(_ value: JSONValue) -> Bool { isGraph(value, depth: 0) }

  /// Lists of a page or of a picture that hold posts.
  static let postLists: [StaticString] = [
    "posts", "feed", "published_posts", "visitor_posts", "tagged", "photos", "videos", "albums",
  ]

  static func isItem(_ value: JSONValue) -> Bool {
    guard value["created_time"] != nil, value["field_data"] == nil, value["media_type"] == nil else { return false }
    if value["permalink_url"]?.string.flatMap(FacebookAddress.init) != nil { return true }
    guard let id = GraphID(value["id"]?.string) else { return false }
    if id.owner != nil { return true }
    return ["message", "story", "from", "comments"].contains { value[$0] != nil }
  }

  private static func isGraph(_ value: JSONValue, depth: Int) -> Bool {
    guard depth < 3 else { return false }
    if isItem(value) || isCommented(value) { return true }
    if let data = value["data"]?.elements, data.prefix(5).contains(where: { isGraph($0, depth: depth + 1) }) {
      return true
    }
    for list in postLists {
      guard let items = value[list]?["data"]?.elements else { continue }
      if items.prefix(5).contains(where: isItem) { return true }
    }
    return isMap(value, depth: depth)
  }

  /// A picture or film with its comments, asked for without its own date.
  static func isCommented(_ value: JSONValue) -> Bool {
    guard GraphID(value["id"]?.string) != nil, let comments = value["comments"]?["data"] else { return false }
    return comments.elements.prefix(5).contains(where: isItem)
  }

  /// `{"1_2": {"id": "1_2", …}}`, the answer to `ids=`; also `{"1_2": {"data": [comments]}}`.
  private static func isMap(_ value: JSONValue, depth: Int) -> Bool {
    guard let (key, first) = value.firstField, GraphID(key) != nil, first.isObject else { return false }
    return isGraph(first, depth: depth + 1)
  }
}
