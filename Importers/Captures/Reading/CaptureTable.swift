package import ByteFormats
package import ExportFiles
package import Importing
package import Records

/// Reads the rows of a table into records.
package enum CaptureTable {
  /// The columns of a file, by its first row; nil where it is no table.
  package static func columns(of member: Member, in tree: ExportTree) -> TableColumns? {
    guard let source = try? tree.open(member) else { return nil }
    var reader = TableReader(source, strayQuote: .text)
    guard let header = try? reader.next(), header.fault == nil, header.cells.count > 1 else { return nil }
    return TableColumns(header.cells)
  }

  /// Looks at the first rows that can be read, without reading the file into memory.
  package static func look(
    at member: Member, in tree: ExportTree, rows: Int = .max, _ body: (Cells) -> Void
  ) {
    guard let source = try? tree.open(member) else { return }
    var reader = TableReader(source, strayQuote: .text)
    guard let header = try? reader.next() else { return }
    let columns = TableColumns(header.cells)
    var seen = 0
    while seen < rows, let row = try? reader.next() {
      seen += 1
      if let cells = try? Cells(row, columns, foreign: .savedByExcel) { body(cells) }
    }
  }

  /// - Parameters:
  ///   - foreign: what bytes that are no UTF-8 are taken for.
  ///   - record: nil for a row that is none and needs no word.
  /// - Throws: `DamagedFile` where the file ends in the middle of a row.
  package static func read(
    _ member: Member, in tree: ExportTree, foreign: ForeignText = .refused, into sink: inout any RecordSink,
    record: (Cells) throws -> Record?
  ) throws {
    do {
      var reader = TableReader(try tree.open(member), strayQuote: .text)
      guard let header = try reader.next() else { throw NotThisFamily("is empty") }
      let columns = TableColumns(header.cells)
      while let row = try reader.next() {
        try read(row, columns, foreign, of: member, into: &sink, record: record)
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func read(
    _ row: TableRow, _ columns: TableColumns, _ foreign: ForeignText, of member: Member,
    into sink: inout any RecordSink,
    record: (Cells) throws -> Record?
  ) throws {
    if row.isUnfinished && row.cells.count < columns.count - 1 {
      throw StructureError(offset: row.offset, reason: "ends in the middle of a row")
    }
    let origin = Origin(file: member.path, start: row.offset, length: row.raw.count, number: row.number)
    do {
      guard let record = try record(try Cells(row, columns, foreign: foreign)) else { return }
      try sink.accept(record, from: origin, raw: row.raw.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }
}
