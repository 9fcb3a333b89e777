import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// Meta Business Suite's table of an account's posts: addresses, whole texts and minutes, but no comment.
struct SuitePosts {
  private let capture: InstagramCapture

  init(_ capture: InstagramCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let clock = SuiteClock(of: member, in: tree, options: capture.options) { row in
      Shortcode(address: row["permalink"])?.seconds
    }
    let file = FileReading(member.path)
    try CaptureTable.read(member, in: tree, foreign: .windows, into: &sink) { row in
      file.announce(row.count("comments"))
      return try record(row, clock)
    }
    try file.remarkOnWhatIsLacking(into: &sink)
  }

  private func record(_ row: Cells, _ clock: SuiteClock) throws -> Record {
    let key = Shortcode(address: row["permalink"])?.text ?? SuiteTable.number(row["postid"])
    if key == nil { capture.notes.lostIds += 1 }
    let owner = OwnerHint(row)
    let type = Bytes.lowered((row["posttype"] ?? "").utf8)
    var record = Record(
      identity: key.map { .native($0) } ?? .fingerprint, kind: kind(type), direction: .official,
      published: try clock.time(row["publishtime"]), text: row.text("description") ?? "")
    record.account = capture.accounts.other(owner)
    record.author = Author(name: owner.name, handle: owner.handle, nativeID: owner.id)
    record.visibility = record.kind == .story ? .unknown : .public
    record.url = KeptAddress.of(row["permalink"])
    record.media = [Media(path: nil, type: record.kind == .video ? "video" : "image")]
    record.metrics = Metric.told(SuitePosts.columns.map { ($0, row.count($0)) })
    return record
  }

  /// `IG image`, `IG carousel`, `IG reel`, `IG story`.
  private func kind(_ type: [UInt8]) -> PostKind {
    if Bytes.contains(type, "story") { return .story }
    return Bytes.contains(type, "reel") || Bytes.contains(type, "video") ? .video : .post
  }

  private static let columns = ["likes", "comments", "shares", "saves", "views", "reach"]
}
