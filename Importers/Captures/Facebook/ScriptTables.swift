import ByteFormats
import ExportFiles
import Importing
import MetaCaptures
import Records

/// The clock of the page scripts of 2015 to 2018: UTC-5 in summer and winter, which the tables do not say.
struct ScriptClock {
  private let order: DateOrder

  init(_ column: String, of member: Member, in tree: ExportTree, options: ImportOptions) {
    var stamps: [PlainStamp] = []
    CaptureTable.look(at: member, in: tree) { row in
      if let stamp = row[column].flatMap(PlainStamp.init), !stamp.startsWithYear { stamps.append(stamp) }
    }
    order = DateOrder(stamps, within: DateOrder.possible(options))
  }

  func time(_ text: String?) throws(Unreadable) -> PublicationTime {
    guard let stamp = text.flatMap(PlainStamp.init), let reading = stamp.reading(dayFirst: order.dayFirst) else {
      throw Unreadable("has no date that can be read")
    }
    var doubt = "the script prints UTC-5 without saying so"
    if stamp.isAmbiguous && !order.isSure { doubt += "; day and month could be swapped" }
    return PublicationTime(
      seconds: reading.utcSeconds + 5 * 3600, precision: stamp.precision, zone: .assumed, doubt: doubt)
  }
}

/// `…_facebook_statuses.csv`: nine columns to February 2016, sixteen since.
struct StatusTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let clock = ScriptClock("statuspublished", of: member, in: tree, options: capture.options)
    let file = CaptureFile(member.path)
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

/// `[[STICKER]]` at the end of a comment, put there by the script.
enum ScriptTag {
  static func taken(from text: String) -> (text: String, medium: String?) {
    let bytes = Array(text.utf8)
    guard bytes.suffix(2).elementsEqual("]]".utf8) else { return (text, nil) }
    let name = bytes.dropLast(2).reversed().prefix { (65...90).contains($0) || $0 == UInt8(ascii: "_") }.reversed()
    let rest = bytes.dropLast(2 + name.count)
    guard !name.isEmpty, rest.suffix(2).elementsEqual("[[".utf8) else { return (text, nil) }
    let words = MetaText.trimmed(Bytes.text(rest.dropLast(2)))
    return (words, medium(Bytes.text(name)) ?? "unknown")
  }

  static func medium(_ type: String) -> String? { GraphAttachments.medium(type) }
}

/// Counts of the scripts' tables. `num_special` is what is left over, and may be negative.
enum ScriptCounts {
  static func metrics(_ row: Cells) -> [Metric] {
    columns.compactMap { column, name in row.count(column).map { Metric(name: name, value: $0) } }
  }

  private static let columns = [
    ("numreactions", "reactions"), ("numcomments", "comments"), ("numshares", "shares"), ("numlikes", "likes"),
    ("numloves", "loves"), ("numwows", "wows"), ("numhahas", "hahas"), ("numsads", "sads"), ("numangrys", "angrys"),
  ]
}
