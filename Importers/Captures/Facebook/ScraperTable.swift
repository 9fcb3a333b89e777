import ByteFormats
import CaptureReading
import ExportFiles
import Importing

/// The same as a table. Its cells for comments hold the notation of the tool's language, which is not read.
struct ScraperTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    var unread = 0
    try CaptureTable.read(member, in: tree, foreign: .windows, into: &sink) { row throws(Unreadable) in
      if let comments = row["commentsfull"], Bytes.starts(comments, with: "[{") { unread += 1 }
      return try ScrapedPost(ScrapedFields(row), capture: capture).record()
    }
    guard unread > 0 else { return }
    try sink.remark(
      Remark(
        file: member.path,
        "\(unread) posts have comments in a form that cannot be read: have the tool write JSON instead of CSV"))
  }
}
