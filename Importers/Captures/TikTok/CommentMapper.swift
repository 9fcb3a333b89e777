import ByteFormats
import CaptureReading
import Records

/// Makes a record of one comment.
struct CommentMapper {
  private let capture: TikTokCapture

  init(_ capture: TikTokCapture) { self.capture = capture }

  /// As TikTok's pages are given it (2021 to 2026).
  func record(_ value: JSONValue) throws(Unreadable) -> Record {
    guard let id = NativeID.of(value["cid"]) else { throw Unreadable("has no id of a comment") }
    guard let video = NativeID.of(value["aweme_id"]) else { throw Unreadable("has no id of a video") }
    var record = try draft(value, id, video, likes: value["digg_count"], replies: value["reply_comment_total"])
    record.parent = NativeID.of(value["reply_to_reply_id"]) ?? NativeID.of(value["reply_id"]) ?? video
    let user = value["user"]
    record.author = Author(
      name: Bytes.nonEmpty(user?["nickname"]?.string), handle: Bytes.nonEmpty(user?["unique_id"]?.string),
      nativeID: NativeID.of(user?["uid"]))
    if let status = value["status"]?.integer, status != 1 { record.visibility = .unknown }
    record.media = (value["image_list"]?.elements ?? []).map { _ in Media(path: nil, type: "image") }
    record.tags = PostMapper.tags(value["text_extra"])
    capture.sign(&record, under: video, isMarked: CommentMapper.isByCreator(value))
    return record
  }

  /// As the Research API gives it: numbers for ids, nothing about the author, names in the words masked.
  func record(research value: JSONValue) throws(Unreadable) -> Record {
    guard let id = NativeID.of(value["id"]) else { throw Unreadable("has no id of a comment") }
    guard let video = NativeID.of(value["video_id"]) else { throw Unreadable("has no id of a video") }
    var record = try draft(value, id, video, likes: value["like_count"], replies: value["reply_count"])
    record.parent = NativeID.of(value["parent_comment_id"]) ?? video
    capture.sign(&record, under: video, isMarked: false)
    return record
  }

  /// Whether TikTok marks it as the creator's own.
  static func isByCreator(_ value: JSONValue) -> Bool {
    Bytes.equal(value["label_text"]?.string, "Creator")
      || (value["label_list"]?.elements ?? []).contains { Bytes.equal($0["text"]?.string, "Creator") }
  }

  private func draft(
    _ value: JSONValue, _ id: String, _ video: String, likes: JSONValue?, replies: JSONValue?
  ) throws(Unreadable) -> Record {
    guard let text = value["text"]?.string else { throw Unreadable("has no text") }
    let stamp = Stamp.tikTok.seconds(value["create_time"]).map { PublicationTime(seconds: $0) }
    guard let published = stamp ?? NativeID.time(in: id) else { throw Unreadable("has no date that can be read") }
    var record = Record(identity: .native(id), kind: .comment, direction: .received, published: published, text: text)
    record.visibility = .public
    record.conversation = Conversation(key: video)
    record.url = capture.survey.owner(of: video).map { VideoAddress.of(video, by: $0.handle) }
    record.metrics = Metric.told([("likes", likes), ("replies", replies)])
    capture.threads.count(id, under: video)
    return record
  }
}
