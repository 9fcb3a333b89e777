import ByteFormats
import Importing
import Records

/// One file while its values are read.
struct FileReading {
  private let capture: LinkedInCapture
  private let path: String
  private var count = 0
  private var others = 0
  /// The post of the list's first comment, where that is no reply: to it belongs the announced total.
  private var listed: String?

  /// Replies in replies do not go deeper on LinkedIn.
  private static let deepest = 4

  init(_ capture: LinkedInCapture, path: String) {
    self.capture = capture
    self.path = path
  }

  var remark: String? {
    others > 0 ? "entries about members, pictures and counts, used for names alone: \(others)" : nil
  }

  mutating func read(_ record: JSONRecord, into sink: inout any RecordSink) throws {
    do {
      try read(try record.parse(), record, into: &sink)
    } catch let error as JSONError {
      count += 1
      let origin = Origin(file: path, start: record.offset, length: record.length, number: count)
      try sink.reject(error.reason, at: origin)
    }
  }

  func announce(_ paging: JSONValue?) {
    if let listed { capture.announce(paging?["total"]?.integer, under: listed) }
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
    case .post(let post):
      try keep(value, Result { () throws(Unreadable) in try post.record(capture) }, record, into: &sink)
    case .other: others += 1
    case .page, nil: try keep(value, .failure(Unreadable("is neither a comment nor a post")), record, into: &sink)
    }
  }

  /// A comment and the replies inside it.
  private mutating func readComments(_ value: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink) throws {
    var waiting = [(value: value, depth: 0)]
    while let (value, depth) = waiting.popLast() {
      guard let comment = CommentMapper(value) else {
        try keep(value, .failure(Unreadable("is a reply that names no comment")), record, into: &sink)
        continue
      }
      if listed == nil, !comment.isReply { listed = comment.post }
      try keep(value, Result { () throws(Unreadable) in try comment.record(capture) }, record, into: &sink)
      guard depth < FileReading.deepest else { continue }
      waiting += comment.replies.reversed().map { ($0, depth + 1) }
    }
  }

  private mutating func keep(
    _ value: JSONValue, _ made: Result<Record, Unreadable>, _ record: JSONRecord, into sink: inout any RecordSink
  ) throws {
    count += 1
    let range = value.byteRange
    let origin = Origin(file: path, start: record.offset + range.lowerBound, length: range.count, number: count)
    switch made {
    case .success(let made):
      let raw = Array(record.bytes[range])
      try sink.accept(made, from: origin, raw: raw.span)
    case .failure(let unreadable): try sink.reject(unreadable.reason, at: origin)
    }
  }
}
