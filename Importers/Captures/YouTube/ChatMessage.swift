import ByteFormats
import Records

/// A message of a live chat under its video.
struct ChatMessage {
  private let item: ChatItem
  private let line: JSONValue

  init(_ item: ChatItem, in line: JSONValue) {
    self.item = item
    self.line = line
  }

  func record(_ capture: YouTubeCapture, _ facts: FileFacts, isDeleted: Bool) throws(Unreadable) -> Record {
    var record = try item.record(isDeleted: isDeleted)
    record.author.handle = record.author.name.flatMap(Handle.bare)
    record.parent = facts.video
    record.url = facts.video.map { Address.video($0) + moment }
    capture.place(&record, under: facts.video)
    capture.sign(&record, of: capture.channel(of: facts.video), isMarked: item.isByOwner)
    return record
  }

  /// Where in the video it was said: `&t=101s`. A chat saved while the stream ran counts from the beginning of the capture
  /// instead, outside the list of actions, and says nothing of the video.
  private var moment: String {
    guard let offset = line["replayChatItemAction"]?["videoOffsetTimeMsec"]?.integer, offset > 0 else { return "" }
    return "&t=\(offset / 1000)s"
  }
}
