import ByteFormats
import YouTubeImporter

/// What one JSON value of a capture is, told by its own fields.
enum ValueShape {
  /// yt-dlp's description of a video.
  case video
  /// yt-dlp's description of a channel or playlist.
  case playlist
  /// A comment as yt-dlp saves it.
  case comment
  /// A comment as youtube-comment-downloader saves it.
  case downloaderComment
  /// A line of a live chat.
  case chat
  /// A page of the Data API.
  case page
  /// An item of the Data API: `youtube#commentThread`, `#comment`, `#video`.
  case thread, apiComment, apiVideo
  /// Anything else of the Data API.
  case otherItem
  /// What the Data API answers when it refuses.
  case apiError

  init?(_ value: JSONValue) {
    guard value.isObject else { return nil }
    if let kind = value["kind"]?.string, Bytes.starts(kind.utf8, with: "youtube#") {
      self = ValueShape.api(kind)
    } else if let key = value["extractor_key"]?.string, Bytes.starts(key.utf8, with: "Youtube"),
      value["webpage_url"] != nil || value["_type"] != nil
    {
      self = Bytes.equal(value["_type"]?.string, "playlist") ? .playlist : .video
    } else if value["replayChatItemAction"] != nil || ChatAction.isOne(value) {
      self = .chat
    } else if NativeID.isComment(value["id"]?.string), value["parent"]?.string != nil, value["text"] != nil {
      self = .comment
    } else if NativeID.isComment(value["cid"]?.string), value["text"] != nil {
      self = .downloaderComment
    } else if value["error"]?["code"] != nil, value["error"]?["errors"] != nil {
      self = .apiError
    } else {
      return nil
    }
  }

  /// Whether a file that begins so is a capture of comments or videos.
  var isSign: Bool {
    switch self {
    case .playlist, .page, .otherItem, .apiError: false
    default: true
    }
  }

  /// For the clerk: which tool made it.
  var tool: String {
    switch self {
    case .video, .playlist, .comment: "Captured YouTube comments (yt-dlp)"
    case .downloaderComment: "Captured YouTube comments (youtube-comment-downloader)"
    case .chat: "Captured YouTube live chat"
    default: "Captured YouTube comments (YouTube Data API)"
    }
  }

  private static func api(_ kind: String) -> ValueShape {
    if Bytes.ends(kind.utf8, with: "ListResponse") { return .page }
    if Bytes.equal(kind, "youtube#commentThread") { return .thread }
    if Bytes.equal(kind, "youtube#comment") { return .apiComment }
    return Bytes.equal(kind, "youtube#video") ? .apiVideo : .otherItem
  }
}
