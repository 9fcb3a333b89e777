import ByteFormats
package import ExportFiles
package import Importing
package import Records

/// Where the columns of a table stand, by their names in small letters without spaces and underscores: tools change both.
package struct Columns {
  package let count: Int
  package let names: [[UInt8]]
  private let places: [[UInt8]: Int]

  package init(_ header: [[UInt8]]) {
    count = header.count
    names = header.map(Columns.key)
    places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func place(_ name: String) -> Int? { places[Array(name.utf8)] }

  package func has(_ names: [String]) -> Bool { names.allSatisfy { place($0) != nil } }

  private static func key(_ cell: [UInt8]) -> [UInt8] {
    Bytes.lowered(cell.filter { $0 != 0x20 && $0 != UInt8(ascii: "_") })
  }
}

/// The cells of one row by the names of their columns.
package struct Cells {
  private let cells: [String]
  private let columns: Columns
  /// Columns that the header names and the row lacks, counted from the left.
  private let shift: Int
  /// Whether a cell held bytes that were no UTF-8.
  package let wasMended: Bool
  /// Whether one of them could not be mended.
  package let isBeyondMending: Bool

  /// - Parameter foreign: What bytes that are no UTF-8 are taken for.
  init(_ row: TableRow, _ columns: Columns, foreign: ForeignText) throws(Unreadable) {
    if let fault = row.fault { throw Unreadable(fault) }
    shift = Cells.shift(row, columns)
    guard row.cells.count >= columns.count - shift else { throw Unreadable("has too few cells") }
    let extra = row.cells[(columns.count - shift)...]
    guard extra.allSatisfy(\.isEmpty) else { throw Unreadable("has more cells than its header names") }
    var cells: [String] = []
    var (mended, beyond) = (false, false)
    for cell in row.cells {
      if let text = String(validating: cell, as: UTF8.self) {
        cells.append(text)
        continue
      }
      let text = try foreign.read(cell)
      mended = true
      beyond = beyond || !text.isWhole
      cells.append(text.text)
    }
    self.cells = cells
    self.columns = columns
    (wasMended, isBeyondMending) = (mended, beyond)
  }

  /// Nil where there is no such column or nothing in it but white space.
  package subscript(_ name: String) -> String? {
    guard let column = columns.place(name), column >= shift, cells.indices.contains(column - shift) else { return nil }
    return MetaText.nonEmpty(cells[column - shift])
  }

  /// The same, line ends as `\n` and no white space at the end.
  package func text(_ name: String) -> String? { self[name].map(MetaText.trimmed) }

  /// A count: `5`, `1,234`.
  package func count(_ name: String) -> Int64? {
    guard let text = self[name] else { return nil }
    let digits = text.utf8.filter { $0 != UInt8(ascii: ",") && $0 != 0x20 }
    return Int64(Bytes.text(digits))
  }

  /// A fork of the scripts for pages (seen in a file of 2016) writes a header that begins with `from`, and rows without it.
  private static func shift(_ row: TableRow, _ columns: Columns) -> Int {
    guard row.cells.count == columns.count - 1, let first = columns.names.first, Bytes.equal(first, "from") else {
      return 0
    }
    return 1
  }
}

/// Reads the rows of a table into records.
package enum CaptureTable {
  /// The columns of a file, by its first row; nil where it is no table.
  package static func columns(of member: Member, in tree: ExportTree) -> Columns? {
    guard let source = try? tree.open(member) else { return nil }
    var reader = TableReader(source)
    guard let header = try? reader.next(), header.fault == nil, header.cells.count > 1 else { return nil }
    return Columns(header.cells)
  }

  /// Looks at the first rows that can be read, without reading the file into memory.
  package static func look(
    at member: Member, in tree: ExportTree, rows: Int = .max, _ body: (Cells) -> Void
  ) {
    guard let source = try? tree.open(member) else { return }
    var reader = TableReader(source)
    guard let header = try? reader.next() else { return }
    let columns = Columns(header.cells)
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
      var reader = TableReader(try tree.open(member))
      guard let header = try reader.next() else { throw NotThisFamily("is empty") }
      let columns = Columns(header.cells)
      while let row = try reader.next() {
        try read(row, columns, foreign, of: member, into: &sink, record: record)
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func read(
    _ row: TableRow, _ columns: Columns, _ foreign: ForeignText, of member: Member, into sink: inout any RecordSink,
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
