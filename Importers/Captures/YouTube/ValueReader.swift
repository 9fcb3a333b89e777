import ByteFormats
import CaptureReading
import Importing
import Records

/// Reads the values of one file.
struct ValueReader {
  private let capture: YouTubeCapture
  private let facts: FileFacts
  private let file: FileReading
  /// Whether the video whose description is read comes with a list of comments.
  var hasList = false
  private var repeats = 0
  private var notices = 0
  private var placeholders = 0
  private var others = 0
  private var chatIDs: Set<[UInt8]> = []

  init(_ capture: YouTubeCapture, _ facts: FileFacts, _ file: FileReading) {
    self.capture = capture
    self.facts = facts
    self.file = file
  }

  mutating func read(_ record: JSONRecord, into sink: inout any RecordSink) throws {
    guard let value = try file.parsed(record, into: &sink) else { return }
    switch ValueShape(value) {
    case .video: try readVideo(value, record, &sink)
    case .playlist: others += 1
    case .comment:
      try readComment(value, record, video: facts.video, captured: facts.captured, &sink)
    case .downloaderComment:
      try file.accept(value, in: record, into: &sink) { try DownloaderComment(value).record(capture, facts) }
    case .chat: try readChat(value, record, &sink)
    case .page: for item in value["items"]?.elements ?? [] { try read(item: item, record, &sink) }
    case .thread, .apiComment, .apiVideo, .otherItem: try read(item: value, record, &sink)
    case .apiError: try file.reject("is an answer of YouTube that refuses", value, in: record, into: &sink)
    case nil: try file.reject("is neither a comment nor a video", value, in: record, into: &sink)
    }
  }

  /// A video's own record; `evidence` are the bytes that stand for it.
  mutating func read(video value: JSONValue, evidence: [UInt8], offset: Int, into sink: inout any RecordSink) throws {
    if value["formats"]?.elements.isEmpty == false || value["automatic_captions"]?.fields.isEmpty == false {
      capture.counts.hasSignedAddresses = true
    }
    if !hasList { capture.counts.videosWithoutList += 1 }
    try file.accept(evidence[...], at: offset, into: &sink) { try video(VideoInfo(tool: value)) }
  }

  var remarks: [String] {
    var texts: [String] = []
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
    file.found += 1
    try file.accept(value, in: record, into: &sink) {
      try ToolComment(value).record(capture, video: video, captured: captured)
    }
  }

  private mutating func read(item: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    switch ValueShape(item) {
    case .thread: try readThread(item, record, &sink)
    case .apiComment:
      try file.accept(item, in: record, into: &sink) { try APIComment(item, in: nil).record(capture) }
    case .apiVideo: try file.accept(item, in: record, into: &sink) { try video(VideoInfo(api: item)) }
    case .otherItem, .page: others += 1
    default: try file.reject("is neither a comment nor a video", item, in: record, into: &sink)
    }
  }

  private mutating func readThread(_ thread: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    if let id = thread["id"]?.string, let replies = thread["snippet"]?["totalReplyCount"]?.integer, replies >= 0 {
      capture.counts.announce(replies, repliesTo: id)
    }
    guard let top = thread["snippet"]?["topLevelComment"] else {
      return try file.reject("is a thread without its comment", thread, in: record, into: &sink)
    }
    // The thread says more than its comment: whether it is public, how many answers it has.
    try file.accept(thread, in: record, into: &sink) { try APIComment(top, in: thread).record(capture) }
    for reply in thread["replies"]?["comments"]?.elements ?? [] {
      try file.accept(reply, in: record, into: &sink) { try APIComment(reply, in: thread).record(capture) }
    }
  }

  private func video(_ info: VideoInfo?) throws(Unreadable) -> Record {
    guard let info else { throw Unreadable("has no id of a video") }
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
      try file.accept(item.value, in: record, into: &sink) {
        try ChatMessage(item, in: line).record(capture, facts, isDeleted: isDeleted)
      }
    }
  }
}
