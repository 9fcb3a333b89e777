import ByteFormats
import Importing
import Records

/// One file while its values are read.
struct FileReading {
  private let capture: TikTokCapture
  private let path: String
  private var count = 0
  /// The video of the list's first comment, where that is no reply: to it belongs the announced total.
  private var listed: String?

  init(_ capture: TikTokCapture, path: String) {
    self.capture = capture
    self.path = path
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

  func announce(_ page: JSONValue?) {
    if let listed { capture.announce(page?["total"]?.integer, under: listed) }
  }

  private mutating func read(_ value: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink) throws {
    switch Piece(value) {
    case .comment(let comment): try read(comment: comment, whole: value, record, into: &sink)
    case .researchComment(let comment):
      let made = Result { () throws(Unreadable) in try CommentMapper(capture).record(research: comment) }
      try keep(value, made, record, into: &sink)
    case .post(let post):
      let made = Result { () throws(Unreadable) in
        guard let post = PostMapper(post) else { throw Unreadable("has no id of a video") }
        return try post.record(capture)
      }
      try keep(value, made, record, into: &sink)
    case .page(let page, let list):
      listed = nil
      for item in list { try read(item, record, into: &sink) }
      announce(page)
    case nil: try keep(value, .failure(Unreadable("is neither a comment nor a post")), record, into: &sink)
    }
  }

  /// A comment, and the one to three replies that come along with it as a preview.
  private mutating func read(
    comment: JSONValue, whole: JSONValue, _ record: JSONRecord, into sink: inout any RecordSink
  ) throws {
    if listed == nil, NativeID.of(comment["reply_id"]) == nil { listed = NativeID.of(comment["aweme_id"]) }
    let made = Result { () throws(Unreadable) in try CommentMapper(capture).record(comment) }
    try keep(whole, made, record, into: &sink)
    for reply in comment["reply_comment"]?.elements ?? [] {
      let made = Result { () throws(Unreadable) in try CommentMapper(capture).record(reply) }
      try keep(reply, made, record, into: &sink)
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
