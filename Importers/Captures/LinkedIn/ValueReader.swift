import ByteFormats
import CaptureReading
import Importing
import Records

/// Reads the values of one file.
struct ValueReader {
  private let capture: LinkedInCapture
  private let file: FileReading
  private var others = 0
  /// The post of the list's first comment, where that is no reply: to it belongs the announced total.
  private var listed: String?

  /// Replies in replies do not go deeper on LinkedIn.
  private static let deepest = 4

  init(_ capture: LinkedInCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  var remark: String? {
    others > 0 ? "entries about members, pictures and counts, used for names alone: \(others)" : nil
  }

  mutating func read(_ record: JSONRecord, into sink: inout any RecordSink) throws {
    if let value = try file.parsed(record, into: &sink) { try read(value, record, into: &sink) }
  }

  func announce(_ paging: JSONValue?) {
    if let listed { capture.threads.announce(paging?["total"]?.integer, under: listed) }
  }

  private mutating func read(_ value: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink) throws {
    guard case .page(let page, let list) = Piece(value) else { return try readItem(value, record, into: &sink) }
    listed = nil
    for item in list { try readItem(item, record, into: &sink) }
    announce(page["paging"])
  }

  private mutating func readItem(_ value: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink) throws {
    switch Piece(value) {
    case .comment: try readComments(value, record, into: &sink)
    case .post(let post): try file.accept(value, in: record, into: &sink) { try post.record(capture) }
    case .other: others += 1
    case .page, nil: try file.reject("is neither a comment nor a post", value, in: record, into: &sink)
    }
  }

  /// A comment and the replies inside it.
  private mutating func readComments(_ value: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink) throws {
    var waiting = [(value: value, depth: 0)]
    while let (value, depth) = waiting.popLast() {
      guard let comment = CommentMapper(value) else {
        try file.reject("is a reply that names no comment", value, in: record, into: &sink)
        continue
      }
      if listed == nil, !comment.isReply { listed = comment.post }
      try file.accept(value, in: record, into: &sink) { try comment.record(capture) }
      guard depth < ValueReader.deepest else { continue }
      waiting += comment.replies.reversed().map { ($0, depth + 1) }
    }
  }
}
