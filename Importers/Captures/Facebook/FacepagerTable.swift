import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// The table of the tool Facepager: a tree of nodes, one a row, under the page that was asked for.
struct FacepagerTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let nodes = FacepagerNodes(member, tree)
    let file = FileReading(member.path)
    var hasBreak = false
    var hasText = false
    try CaptureTable.read(member, in: tree, foreign: .windows, into: &sink) { row throws(Unreadable) in
      capture.noteFetch(at: ScrapedClock.time(row["querytime"], capture)?.seconds)
      guard let record = try record(row, nodes) else { return nil }
      hasText = hasText || !record.text.utf8.isEmpty
      hasBreak = hasBreak || record.text.utf8.contains(0x0A)
      if record.kind == .comment { file.found += 1 } else { file.announce(row.comments) }
      return record
    }
    try file.remarkOnWhatIsLacking(into: &sink)
    if hasText && !hasBreak {
      try sink.remark(
        Remark(file: member.path, "has no line break in any text: Facepager takes them out unless told otherwise"))
    }
  }

  /// Nil for the nodes that were asked for, and for the rests of pages of answers.
  private func record(_ row: Cells, _ nodes: FacepagerNodes) throws(Unreadable) -> Record? {
    let type = row["objecttype"] ?? ""
    if Bytes.equal(type, "error") { throw Unreadable("is an error message of the interface, not a post") }
    guard Bytes.equal(type, "data") else { return nil }
    guard let id = GraphID(row["objectid"]) else { throw Unreadable("has no number of a post or comment") }
    guard let published = row["createdtime"].flatMap(ZonedStamp.iso8601) else {
      throw Unreadable("has no date that can be read")
    }
    let thread = nodes.thread(of: row)
    let page = PageHint(id: thread.page ?? (thread.isComment ? nil : id.owner))
    return draft(row, id, PublicationTime(seconds: published), thread, page)
  }

  private func draft(
    _ row: Cells, _ id: GraphID, _ published: PublicationTime, _ thread: FacepagerThread, _ page: PageHint
  ) -> Record {
    let author = SuiteTable.number(row["from.id"])
    let isOfficial =
      author.map { capture.pages.isPage($0, of: page) }
      ?? (!thread.isComment || capture.isNamedOfficial(row["from.name"]))
    var record = Record(
      identity: .native(id.own), kind: thread.isComment ? .comment : .post,
      direction: isOfficial ? .official : .received, published: published, text: row.text("message") ?? "")
    record.account = capture.pages.other(page)
    record.author = Author(name: row["from.name"], nativeID: author)
    record.title = row.text("story")
    record.visibility = .public
    record.url = KeptAddress.of(row["permalinkurl"])
    record.parent = thread.parent
    record.conversation = thread.post.map { Conversation(key: $0) }
    record.links = [Link.kept(row["link"], title: nil)].compactMap { $0 }
    record.metrics = row.facepagerCounts
    return record
  }
}

extension Cells {
  /// How many comments a post has.
  fileprivate var comments: Int64? { count("comments.summary.totalcount") }

  fileprivate var facepagerCounts: [Metric] {
    let columns = [
      ("reactions.summary.totalcount", "reactions"), ("likes.summary.totalcount", "likes"), ("likecount", "likes"),
      ("comments.summary.totalcount", "comments"), ("commentcount", "comments"), ("shares.count", "shares"),
    ]
    return Metric.told(columns.map { ($1, count($0)) })
  }
}
