import ByteFormats
import ExportFiles
import Importing
import Records

/// The cells of one row by the names of their columns.
struct Cells {
  private let cells: [String]
  private let columns: TableColumns

  init(_ row: TableRow, _ columns: TableColumns) throws(Unreadable) {
    if let fault = row.fault { throw Unreadable(fault) }
    guard row.cells.count >= columns.count else { throw Unreadable("has too few cells") }
    guard row.cells.count == columns.count else { throw Unreadable("has more cells than its header names") }
    var cells: [String] = []
    for cell in row.cells { cells.append(try String(readable: cell)) }
    self.cells = cells
    self.columns = columns
  }

  /// Nil where there is no such column or nothing in it.
  subscript(_ name: String) -> String? {
    guard let place = columns.place(name), !cells[place].utf8.isEmpty else { return nil }
    return cells[place]
  }
}

/// Reads all rows of a table into records.
enum Table {
  /// Commas in UTF-8, or tabs in UTF-16 (some files of the exports of 2018).
  static func reader(_ source: some ByteSource) -> TableReader { TableReader(source, delimiters: [.comma, .tab]) }

  /// - Parameters:
  ///   - names: columns that the header must have for the table to be what its file's name says.
  ///   - record: nil for a row that is none and needs no word.
  static func read(
    _ member: Member, in tree: ExportTree, needing names: [String], into sink: inout some RecordSink,
    record: (Cells) throws(Unreadable) -> Record?
  ) throws {
    do {
      var reader = reader(try tree.open(member))
      guard let header = try reader.next() else { throw StructureError(offset: 0, reason: "is empty") }
      let columns = TableColumns(header.cells)
      guard header.fault == nil, columns.has(names) else { throw NotThisFamily("has no header known here") }
      while let row = try reader.next() {
        try read(row, columns, of: member, into: &sink, record: record)
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func read(
    _ row: TableRow, _ columns: TableColumns, of member: Member, into sink: inout some RecordSink,
    record: (Cells) throws(Unreadable) -> Record?
  ) throws {
    if row.isUnfinished && row.cells.count < columns.count {
      throw StructureError(offset: row.offset, reason: "ends in the middle of a row")
    }
    let origin = Origin(file: member.path, start: row.offset, length: row.raw.count, number: row.number)
    do {
      guard let record = try record(try Cells(row, columns)) else { return }
      try sink.accept(record, from: origin, raw: row.raw.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }
}
