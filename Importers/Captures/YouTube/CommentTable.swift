import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import Records
import YouTubeImporter

/// The comments of one video as YouTube Data Tools saves them: a CSV file with a header.
enum CommentTable {
  /// Where the columns stand, told by their names.
  struct Columns {
    private var places: [[UInt8]: Int] = [:]
    let width: Int

    private static let needed = ["id", "isreplyto", "authorname", "text", "publishedat"]

    /// Nil for another table.
    init?(_ start: [UInt8]) {
      var reader = CSVReader(ByteChunks(start))
      guard let header = try? reader.next(), header.fault == nil else { return nil }
      self.init(header)
    }

    init?(_ header: CSVRow) {
      width = header.cells.count
      for (place, cell) in header.cells.enumerated() { places[Bytes.lowered(cell)] = place }
      guard Columns.needed.allSatisfy({ places[Array($0.utf8)] != nil }) else { return nil }
    }

    func cell(_ name: String, of cells: [String]) -> String? {
      places[Array(name.utf8)].flatMap { $0 < cells.count ? Bytes.nonEmpty(cells[$0]) : nil }
    }
  }

  @Sendable static func read(
    _ capture: YouTubeCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard let facts = capture.survey.facts(of: member) else { throw NotThisFamily("is no list of YouTube's comments") }
    var reader = CSVReader(try tree.open(member))
    do {
      guard let columns = try reader.next().flatMap({ Columns($0) }) else { return }
      while let row = try reader.next() {
        let isLast = row.offset + row.bytes.count >= member.size
        guard row.fault != nil || row.cells.count >= columns.width || !isLast else {
          throw StructureError(offset: row.offset, reason: "ends in the middle of a row")
        }
        try read(row, columns, capture, facts, member, &sink)
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func read(
    _ row: CSVRow, _ columns: Columns, _ capture: YouTubeCapture, _ facts: FileFacts, _ member: Member,
    _ sink: inout any RecordSink
  ) throws {
    let origin = Origin(file: member.path, start: row.offset, length: row.bytes.count, number: row.number)
    do {
      let cells = try row.texts()
      guard cells.count == columns.width else { throw Unreadable("has not as many cells as its header names") }
      let record = try record(capture, facts.video) { columns.cell($0, of: cells) }
      try sink.accept(record, from: origin, raw: row.bytes.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  private static func record(_ capture: YouTubeCapture, _ video: String?, _ cell: (String) -> String?)
    throws(Unreadable) -> Record
  {
    guard let id = cell("id"), NativeID.isComment(id) else { throw Unreadable("has no id of a comment") }
    guard let published = Stamp.youTube.text(cell("publishedat")) else {
      throw Unreadable("has no date that can be read")
    }
    var record = Record(
      identity: .native(id), kind: .comment, direction: .received, published: PublicationTime(seconds: published),
      text: cell("text") ?? "")
    record.visibility = .public
    record.author = CommentAuthor.named(cell("authorname"), id: cell("authorchannelid"))
    let top = cell("isreplyto").flatMap { NativeID.isComment($0) ? $0 : nil } ?? NativeID.parent(of: id)
    record.parent = top ?? video
    record.metrics = Metric.told(
      [("likes", "likecount"), ("replies", "replycount")].map { ($0, cell($1).flatMap { Int64($0) }) })
    record.url = video.map { Address.comment(id, under: $0) }
    capture.place(&record, under: video)
    capture.sign(&record, of: capture.channel(of: video), isMarked: false)
    return record
  }
}
