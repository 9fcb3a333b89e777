import ByteFormats
import CaptureReading
import Records

/// A comment as the interface (`commentUrn`, `message`) or the web pages (`commentV2`, `commentary`) give it.
struct CommentMapper {
  let name: CommentName
  private let value: JSONValue

  init?(_ value: JSONValue) {
    let isOfWeb = Bytes.ends(value["$type"]?.string, with: ".Comment") || value["commentV2"] != nil
    // `$URN` is an older name of `commentUrn`.
    let names = [
      value["commentUrn"], value["$URN"], value["urn"], isOfWeb ? value["entityUrn"] : nil,
      isOfWeb ? value["dashEntityUrn"] : nil,
    ]
    guard let name = names.compactMap({ CommentName($0?.string) }).first,
      isOfWeb || value["message"] != nil || value["actor"] != nil
    else { return nil }
    self.name = name
    self.value = value
  }

  /// The post as the interface calls it, else as the comment's own name does: LinkedIn names one post in several ways.
  var post: String { value["object"]?.string ?? name.post }

  /// Whether it answers another comment.
  var isReply: Bool { parent != nil }

  /// Replies that stand inside it, in answers of the web pages until about 2021.
  var replies: [JSONValue] { value["socialDetail"]?["comments"]?["elements"]?.elements ?? [] }

  func record(_ capture: LinkedInCapture) throws(Unreadable) -> Record {
    guard let text else { throw Unreadable("has no text") }
    let created = Stamp.linkedIn.milliseconds(value["created"]?["time"] ?? value["createdTime"] ?? value["createdAt"])
    guard let published = created.map({ PublicationTime(seconds: $0) }) ?? Stamp.linkedIn.reckoned(from: name.number)
    else {
      throw Unreadable("has no date that can be read")
    }
    var record = Record(
      identity: .native(name.number), kind: .comment, direction: .received, published: published, text: text)
    record.visibility = .public
    record.author = author(capture)
    record.direction = capture.direction(of: record.author)
    record.conversation = Conversation(key: post)
    record.parent = parent ?? post
    record.url = Address.post(post)
    if let changed = Stamp.linkedIn.milliseconds(value["lastModified"]?["time"]), changed > published.seconds {
      record.revised = changed
    }
    record.isEdited = value["edited"]?.bool == true && record.revised == nil
    record.media = (value["content"]?.elements ?? []).map { part in
      Media(path: nil, type: Bytes.equal(part["type"]?.string, "IMAGE") ? "image" : "unknown")
    }
    record.metrics = metrics
    if !isReply { capture.threads.count(name.number, under: post) }
    return record
  }

  private var parent: String? {
    let names = [value["parentComment"], value["parentCommentUrn"]]
    return names.compactMap { CommentName($0?.string)?.number }.first
  }

  private var text: String? {
    if let text = (value["message"] ?? value["commentV2"] ?? value["commentary"])?["text"]?.string { return text }
    let pieces = (value["comment"]?["values"]?.elements ?? []).compactMap { $0["value"]?.string }
    return pieces.isEmpty ? nil : pieces.joined()
  }

  private func author(_ capture: LinkedInCapture) -> Author {
    let actor = value["actor"]?.string ?? value["created"]?["actor"]?.string
    let shown = value["commenterForDashConversion"] ?? value["commenter"]
    let profile = value["commenterProfileId"]?.string ?? shown?["commenterProfileId"]?.string
    let union = shown?["actorUnion"]
    let id =
      actor ?? (union?["profileUrn"] ?? union?["companyUrn"])?.string ?? profile.map { "urn:li:fsd_profile:" + $0 }
    return Author(
      name: projected ?? Bytes.nonEmpty(shown?["title"]?["text"]?.string) ?? CommentMapper.oldName(shown)
        ?? profile.flatMap { capture.survey.name(of: "urn:li:fs_miniProfile:" + $0) }, nativeID: id)
  }

  /// Where the request asked for more about the actor (`actor~`).
  private var projected: String? {
    guard let actor = value["actor~"] else { return nil }
    if let name = Bytes.nonEmpty(actor["localizedName"]?.string) { return name }
    let parts = [actor["localizedFirstName"], actor["localizedLastName"]].compactMap { Bytes.nonEmpty($0?.string) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `{"com.linkedin.voyager.feed.MemberActor": {"miniProfile": {…}}}`
  private static func oldName(_ commenter: JSONValue?) -> String? {
    let holder = commenter?["miniProfile"] ?? commenter?.fields.first?.value["miniProfile"]
    let parts = [holder?["firstName"], holder?["lastName"]].compactMap { Bytes.nonEmpty($0?.string) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var metrics: [Metric] {
    let likes = value["likesSummary"]?["totalLikes"] ?? value["likesSummary"]?["aggregatedTotalLikes"]
    let replies = value["commentsSummary"]?["totalFirstLevelComments"]
    return Metric.told([("likes", likes), ("replies", replies)])
  }
}
