import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures

/// Notices that Meta sends to a council's own program when somebody comments (webhooks), kept in a log.
struct NoticeFile {
  private let capture: InstagramCapture
  private let file: FileReading

  init(_ capture: InstagramCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    try CaptureValues.read(member, in: tree, unwrapping: []) { record in
      guard let value = try file.parsed(record, into: &sink) else { return }
      for entry in value["entry"]?.elements ?? [] {
        for change in entry["changes"]?.elements ?? [] { try read(change, of: entry, record, &sink) }
      }
    }
  }

  private func read(
    _ change: JSONValue, of entry: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink
  ) throws {
    let field = change["field"]?.string
    guard let value = change["value"], Bytes.equal(field, "comments") || Bytes.equal(field, "live_comments") else {
      return try file.reject("is a notice without a comment", change, in: record, into: &sink)
    }
    let comment = GraphComment(value, post: nil, owner: OwnerHint(id: entry.number("id")))
    try file.accept(value, in: record, into: &sink) {
      try comment.record(capture, heardAt: entry["time"]?.integer)
    }
  }
}
