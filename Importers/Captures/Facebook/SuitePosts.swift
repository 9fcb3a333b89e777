import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// Meta Business Suite's table of a Page's posts: numbers, addresses, whole texts and minutes, but no comment.
struct SuitePosts {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let clock = SuiteClock(of: member, in: tree, options: capture.options)
    let file = FileReading(member.path)
    try CaptureTable.read(member, in: tree, foreign: .windows, into: &sink) { row throws(Unreadable) in
      file.announce(row.count("comments"))
      return try record(row, clock)
    }
    try file.remarkOnWhatIsLacking(into: &sink)
  }

  private func record(_ row: Cells, _ clock: SuiteClock) throws(Unreadable) -> Record {
    let page = PageHint(row: row, of: .suite)
    let id = SuiteTable.number(row["postid"])
    if id == nil { capture.notes.lostIds += 1 }
    var record = Record(
      identity: (id ?? FacebookAddress(row["permalink"])?.post).map { .native($0) } ?? .fingerprint, kind: kind(row),
      direction: .official, published: try clock.time(row["publishtime"]), text: text(row))
    record.account = capture.pages.other(page)
    record.author = Author(name: page.name, handle: page.handle, nativeID: page.id)
    record.visibility = .public
    record.url = KeptAddress.of(row["permalink"])
    if let medium = medium(row) { record.media = [Media(path: nil, type: medium)] }
    record.metrics = Metric.told(SuitePosts.columns.map { ($0, row.count($0)) })
    return record
  }

  /// The words stand in `Title` for most kinds of posts, in `Description` for some: the longer is the whole.
  private func text(_ row: Cells) -> String {
    let title = row.text("title") ?? ""
    let description = row.text("description") ?? ""
    return description.utf8.count > title.utf8.count ? description : title
  }

  private func kind(_ row: Cells) -> PostKind {
    if Bytes.equal(row["isshare"], "1") { return .share }
    let type = Bytes.lowered(row["posttype"] ?? "")
    if Bytes.starts(type, with: "stor") { return .story }
    return Bytes.equal(medium(row), "video") ? .video : .post
  }

  private func medium(_ row: Cells) -> String? {
    let type = Bytes.lowered((row["posttype"] ?? "").utf8)
    if Bytes.starts(type, with: "photo") { return "image" }
    return Bytes.starts(type, with: "video") || Bytes.starts(type, with: "reel") ? "video" : nil
  }

  private static let columns = ["reactions", "comments", "shares", "views", "reach"]
}
