import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// The table of posts of CrowdTangle, which closed in August 2024: no words of comments.
struct CrowdTangleTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let file = FileReading(member.path)
    try CaptureTable.read(member, in: tree, foreign: .windows, into: &sink) { row throws(Unreadable) in
      file.announce(row.count("comments"))
      return try record(row)
    }
    try file.remarkOnWhatIsLacking(into: &sink)
  }

  private func record(_ row: Cells) throws(Unreadable) -> Record {
    let address = FacebookAddress(row["url"])
    let page = PageHint(row: row, of: .crowdTangle)
    let type = row["type"] ?? ""
    let medium = GraphAttachments.medium(type)
    var record = Record(
      identity: address?.post.map { .native($0) } ?? .fingerprint, kind: Bytes.equal(medium, "video") ? .video : .post,
      direction: .official, published: try published(row["postcreated"]), text: row.text("message") ?? "")
    record.account = capture.pages.other(page)
    record.author = Author(name: page.name, handle: page.handle, nativeID: page.id)
    record.visibility = .public
    record.url = KeptAddress.of(row["url"])
    let link = row["finallink"] ?? row["link"]
    if medium == nil { record.links = [Link.kept(link, title: row.text("linktext"))].compactMap { $0 } }
    if let medium { record.media = [Media(path: nil, type: medium)] }
    record.metrics = Metric.told(CrowdTangleTable.counts.map { ($0, row.count($0)) })
    return record
  }

  private static let counts = ["likes", "comments", "shares", "love", "wow", "haha", "sad", "angry", "care"]

  /// `2019-05-01 08:12:44 CEST`: the zone's name stands in the cell.
  private func published(_ cell: String?) throws(Unreadable) -> PublicationTime {
    let parts = (cell ?? "").utf8.split(separator: 0x20).map { Bytes.text($0) }
    guard parts.count >= 2, let stamp = PlainStamp(parts[0] + " " + parts[1]), stamp.startsWithYear,
      let reading = stamp.reading(dayFirst: false)
    else { throw Unreadable("has no date that can be read") }
    if parts.count == 3, let hours = CrowdTangleTable.hours(parts[2]) {
      return PublicationTime(seconds: reading.utcSeconds - hours * 3600, precision: stamp.precision)
    }
    let instant = capture.options.zone.instant(of: reading)
    return PublicationTime(
      seconds: instant.seconds, precision: stamp.precision, zone: .assumed,
      doubt: instant.doubt ?? "the cell's zone is not known here")
  }

  /// Hours east of UTC.
  private static func hours(_ zone: String) -> Int64? {
    let zones: [(String, Int64)] = [
      ("UTC", 0), ("GMT", 0), ("WET", 0), ("BST", 1), ("WEST", 1), ("CET", 1), ("CEST", 2), ("EET", 2), ("EEST", 3),
      ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7),
    ]
    return zones.first { $0.0.utf8.elementsEqual(zone.utf8) }?.1
  }
}
