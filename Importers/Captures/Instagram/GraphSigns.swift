import ByteFormats
import MetaCaptures

/// What tells answers of the Graph API of Instagram and Threads from those of other interfaces.
enum GraphSigns {
  static func isGraph(_ value: JSONValue) -> Bool { isGraph(value, depth: 0) }

  /// A post of Instagram or Threads.
  static func isMedia(_ value: JSONValue) -> Bool {
    guard value["timestamp"]?.string.flatMap(ZonedStamp.iso8601) != nil else { return false }
    if value["media_type"] != nil || value["media_product_type"] != nil { return value.number("id") != nil }
    return Shortcode(address: value["permalink"]?.string) != nil
  }

  /// By default a comment has a number, a time and words, and nothing else.
  static func isComment(_ value: JSONValue) -> Bool {
    guard value["timestamp"]?.string.flatMap(ZonedStamp.iso8601) != nil, let id = value.number("id"),
      value["text"]?.string != nil, !isMedia(value)
    else { return false }
    if ["media", "hidden", "replies", "from", "user", "parent_id"].contains(where: { value[$0] != nil }) {
      return true
    }
    return (15...20).contains(id.utf8.count)
  }

  /// An account asked for with its posts, by itself or through another (`business_discovery`).
  static func account(_ value: JSONValue) -> JSONValue? {
    for node in [value, value["business_discovery"]] {
      if let node, node["media"]?["data"]?.isArray == true, node["timestamp"] == nil { return node }
    }
    return nil
  }

  /// A post asked for by its comments only.
  static func isCommented(_ value: JSONValue) -> Bool {
    value.number("id") != nil && value["comments"]?["data"]?.elements.prefix(5).contains(where: isComment) == true
  }

  private static func isGraph(_ value: JSONValue, depth: Int) -> Bool {
    guard depth < 3 else { return false }
    if isMedia(value) || isComment(value) || isCommented(value) { return true }
    if let items = account(value)?["media"]?["data"]?.elements { return items.prefix(5).contains(where: isMedia) }
    if value["data"]?.elements.prefix(5).contains(where: { isGraph($0, depth: depth + 1) }) == true { return true }
    // The answer to `ids=`: numbers, and what was asked for under each.
    guard let (key, first) = value.firstField, Bytes.isNumber(key), first.isObject else { return false }
    return isGraph(first, depth: depth + 1)
  }
}
