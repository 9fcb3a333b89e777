import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads a CSV file, whatever it is called.
enum TableFile {
  static func read(_ export: YouTubeExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    guard let shape = export.survey.shape(of: member) else {
      throw YouTubeImporter.leaving(member, because: "is no list of comments, live chats, posts, videos or channels")
    }
    if shape.isInferred {
      try sink.remark(
        Remark(file: member.path, "has column names in a language not known here: told by what stands under them"))
    }
    var count = TableCount()
    try ShapedRow.forEach(of: member, in: tree, shape) { row in
      count.isOpenEnded = ShapedRow.isLast(row, of: member)
      let origin = Origin(file: member.path, start: row.offset, length: row.bytes.count, number: row.number)
      do {
        guard let record = try record(ShapedRow(row, shape), export, &count) else { return }
        try sink.accept(record, from: origin, raw: row.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      }
    }
    for text in count.remarks { try sink.remark(Remark(file: member.path, text)) }
  }

  /// Nil for rows that only describe.
  private static func record(
    _ row: ShapedRow, _ export: YouTubeExport, _ count: inout TableCount
  ) throws(Unreadable) -> Record? {
    switch row.shape.kind {
    case .comments: return try CommentRow.record(row, id: .comment, export, &count)
    case .liveChats: return try CommentRow.record(row, id: .liveChat, export, &count)
    case .posts: return try PostRow.record(row, export, &count)
    case .videos: return try VideoRow.record(row, export)
    case .videoTexts:
      guard let id = row[.video], export.catalogue[id] != nil else {
        throw Unreadable("is the text of a video that no list of videos in this export names")
      }
      return nil
    case .channels:
      guard row[.channel] != nil else { throw Unreadable("has no id of a channel") }
      return nil
    }
  }
}

/// What is worth a remark about one table.
struct TableCount {
  var mended = 0
  var wordless = 0
  var isOpenEnded = false

  mutating func add(_ segments: TextSegments) {
    if segments.isMended { mended += 1 }
    wordless += segments.wordless
  }

  var remarks: [String] {
    var texts: [String] = []
    if mended > 0 {
      texts.append("texts that are broken JSON, so that their words were taken from between its marks: \(mended)")
    }
    if wordless > 0 { texts.append("pieces of texts that have no words (pictures): \(wordless)") }
    if isOpenEnded { texts.append("ends without a line break, unlike Google's own files: it may have been cut") }
    return texts
  }
}
