import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// `…_facebook_statuses.csv`: nine columns to February 2016, sixteen since.
struct StatusTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let clock = ScriptClock("statuspublished", of: member, in: tree, options: capture.options)
    let file = FileReading(member.path)
    try CaptureTable.read(member, in: tree, foreign: .savedByExcel, into: &sink) { row throws(Unreadable) in
      file.announce(row.count("numcomments"))
      capture.note(row)
      return try record(row, clock)
    }
    try file.remarkOnWhatIsLacking(into: &sink)
  }

  private func record(_ row: Cells, _ clock: ScriptClock) throws(Unreadable) -> Record {
    let id = GraphID(row["statusid"])
    if id == nil { capture.notes.lostIds += 1 }
    let type = row["statustype"] ?? ""
    var record = Record(
      identity: id.map { .native($0.own) } ?? .fingerprint, kind: Bytes.equal(type, "video") ? .video : .post,
      direction: .official, published: try clock.time(row["statuspublished"]), text: row.text("statusmessage") ?? "")
    let page = PageHint(id: id?.owner)
    let account = capture.pages.account(page)
    record.account = capture.pages.other(page)
    record.author = Author(name: account.name, handle: account.handle, nativeID: id?.owner)
    record.visibility = .public
    record.links = [Link.kept(row["statuslink"], title: row.text("linkname"))].compactMap { $0 }
    if let medium = ScriptTag.medium(type) { record.media = [Media(path: nil, type: medium)] }
    record.metrics = ScriptCounts.metrics(row)
    return record
  }
}
