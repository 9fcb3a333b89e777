import ByteFormats

/// What one JSON value of a capture is, told by its own fields.
enum Piece {
  case comment(CommentMapper)
  case post(PostMapper)
  /// A page on a line of its own, with its list.
  case page(JSONValue, [JSONValue])
  /// What comments refer to: members, pictures, counts.
  case other

  init?(_ value: JSONValue) {
    guard value.isObject else { return nil }
    if let comment = CommentMapper(value) {
      self = .comment(comment)
    } else if let post = PostMapper(value) {
      self = .post(post)
    } else if let list = value["elements"] ?? value["included"], list.isArray {
      self = .page(value, list.elements)
    } else if Bytes.starts(value["$type"]?.string, with: "com.linkedin.") {
      self = .other
    } else {
      return nil
    }
  }
}
