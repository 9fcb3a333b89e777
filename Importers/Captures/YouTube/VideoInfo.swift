import ByteFormats
import CaptureReading
import Records
import YouTubeImporter

/// A video as yt-dlp's `.info.json` or the Data API describes it.
struct VideoInfo {
  let id: String
  var title: String?
  var description: String?
  var channel: Channel?
  var published: PublicationTime?
  /// Seconds since 1970 at which the tool looked; the Data API does not say.
  var captured: Int64?
  var visibility = Visibility.public
  var tags: [String] = []
  var metrics: [Metric] = []

  /// From yt-dlp, of 2022 to 2026.
  init?(tool value: JSONValue) {
    guard let id = value["id"]?.string, NativeID.isVideo(id.utf8) else { return nil }
    self.id = id
    title = value["fulltitle"]?.string ?? value["title"]?.string
    description = value["description"]?.string
    captured = Stamp.youTube.fraction(value["epoch"])
    published = VideoInfo.published(value)
    visibility = VideoInfo.visibility(value["availability"]?.string)
    tags = VideoInfo.strings(value["tags"])
    metrics = Metric.told(
      [("views", value["view_count"]), ("likes", value["like_count"]), ("comments", value["comment_count"])])
    let uploader = value["uploader_id"]?.string
    if let channel = [value["channel_id"]?.string, uploader].compactMap({ $0 }).first(where: {
      NativeID.isChannel($0.utf8)
    }) {
      self.channel = Channel(
        id: channel, name: value["channel"]?.string ?? value["uploader"]?.string, handle: uploader.flatMap(Handle.bare))
    }
  }

  /// From the Data API's `videos.list`.
  init?(api value: JSONValue) {
    guard let id = value["id"]?.string, NativeID.isVideo(id.utf8) else { return nil }
    self.id = id
    let snippet = value["snippet"]
    title = snippet?["title"]?.string
    description = snippet?["description"]?.string
    published = Stamp.youTube.text(snippet?["publishedAt"]?.string).map { PublicationTime(seconds: $0) }
    visibility = VideoInfo.visibility(value["status"]?["privacyStatus"]?.string)
    tags = VideoInfo.strings(snippet?["tags"])
    let counts = value["statistics"]
    metrics = Metric.told(
      [("views", counts?["viewCount"]), ("likes", counts?["likeCount"]), ("comments", counts?["commentCount"])])
    if let channel = snippet?["channelId"]?.string, NativeID.isChannel(channel.utf8) {
      self.channel = Channel(id: channel, name: snippet?["channelTitle"]?.string, handle: nil)
    }
  }

  /// - Throws: `Unreadable` where nothing says when it was published.
  func record() throws(Unreadable) -> Record {
    guard let published else { throw Unreadable("has no date of publication") }
    var record = Record(
      identity: .native(id), kind: .video, direction: .official, published: published, text: description ?? "")
    record.title = title
    record.url = Address.video(id)
    record.visibility = visibility
    record.tags = tags
    record.metrics = metrics
    record.author = Author(name: channel?.name, handle: channel?.handle, nativeID: channel?.id)
    return record
  }

  /// `timestamp` is absent in the files of 2022 and 2023, which have the day alone.
  private static func published(_ value: JSONValue) -> PublicationTime? {
    if let seconds = Stamp.youTube.fraction(value["timestamp"]) { return PublicationTime(seconds: seconds) }
    if let day = Stamp.youTube.day(value["upload_date"]) { return PublicationTime(seconds: day, precision: .day) }
    return Stamp.youTube.fraction(value["release_timestamp"]).map {
      PublicationTime(seconds: $0, doubt: "the time at which the stream or premiere began")
    }
  }

  private static func visibility(_ word: String?) -> Visibility {
    guard let word else { return .public }
    if Bytes.equal(word, "public") { return .public }
    if Bytes.equal(word, "unlisted") { return .unlisted }
    if Bytes.equal(word, "private") || Bytes.equal(word, "needs_auth") { return .private }
    return Bytes.equal(word, "subscriber_only") ? .followers : .unknown
  }

  private static func strings(_ value: JSONValue?) -> [String] { (value?.elements ?? []).compactMap(\.string) }
}

/// `@WenlowTC`, kept without its mark; anything else is a name.
enum Handle {
  static func bare(_ text: String) -> String? {
    guard text.utf8.first == UInt8(ascii: "@"), text.utf8.count > 1 else { return nil }
    return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
  }
}
