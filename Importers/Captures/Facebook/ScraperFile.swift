import ByteFormats
import CaptureReading
import ExportFiles
import Importing

/// What the tool facebook-scraper wrote as JSON: posts, and where it was asked for them their comments.
struct ScraperFile {
  private let capture: FacebookCapture
  private let file: FileReading

  init(_ capture: FacebookCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
  }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    try CaptureValues.read(member, in: tree, unwrapping: ["data"]) { record in
      guard let value = try file.parsed(record, into: &sink) else { return }
      guard CaptureSigns.isScraped(value) else {
        return try file.reject("is no post", value, in: record, into: &sink)
      }
      try post(value, record, &sink)
    }
  }

  private func post(_ value: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    let post = ScrapedPost(ScrapedFields(value), capture: capture)
    file.announce(value["comments"]?.integer)
    try file.accept(value, in: record, into: &sink) { try post.record() }
    for comment in value["comments_full"]?.elements ?? [] {
      try self.comment(comment, ScrapedComment(comment, under: post, capture: capture), record, &sink)
      for reply in comment["replies"]?.elements ?? [] {
        let made = ScrapedComment(reply, under: post, answering: comment, capture: capture)
        try self.comment(reply, made, record, &sink)
      }
    }
  }

  private func comment(
    _ value: JSONValue, _ comment: ScrapedComment, _ record: JSONRecord, _ sink: inout any RecordSink
  ) throws {
    file.found += 1
    try file.accept(value, in: record, into: &sink) { try comment.record() }
  }
}
