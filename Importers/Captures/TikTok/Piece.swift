import ByteFormats
import CaptureReading

/// What one JSON value of a capture is, told by its own fields.
enum Piece {
  case comment(JSONValue)
  case researchComment(JSONValue)
  case post(JSONValue)
  /// A page on a line of its own, with its list.
  case page(JSONValue, [JSONValue])

  /// Looks into Zeeschuimer's envelope too.
  init?(_ value: JSONValue) {
    guard value.isObject else { return nil }
    if let payload = Envelope(value)?.payload {
      guard let piece = Piece(bare: payload) else { return nil }
      self = piece
    } else if let piece = Piece(bare: value) {
      self = piece
    } else {
      let page = value["data"]?.isObject == true ? value["data"] : value
      guard let page, let list = page["comments"] ?? page["itemList"], list.isArray,
        page["has_more"] != nil || page["hasMore"] != nil || page["cursor"] != nil
      else { return nil }
      self = .page(page, list.elements)
    }
  }

  private init?(bare value: JSONValue) {
    if value["cid"] != nil, value["aweme_id"] != nil, value["text"] != nil {
      self = .comment(value)
    } else if value["video_id"] != nil, value["parent_comment_id"] != nil, value["text"] != nil {
      self = .researchComment(value)
    } else if PostMapper.isPost(value) {
      self = .post(value)
    } else {
      return nil
    }
  }

  /// For the clerk: what made it.
  var tool: String {
    switch self {
    case .researchComment: "Captured TikTok comments (Research API)"
    default: "Captured TikTok comments"
    }
  }
}

/// Zeeschuimer's line: what TikTok gave, and when and where it was met. 4CAT turns it inside out.
struct Envelope {
  let payload: JSONValue
  /// The page that was being looked at.
  let page: String?
  /// Seconds since 1970 at which the words were last seen.
  let seen: Int64?

  init?(_ value: JSONValue) {
    if let platform = value["source_platform"]?.string, Bytes.starts(platform, with: "tiktok"),
      let data = value["data"], data.isObject
    {
      self.init(payload: data, about: value)
    } else if let meta = value["__import_meta"], Bytes.starts(meta["source_platform"]?.string, with: "tiktok") {
      self.init(payload: value, about: meta)
    } else {
      return nil
    }
  }

  private init(payload: JSONValue, about meta: JSONValue) {
    self.payload = payload
    page = meta["source_platform_url"]?.string
    seen = [Stamp.tikTok.milliseconds(meta["last_updated"]), Stamp.tikTok.milliseconds(meta["timestamp_collected"])]
      .compactMap { $0 }.max()
  }
}
