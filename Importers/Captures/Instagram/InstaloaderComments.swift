import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// The comments of one post, saved by instaloader beside it: which post, only the file's name says.
struct InstaloaderComments {
  private let capture: InstagramCapture
  private let file: FileReading

  init(_ capture: InstagramCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let stem = InstaloaderName.stem(ofComments: member.path)
    let post = stem.flatMap { capture.posts.post(ofStem: $0) }
    let thread = CommentThread(
      post: post?.shortcode, key: post?.shortcode ?? stem.map(InstaloaderComments.name),
      owner: post?.owner ?? OwnerHint())
    try CaptureValues.read(member, in: tree, unwrapping: []) { record in
      guard let value = try file.parsed(record, into: &sink) else { return }
      try accept(value, thread, record, &sink)
      var answers = thread
      answers.answered = value.number("id")
      for answer in value["answers"]?.elements ?? [] { try accept(answer, answers, record, &sink) }
    }
  }

  private struct CommentThread {
    let post: String?
    /// The post's name, or for want of it the file's.
    let key: String?
    let owner: OwnerHint
    var answered: String?
  }

  private static func name(_ stem: [UInt8]) -> String {
    Bytes.text(stem.split(separator: UInt8(ascii: "/")).last ?? [])
  }

  private func accept(
    _ value: JSONValue, _ thread: CommentThread, _ record: JSONRecord, _ sink: inout any RecordSink
  ) throws {
    if thread.post == nil { capture.notes.withoutPost += 1 }
    try file.accept(value, in: record, into: &sink) { try self.record(value, thread) }
  }

  private func record(_ value: JSONValue, _ thread: CommentThread) throws(Unreadable) -> Record {
    guard let id = value.number("id") else { throw Unreadable("has no number (id)") }
    guard let seconds = value["created_at"]?.integer, GraphTime.calendar.contains(seconds) else {
      throw Unreadable("has no date that can be read")
    }
    let writer = value["owner"]
    let isOfficial = capture.isAccount(handle: writer?.words("username"), id: writer?["id"]?.text, of: thread.owner)
    var record = Record(
      identity: .native(id), kind: .comment, direction: isOfficial ? .official : .received,
      published: PublicationTime(seconds: seconds), text: value.words("text") ?? "")
    record.account = capture.accounts.other(thread.owner)
    record.author = Author(
      name: writer?.words("full_name"), handle: writer?.words("username"), nativeID: writer?["id"]?.text)
    record.visibility = .public
    record.parent = thread.answered ?? thread.post
    record.conversation = thread.key.map { Conversation(key: $0) }
    if let likes = value["likes_count"]?.integer { record.metrics = [Metric(name: "likes", value: likes)] }
    return record
  }
}
