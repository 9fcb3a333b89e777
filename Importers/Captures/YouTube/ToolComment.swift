import ByteFormats
import CaptureReading
import Records
import YouTubeImporter

/// A comment as yt-dlp saves it, of 2021 to 2026.
struct ToolComment {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func record(_ capture: YouTubeCapture, video: String?, captured: Int64?) throws(Unreadable) -> Record {
    guard let id = value["id"]?.string, NativeID.isComment(id) else { throw Unreadable("has no id of a comment") }
    guard let text = value["text"]?.string else { throw Unreadable("has no text") }
    let words = (value["_time_text"] ?? value["time_text"])?.string
    let published = try EstimatedTime.of(
      words, reckoned: Stamp.youTube.fraction(value["timestamp"]), captured: captured,
      videoPublished: capture.survey.video(video)?.published?.seconds)
    var record = Record(identity: .native(id), kind: .comment, direction: .received, published: published, text: text)
    record.isEdited = words.map(Age.isMarkedEdited) ?? false
    record.visibility = .public
    record.author = CommentAuthor.named(value["author"]?.string, id: value["author_id"]?.string)
    record.parent = parent ?? video
    record.mentions = CommentText.answered(text)
    record.metrics = Metric.told([("likes", value["like_count"])])
    record.url = video.map { Address.comment(id, under: $0) }
    capture.place(&record, under: video)
    capture.sign(
      &record, of: capture.channel(of: video), isMarked: value["author_is_uploader"]?.bool == true)
    return record
  }

  /// `"root"`, or the id of a comment.
  private var parent: String? {
    Bytes.nonEmpty(value["parent"]?.string).flatMap { Bytes.equal($0, "root") ? nil : $0 }
  }
}

/// Who wrote a comment: `@handle` since about 2023, before that a name.
enum CommentAuthor {
  static func named(_ name: String?, id: String?) -> Author {
    let name = Bytes.nonEmpty(name)
    return Author(name: name, handle: name.flatMap(Handle.bare), nativeID: Bytes.nonEmpty(id))
  }
}

/// What YouTube puts into the words of a comment.
enum CommentText {
  /// A reply to a reply begins with the name of whom it answers, between spaces that do not break a line; its parent is
  /// still the first comment of the thread.
  static func answered(_ text: String) -> [String] {
    let space: [UInt8] = [0xC2, 0xA0]
    let bytes = Array(text.utf8)
    guard bytes.starts(with: space + [UInt8(ascii: "@")]) else { return [] }
    let name = bytes[3...]
    guard let end = name.indices.first(where: { name[$0...].starts(with: space) }), end > 3 else { return [] }
    return [String(decoding: name[..<end], as: UTF8.self)]
  }
}
