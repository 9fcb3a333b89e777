import ByteFormats
import ExportFiles
import Importing
import Records

/// The member's comments (`Comments.csv`: `Date,Link,Message`). The link names the post, never the comment.
///
/// The file is no well-formed table: an inner quote is `\"` (seen 2025) or doubled (2021 to 2024), and in 2021 to 2024
/// messages of several lines stood without quotes. So rows are cut where a date and an address begin a line.
enum CommentFile {
  static func read(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = CommentRowReader(try tree.open(member))
    do {
      let header = try reader.header()
      if header.contains(quote) || header.contains(UInt8(ascii: "\t")) {
        return try readTable(export, member, tree, &sink)
      }
      guard TableColumns(header.split(separator: UInt8(ascii: ",")).map(Array.init)).has(["date", "link", "message"])
      else {
        throw NotThisFamily("has no header known here")
      }
      while let row = try reader.next() { try read(row, of: member, by: export, into: &sink) }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  /// A file whose header is quoted, or has tabs, quotes all its cells.
  private static func readTable(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: ["date", "link", "message"], into: &sink) { cells throws(Unreadable) in
      try comment(date: cells["date"], address: cells["link"], text: cells["message"] ?? "", by: export)
    }
  }

  private static func read(
    _ row: CommentRow, of member: Member, by export: MemberExport, into sink: inout some RecordSink
  ) throws {
    let origin = Origin(file: member.path, start: row.offset, length: row.raw.count, number: row.number)
    do {
      let cells = try row.cells()
      let record = try comment(
        date: try String(readable: Array(cells.date)), address: try String(readable: Array(cells.address)),
        text: try String(readable: cells.message), by: export)
      try sink.accept(record, from: origin, raw: row.raw.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  private static func comment(date: String?, address: String?, text: String, by export: MemberExport)
    throws(Unreadable) -> Record
  {
    var record = Record(
      identity: .fingerprint, kind: .comment, direction: .official, published: try MemberStamp.published(date),
      text: text)
    record.author = export.author
    record.url = address
    record.parent = address.flatMap(PostName.inAddress)
    record.tags = PostText.tags(in: text)
    return record
  }
}
