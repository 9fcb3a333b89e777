import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// `…_facebook_comments.csv`.
struct ScriptCommentTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let clock = ScriptClock("commentpublished", of: member, in: tree, options: capture.options)
    try CaptureTable.read(member, in: tree, foreign: .savedByExcel, into: &sink) { row throws(Unreadable) in
      capture.note(row)
      return try record(row, clock)
    }
  }

  private func record(_ row: Cells, _ clock: ScriptClock) throws(Unreadable) -> Record {
    let id = GraphID(row["commentid"])
    let post = GraphID(row["statusid"])
    if id == nil { capture.notes.lostIds += 1 }
    let author = row["commentauthor"].flatMap { ScriptCommentTable.isUnknown($0) ? nil : $0 }
    let page = PageHint(id: post?.owner)
    let (text, medium) = ScriptTag.taken(from: row.text("commentmessage") ?? "")
    var record = Record(
      identity: id.map { .native($0.own) } ?? .fingerprint, kind: .comment,
      direction: capture.isPageName(author, of: page) ? .official : .received,
      published: try clock.time(row["commentpublished"]), text: text)
    record.account = capture.pages.other(page)
    record.author = Author(name: author)
    record.visibility = .public
    record.parent = row["parentid"].flatMap(GraphID.init)?.own ?? post?.own
    record.conversation = post.map { Conversation(key: $0.own) }
    if let medium { record.media = [Media(path: nil, type: medium)] }
    record.metrics = ScriptCounts.metrics(row)
    return record
  }

  /// What forks write where the interface gave no author (all rows of a file of February 2018).
  private static func isUnknown(_ name: String) -> Bool {
    ["undiscoverable", "NA", "N/A", "None"].contains { $0.utf8.elementsEqual(name.utf8) }
  }
}

extension FacebookCapture {
  func note(_ row: Cells) {
    if row.isBeyondMending { notes.unmended += 1 } else if row.wasMended { notes.mended += 1 }
  }

  /// By name alone: only where the clerk has given it.
  func isPageName(_ name: String?, of page: PageHint) -> Bool {
    isNamedOfficial(name) || (name != nil && Bytes.equal(name, options.accountName))
  }
}
