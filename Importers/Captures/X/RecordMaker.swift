import ByteFormats
import Records
import XImporter

/// Makes a record of a post that a capture tells of, so that it agrees with the record of X's own archive.
struct RecordMaker {
  private let capture: XCapture

  init(_ capture: XCapture) { self.capture = capture }

  func record(of post: CapturedPost) throws(Unreadable) -> Record {
    let published = try PostTime.published(stamp: post.stamp, id: post.number)
    var record = Record(
      identity: .native(capture.edits.first(of: post.id)), kind: kind(of: post),
      direction: capture.direction(of: post.author), published: published, text: PostText.decoded(post.escapedText))
    record.author = post.author
    record.url = "https://x.com/" + (post.author.handle ?? "i") + "/status/" + post.id
    record.visibility = post.isProtected ? .followers : .public
    record.conversation = post.conversation.map { Conversation(key: capture.edits.first(of: $0)) }
    if record.kind == .reply { record.parent = post.answered.map(capture.edits.first) }
    if post.versions.count > 1 { record.revised = published.seconds }
    record.links = post.links
    record.tags = post.tags
    record.mentions = post.mentions
    record.media = post.media
    record.poll = post.poll
    record.place = post.place
    record.metrics = post.metrics
    completeRepost(&record, from: post)
    if PostText.isCut(record, isMarked: post.isTruncated) { record.completeness = .cut }
    return record
  }

  /// A post that stands in another's conversation answers somebody, even where the capture does not say whom.
  private func kind(of post: CapturedPost) -> PostKind {
    if post.isRepost || PostText.isShare(post.escapedText) { return .share }
    if post.answered != nil { return .reply }
    guard let conversation = post.conversation else { return .post }
    let own = capture.edits.first(of: post.id)
    return capture.edits.first(of: conversation).utf8.elementsEqual(own.utf8) ? .post : .reply
  }

  /// X cuts a repost's words (574 of 724 in a sample): the post that was reposted has them all.
  private func completeRepost(_ record: inout Record, from post: CapturedPost) {
    guard record.kind == .share, let original = post.companions.first(where: { $0.role == .reposted })?.post,
      let handle = original.author.handle ?? RecordMaker.handle(in: post.escapedText)
    else { return }
    record.text = "RT @" + handle + ": " + PostText.decoded(original.escapedText)
    record.links = original.links
    record.tags = original.tags
    record.mentions = [handle] + original.mentions
    record.media = original.media.isEmpty ? record.media : original.media
    record.poll = record.poll ?? original.poll
  }

  /// `RT @WenlowTC: …`
  private static func handle(in text: String) -> String? {
    guard PostText.isShare(text) else { return nil }
    let handle = text.utf8.dropFirst(4).prefix { $0 != UInt8(ascii: ":") && $0 > 0x20 }
    return handle.isEmpty ? nil : String(decoding: handle, as: UTF8.self)
  }
}
