import ByteFormats
import Importing
import Records

/// One file while its values are read.
struct FileReading {
  let capture: YouTubeCapture
  let facts: FileFacts
  let path: String
  /// Whether the video whose description is read comes with a list of comments.
  var hasList = false
  private var count = 0
  private var comments = 0
  private var repeats = 0
  private var notices = 0
  private var placeholders = 0
  private var others = 0
  private var chatIDs: Set<[UInt8]> = []

  init(_ capture: YouTubeCapture, _ facts: FileFacts, path: String) {
    self.capture = capture
    self.facts = facts
    self.path = path
  }

  mutating func read(_ record: JSONRecord, into sink: inout any RecordSink) throws {
    let value: JSONValue
    do { value = try record.parse() } catch {
      return try reject(error.reason, at: record.offset, length: record.length, into: &sink)
    }
    switch ValueShape(value) {
    case .video: try readVideo(value, record, &sink)
    case .playlist: others += 1
    case .comment:
      try readComment(value, record, video: facts.video, captured: facts.captured, &sink)
    case .downloaderComment:
      try keep(
        value, record, &sink, Result { () throws(Unreadable) in try DownloaderComment(value).record(capture, facts) })
    case .chat: try readChat(value, record, &sink)
    case .page: for item in value["items"]?.elements ?? [] { try read(item: item, record, &sink) }
    case .thread, .apiComment, .apiVideo, .otherItem: try read(item: value, record, &sink)
    case .apiError: try keep(value, record, &sink, .failure(Unreadable("is an answer of YouTube that refuses")))
    case nil: try keep(value, record, &sink, .failure(Unreadable("is neither a comment nor a video")))
    }
  }

  /// A video's own record; `evidence` are the bytes that stand for it.
  mutating func read(video value: JSONValue, evidence: [UInt8], offset: Int, into sink: inout any RecordSink) throws {
    count += 1
    let origin = Origin(file: path, start: offset, length: evidence.count, number: count)
    if value["formats"]?.elements.isEmpty == false || value["automatic_captions"]?.fields.isEmpty == false {
      capture.counts.hasSignedAddresses = true
    }
    if !hasList { capture.counts.videosWithoutList += 1 }
    do {
      guard let info = VideoInfo(tool: value) else { throw Unreadable("has no id of a video") }
      var record = try info.record()
      capture.sign(&record, of: info.channel?.id, isMarked: true)
      try sink.accept(record, from: origin, raw: evidence.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  mutating func reject(_ reason: String, at start: Int, length: Int, into sink: inout any RecordSink) throws {
    count += 1
    try sink.reject(reason, at: Origin(file: path, start: start, length: length, number: count))
  }

  var remarks: [String] {
    var texts: [String] = []
    if let announced = facts.announced, hasList, announced > comments {
      texts.append("announces \(announced) comments, \(comments) are in it")
    }
    if repeats > 0 { texts.append("paid messages shown a second time above the chat, read once: \(repeats)") }
    if notices > 0 { texts.append("notices and signs of the chat itself, no messages: \(notices)") }
    if placeholders > 0 {
      texts.append("messages that were held or removed, of which no words are left: \(placeholders)")
    }
    if others > 0 { texts.append("descriptions of channels, playlists and captions, no posts: \(others)") }
    return texts
  }

  /// A whole value on a line of its own, or the only one of its file, with its comments inside.
  private mutating func readVideo(_ value: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    let info = VideoInfo(tool: value)
    hasList = value["comments"]?.isArray == true
    try read(video: value, evidence: record.bytes, offset: record.offset, into: &sink)
    for comment in value["comments"]?.elements ?? [] {
      try readComment(comment, record, video: info?.id, captured: info?.captured, &sink)
    }
  }

  private mutating func readComment(
    _ value: JSONValue, _ record: JSONRecord, video: String?, captured: Int64?, _ sink: inout any RecordSink
  ) throws {
    comments += 1
    try keep(
      value, record, &sink,
      Result { () throws(Unreadable) in try ToolComment(value).record(capture, video: video, captured: captured) })
  }

  private mutating func read(item: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    switch ValueShape(item) {
    case .thread: try readThread(item, record, &sink)
    case .apiComment:
      try keep(item, record, &sink, Result { () throws(Unreadable) in try APIComment(item, in: nil).record(capture) })
    case .apiVideo: try keep(item, record, &sink, Result { () throws(Unreadable) in try apiVideo(item) })
    case .otherItem, .page: others += 1
    default: try keep(item, record, &sink, .failure(Unreadable("is neither a comment nor a video")))
    }
  }

  private mutating func readThread(_ thread: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    if let id = thread["id"]?.string, let replies = thread["snippet"]?["totalReplyCount"]?.integer, replies >= 0 {
      capture.counts.announce(replies, repliesTo: id)
    }
    guard let top = thread["snippet"]?["topLevelComment"] else {
      return try keep(thread, record, &sink, .failure(Unreadable("is a thread without its comment")))
    }
    // The thread says more than its comment: whether it is public, how many answers it has.
    try keep(thread, record, &sink, Result { () throws(Unreadable) in try APIComment(top, in: thread).record(capture) })
    for reply in thread["replies"]?["comments"]?.elements ?? [] {
      try keep(
        reply, record, &sink, Result { () throws(Unreadable) in try APIComment(reply, in: thread).record(capture) })
    }
  }

  private func apiVideo(_ item: JSONValue) throws(Unreadable) -> Record {
    guard let info = VideoInfo(api: item) else { throw Unreadable("has no id of a video") }
    var record = try info.record()
    capture.sign(&record, of: info.channel?.id, isMarked: true)
    return record
  }

  private mutating func readChat(_ line: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    for action in ChatAction.all(in: line) {
      switch ChatAction(action) {
      case .show(let item): try readChat(item, in: line, record, isAgain: false, &sink)
      case .showAgain(let item): try readChat(item, in: line, record, isAgain: true, &sink)
      case .remove, .removeAll: break
      case .other: notices += 1
      }
    }
  }

  private mutating func readChat(
    _ item: ChatItem, in line: JSONValue, _ record: JSONRecord, isAgain: Bool, _ sink: inout any RecordSink
  ) throws {
    switch item.kind {
    case .placeholder: placeholders += 1
    case .notice: notices += 1
    case .message:
      let isNew = item.id.map { chatIDs.insert(Array($0.utf8)).inserted } ?? true
      guard isNew || !isAgain else { return repeats += 1 }
      let isDeleted = facts.removals.holds(item, line: record.number)
      try keep(
        item.value, record, &sink,
        Result { () throws(Unreadable) in try ChatMessage(item, in: line).record(capture, facts, isDeleted: isDeleted) }
      )
    }
  }

  private mutating func keep(
    _ value: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink, _ made: Result<Record, Unreadable>
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
