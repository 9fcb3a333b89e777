import ByteFormats
import CaptureReading
import Records

/// A post as TikTok's pages are given it: `id`, `desc`, `createTime` on the web, `aweme_id`, `desc`, `create_time` in the app.
struct PostMapper {
  let id: String
  let owner: CaptureSurvey.Owner?
  private let value: JSONValue

  init?(_ value: JSONValue) {
    guard PostMapper.isPost(value), let id = NativeID.of(value["id"] ?? value["aweme_id"]) else { return nil }
    self.value = value
    self.id = id
    let author = value["author"]
    // In pages of 2021 the author is a name alone.
    let handle = author?.string ?? (author?["uniqueId"] ?? author?["unique_id"])?.string
    let name = author?["nickname"]?.string ?? value["nickname"]?.string
    owner = Bytes.nonEmpty(handle).map { CaptureSurvey.Owner(handle: $0, name: Bytes.nonEmpty(name)) }
  }

  static func isPost(_ value: JSONValue) -> Bool {
    guard value["desc"]?.string != nil, value["author"] != nil, value["cid"] == nil else { return false }
    return value["id"] != nil && value["createTime"] != nil && (value["stats"] ?? value["video"]) != nil
      || value["aweme_id"] != nil && value["create_time"] != nil
  }

  func record(_ capture: TikTokCapture) throws(Unreadable) -> Record {
    let stamp = Stamp.tikTok.seconds(value["createTime"] ?? value["create_time"]).map { PublicationTime(seconds: $0) }
    guard let published = stamp ?? NativeID.time(in: id) else { throw Unreadable("has no date that can be read") }
    let pictures = (value["imagePost"] ?? value["image_post_info"])?["images"]?.elements ?? []
    var record = Record(
      identity: .native(id), kind: pictures.isEmpty ? .video : .post, direction: .official, published: published,
      text: value["desc"]?.string ?? "")
    record.visibility = value["privateItem"]?.bool == true || value["secret"]?.bool == true ? .private : .public
    record.author = Author(
      name: owner?.name, handle: owner?.handle, nativeID: NativeID.of(value["author"]?["id"] ?? value["author"]?["uid"])
    )
    record.url = owner.map { VideoAddress.of(id, by: $0.handle) }
    record.title = Bytes.nonEmpty(value["imagePost"]?["title"]?.string)
    record.tags = PostMapper.tags(value["textExtra"] ?? value["text_extra"])
    record.media = pictures.map { _ in Media(path: nil, type: "image") }
    let counts = value["stats"] ?? value["statistics"]
    let comments = counts?["commentCount"] ?? counts?["comment_count"]
    record.metrics = Metric.told([
      ("likes", counts?["diggCount"] ?? counts?["digg_count"]), ("comments", comments),
      ("shares", counts?["shareCount"] ?? counts?["share_count"]),
      ("views", counts?["playCount"] ?? counts?["play_count"]),
    ])
    capture.threads.announce(comments?.integer, under: id)
    capture.sign(&record, under: id, isMarked: true)
    return record
  }

  static func tags(_ extras: JSONValue?) -> [String] {
    (extras?.elements ?? []).compactMap { Bytes.nonEmpty(($0["hashtagName"] ?? $0["hashtag_name"])?.string) }
  }
}
