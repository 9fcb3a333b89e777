import ByteFormats
import CaptureReading
import Records
import YouTubeImporter

/// A comment as youtube-comment-downloader saves it; since 2022 with `time_parsed`, the tool's own reckoning of the age.
struct DownloaderComment {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func record(_ capture: YouTubeCapture, _ facts: FileFacts) throws(Unreadable) -> Record {
    guard let id = value["cid"]?.string, NativeID.isComment(id) else { throw Unreadable("has no id of a comment") }
    guard let text = value["text"]?.string else { throw Unreadable("has no text") }
    let words = value["time"]?.string
    let published = try EstimatedTime.of(
      words, reckoned: Stamp.youTube.fraction(value["time_parsed"]), captured: facts.captured,
      videoPublished: capture.survey.video(facts.video)?.published?.seconds)
    var record = Record(identity: .native(id), kind: .comment, direction: .received, published: published, text: text)
    record.isEdited = words.map(Age.isMarkedEdited) ?? false
    record.visibility = .public
    record.author = CommentAuthor.named(value["author"]?.string, id: value["channel"]?.string)
    record.parent = NativeID.parent(of: id) ?? facts.video
    record.mentions = CommentText.answered(text)
    record.metrics = Metric.told([("likes", value["votes"]), ("replies", value["replies"])])
    record.url = facts.video.map { Address.comment(id, under: $0) }
    capture.place(&record, under: facts.video)
    capture.sign(&record, of: capture.channel(of: facts.video), isMarked: false)
    return record
  }
}
