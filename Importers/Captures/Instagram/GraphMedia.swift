import ByteFormats
import CaptureReading
import MetaCaptures
import Records

/// A post of Instagram or Threads as the Graph API tells it.
struct GraphMedia {
  private let value: JSONValue
  private let outer: OwnerHint

  /// - Parameter owner: of the list in which it stands.
  init(_ value: JSONValue, owner: OwnerHint) {
    self.value = value
    outer = owner
  }

  /// Its name in addresses, the same in exports, tools and tables; the Graph API's own number is another.
  var shortcode: String? {
    Shortcode(value["shortcode"]?.string)?.text ?? Shortcode(address: value["permalink"]?.string)?.text
      ?? Shortcode(number: value.number("ig_id"))?.text
  }

  var key: String? { shortcode ?? value.number("id") }

  var owner: OwnerHint {
    OwnerHint(
      handle: value.words("username") ?? outer.handle, name: outer.name,
      id: value["owner"]?.number("id") ?? outer.id)
  }

  /// On Threads.
  var isReply: Bool { value["is_reply"]?.bool == true || value["replied_to"] != nil }

  var isOnThreads: Bool {
    Bytes.equal(value["media_product_type"]?.string, "THREADS") || value["root_post"] != nil
  }

  func record(_ capture: InstagramCapture) throws(Unreadable) -> Record {
    guard let seconds = try value.graphTime("timestamp") else { throw Unreadable("has no date (timestamp)") }
    var record = Record(
      identity: key.map { .native($0) } ?? .fingerprint, kind: kind, direction: direction(capture),
      published: PublicationTime(seconds: seconds), text: value.words("caption") ?? value.words("text") ?? "")
    record.account = isReply ? nil : capture.accounts.other(owner)
    record.author = author(capture, record.direction)
    record.visibility = isHidden ? .private : record.kind == .story ? .unknown : .public
    record.url = KeptAddress.of(value["permalink"]?.string)
    record.parent = capture.posts.name(ofNumber: value["replied_to"]?.number("id"))
    record.conversation = capture.posts.name(ofNumber: value["root_post"]?.number("id")).map { Conversation(key: $0) }
    record.links = [KeptAddress.of(value["link_attachment_url"]?.string)].compactMap { $0 }.map { Link(url: $0) }
    record.media = media
    record.metrics = GraphMedia.metrics(value)
    if isHidden { capture.notes.hiddenComments += 1 }
    return record
  }

  static func metrics(_ value: JSONValue) -> [Metric] {
    Metric.told([
      ("likes", value["like_count"]), ("comments", value["comments_count"]), ("views", value["view_count"]),
    ])
  }

  private var kind: PostKind {
    if isReply { return .reply }
    let product = value["media_product_type"]?.string
    if Bytes.equal(product, "STORY") { return .story }
    let path = value["permalink"]?.string.flatMap(WebAddress.init)?.path.first ?? []
    let isVideo = Bytes.equal(product, "REELS") || Bytes.equal(path, "reel") || Bytes.equal(path, "tv")
    return isVideo ? .video : .post
  }

  /// `/media` and `/threads` give the account's own posts; replies on Threads may be anybody's.
  private func direction(_ capture: InstagramCapture) -> Direction {
    guard isReply else { return .official }
    return capture.isAccount(handle: value.words("username"), id: value["owner"]?.number("id"), of: OwnerHint())
      ? .official : .received
  }

  private func author(_ capture: InstagramCapture, _ direction: Direction) -> Author {
    guard !isReply else {
      return Author(handle: value.words("username"), nativeID: value["owner"]?.number("id"))
    }
    let account = capture.accounts.account(owner)
    return Author(name: account.name, handle: account.handle, nativeID: owner.id)
  }

  /// Seen by its author alone.
  private var isHidden: Bool {
    guard let status = value["hide_status"]?.string else { return false }
    return ["HIDDEN", "COVERED", "BLOCKED", "RESTRICTED"].contains { $0.utf8.elementsEqual(status.utf8) }
  }

  /// The files are not in a capture, and their addresses die within days.
  private var media: [Media] {
    let children = value["children"]?["data"]?.elements ?? []
    return (children.isEmpty ? [value] : children).compactMap { part in
      let type = part["media_type"]?.string ?? "IMAGE"
      guard !Bytes.equal(type, "TEXT_POST") else { return nil }
      return Media(
        path: nil, type: Bytes.equal(type, "VIDEO") ? "video" : Bytes.equal(type, "AUDIO") ? "audio" : "image",
        altText: part.words("alt_text"))
    }
  }
}
