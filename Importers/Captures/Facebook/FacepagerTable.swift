import ByteFormats
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
    let file = CaptureFile(member.path)
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

/// What a row stands under.
struct FacepagerThread {
  var page: String?
  var post: String?
  var parent: String?
  var isComment = false
}

/// The tree: `id` and `parent_id` are the numbers of rows, `object_id` is Facebook's.
struct FacepagerNodes {
  private var objects: [[UInt8]: (id: String, parent: [UInt8]?)] = [:]

  /// A page, a post, a comment, an answer: deeper trees are no threads.
  private static let deepest = 8

  init(_ member: Member, _ tree: ExportTree) {
    var found: [[UInt8]: (id: String, parent: [UInt8]?)] = [:]
    CaptureTable.look(at: member, in: tree) { row in
      guard let number = row["id"], let object = row["objectid"] else { return }
      found[Array(number.utf8)] = (object, row["parentid"].map { Array($0.utf8) })
    }
    objects = found
  }

  func thread(of row: Cells) -> FacepagerThread {
    var above: [GraphID] = []
    var next = row["parentid"].map { Array($0.utf8) }
    while let number = next, let object = objects[number], above.count < FacepagerNodes.deepest {
      if let id = GraphID(object.id), id.owner != nil || Bytes.isNumber(object.id) { above.append(id) }
      next = object.parent
    }
    // The page that was asked for stands on top; under it posts, under them comments.
    var thread = FacepagerThread()
    if above.last?.owner == nil { thread.page = above.popLast()?.own }
    thread.post = above.last?.own
    thread.page = thread.page ?? above.last?.owner
    thread.parent = above.first?.own
    thread.isComment = thread.post != nil
    return thread
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
    return columns.compactMap { column, name in count(column).map { Metric(name: name, value: $0) } }
  }
}
