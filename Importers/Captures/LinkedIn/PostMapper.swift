import ByteFormats
import CaptureReading
import Records

/// A page's post as the interface gives it: `/rest/posts` (since 2022), `/v2/ugcPosts` before.
struct PostMapper {
  private let id: String
  private let author: String
  private let value: JSONValue

  init?(_ value: JSONValue) {
    guard let id = value["id"]?.string, let author = value["author"]?.string, Bytes.starts(author, with: "urn:li:"),
      Bytes.starts(id, with: "urn:li:share:") || Bytes.starts(id, with: "urn:li:ugcPost:"),
      value["commentary"] != nil || value["specificContent"] != nil || value["lifecycleState"] != nil
    else { return nil }
    self.id = id
    self.author = author
    self.value = value
  }

  /// The page that wrote it; nil for a member.
  var page: String? { LinkedInCapture.isPage(author) ? author : nil }

  func record(_ capture: LinkedInCapture) throws(Unreadable) -> Record {
    let stamp = value["publishedAt"] ?? value["firstPublishedAt"] ?? value["createdAt"] ?? value["created"]?["time"]
    guard let published = Stamp.linkedIn.milliseconds(stamp) else { throw Unreadable("has no date that can be read") }
    let text = CommentaryText(value["commentary"]?.string ?? "")
    var record = Record(
      identity: .native(id), kind: shared == nil ? .post : .share, direction: .official,
      published: PublicationTime(seconds: published), text: old ?? text.text)
    record.mentions = text.mentions
    record.tags = text.tags
    record.author = Author(nativeID: author)
    record.direction = capture.direction(of: record.author)
    record.visibility = visibility
    record.url = Address.post(id)
    if Bytes.equal(value["lifecycleState"]?.string, "DELETED") { record.state = .deleted }
    let changed = Stamp.linkedIn.milliseconds(value["lastModifiedAt"] ?? value["lastModified"]?["time"])
    // Every post is touched when it is published; only what the interface itself calls an edit is one.
    if value["lifecycleStateInfo"]?["isEditedByAuthor"]?.bool == true { record.revised = changed }
    addContent(to: &record)
    return record
  }

  private var shared: String? { value["reshareContext"]?["parent"]?.string }

  /// The words of `/v2/ugcPosts`, which are not escaped.
  private var old: String? {
    value["specificContent"]?["com.linkedin.ugc.ShareContent"]?["shareCommentary"]?["text"]?.string
  }

  private var visibility: Visibility {
    guard !Bytes.equal(value["lifecycleState"]?.string, "DRAFT") else { return .private }
    let word = value["visibility"]?.string ?? value["visibility"]?.fields.first?.value.string
    if Bytes.equal(word, "PUBLIC") { return .public }
    return Bytes.equal(word, "CONNECTIONS") ? .followers : .unknown
  }

  private func addContent(to record: inout Record) {
    if let shared { record.links.append(Link(url: Address.post(shared))) }
    let content = value["content"]
    if let source = content?["article"]?["source"]?.string {
      record.links.append(Link(url: source, title: content?["article"]?["title"]?.string))
    }
    for media in [content?["media"]].compactMap({ $0 }) + (content?["multiImage"]?["images"]?.elements ?? []) {
      let id = media["id"]?.string
      let isVideo = Bytes.starts(id, with: "urn:li:video:")
      let isImage = Bytes.starts(id, with: "urn:li:image:")
      record.media.append(
        Media(
          path: nil, type: isVideo ? "video" : isImage ? "image" : "document",
          caption: Bytes.nonEmpty(media["title"]?.string), altText: Bytes.nonEmpty(media["altText"]?.string)))
    }
  }
}
