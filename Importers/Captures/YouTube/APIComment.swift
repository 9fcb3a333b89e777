import ByteFormats
import CaptureReading
import Records
import YouTubeImporter

/// A comment as YouTube's Data API gives it, alone or in its thread.
struct APIComment {
  private let value: JSONValue
  private let thread: JSONValue?

  init(_ value: JSONValue, in thread: JSONValue?) {
    self.value = value
    self.thread = thread
  }

  func record(_ capture: YouTubeCapture) throws(Unreadable) -> Record {
    guard let id = Bytes.nonEmpty(value["id"]?.string) else { throw Unreadable("has no id") }
    guard let snippet = value["snippet"] else { throw Unreadable("has no words: its snippet was not asked for") }
    guard let published = Stamp.youTube.text(snippet["publishedAt"]?.string) else {
      throw Unreadable("has no date that can be read")
    }
    let words = try words(snippet)
    var record = Record(
      identity: .native(id), kind: .comment, direction: .received, published: PublicationTime(seconds: published),
      text: words.text)
    record.links = words.links
    if let updated = Stamp.youTube.text(snippet["updatedAt"]?.string), updated > published { record.revised = updated }
    record.visibility = visibility(snippet)
    let author = snippet["authorChannelId"]?["value"]?.string ?? snippet["authorChannelId"]?.string
    record.author = CommentAuthor.named(snippet["authorDisplayName"]?.string, id: author)
    place(&record, id, snippet, capture)
    record.metrics = Metric.told([("likes", snippet["likeCount"]), ("replies", replies(id))])
    return record
  }

  private func place(_ record: inout Record, _ id: String, _ snippet: JSONValue, _ capture: YouTubeCapture) {
    let top = snippet["parentId"]?.string ?? NativeID.parent(of: id)
    let own = thread?["snippet"]
    let video =
      (snippet["videoId"] ?? own?["videoId"])?.string ?? capture.survey.video(ofThread: top ?? id)
    let channel = capture.channel(of: video) ?? (own?["channelId"] ?? snippet["channelId"])?.string
    record.parent = top ?? video
    if top != nil { capture.counts.addReply(id) }
    record.url = video.map { Address.comment(id, under: $0) }
    capture.place(&record, under: video)
    // Channels had a page for discussion, until 2021: its threads name no video.
    if video == nil, thread != nil, let channel {
      record.conversation = Conversation(key: channel, title: "Channel discussion")
    }
    capture.sign(&record, of: channel, isMarked: false)
  }

  private func words(_ snippet: JSONValue) throws(Unreadable) -> (text: String, links: [Link]) {
    if let original = snippet["textOriginal"]?.string { return (original, []) }
    guard let shown = snippet["textDisplay"]?.string else { throw Unreadable("has no text") }
    guard APIComment.isHTML(Array(shown.utf8)) else { return (shown, []) }
    guard let element = HTMLFragment.element(of: shown) else {
      throw Unreadable("has HTML that cannot be followed to its end")
    }
    let plain = HTMLPlainText(of: element)
    return (plain.text, plain.links)
  }

  /// `textDisplay` is HTML unless plain text was asked for; then a `<` stands as itself.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let marks: [StaticString] = ["<br", "<a ", "<b>", "<i>", "&#", "&amp;", "&lt;", "&gt;", "&quot;"]
    return marks.contains { Bytes.contains(bytes, $0) }
  }

  /// Comments that are held or rejected come with the owner's token only.
  private func visibility(_ snippet: JSONValue) -> Visibility {
    if thread?["snippet"]?["isPublic"]?.bool == false { return .private }
    guard let status = snippet["moderationStatus"]?.string else { return .public }
    return Bytes.equal(status, "published") ? .public : .private
  }

  private func replies(_ id: String) -> JSONValue? {
    guard let thread, let own = thread["id"]?.string, own.utf8.elementsEqual(id.utf8) else { return nil }
    return thread["snippet"]?["totalReplyCount"]
  }
}
