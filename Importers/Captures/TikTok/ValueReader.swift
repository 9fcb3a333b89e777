import ByteFormats
import CaptureReading
import Importing
import Records

/// Reads the values of one file.
struct ValueReader {
  private let capture: TikTokCapture
  private let file: FileReading
  /// The video of the list's first comment, where that is no reply: to it belongs the announced total.
  private var listed: String?

  init(_ capture: TikTokCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  mutating func read(_ record: JSONRecord, into sink: inout any RecordSink) throws {
    if let value = try file.parsed(record, into: &sink) { try read(value, record, into: &sink) }
  }

  func announce(_ page: JSONValue?) {
    if let listed { capture.threads.announce(page?["total"]?.integer, under: listed) }
  }

  private mutating func read(_ value: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink) throws {
    switch Piece(value) {
    case .comment(let comment): try read(comment: comment, whole: value, record, into: &sink)
    case .researchComment(let comment):
      try file.accept(value, in: record, into: &sink) { try CommentMapper(capture).record(research: comment) }
    case .post(let post):
      try file.accept(value, in: record, into: &sink) {
        guard let post = PostMapper(post) else { throw Unreadable("has no id of a video") }
        return try post.record(capture)
      }
    case .page(let page, let list):
      listed = nil
      for item in list { try read(item, record, into: &sink) }
      announce(page)
    case nil: try file.reject("is neither a comment nor a post", value, in: record, into: &sink)
    }
  }

  /// A comment, and the one to three replies that come along with it as a preview.
  private mutating func read(
    comment: JSONValue, whole: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink
  ) throws {
    if listed == nil, NativeID.of(comment["reply_id"]) == nil { listed = NativeID.of(comment["aweme_id"]) }
    try file.accept(whole, in: record, into: &sink) { try CommentMapper(capture).record(comment) }
    for reply in comment["reply_comment"]?.elements ?? [] {
      try file.accept(reply, in: record, into: &sink) { try CommentMapper(capture).record(reply) }
    }
  }
}
