import ByteFormats

/// The cells of one row by the names of their columns.
package struct Cells {
  private let cells: [String]
  private let columns: TableColumns
  /// Columns that the header names and the row lacks, counted from the left.
  private let shift: Int
  /// Whether a cell held bytes that were no UTF-8.
  package let wasMended: Bool
  /// Whether one of them could not be mended.
  package let isBeyondMending: Bool

  /// - Parameter foreign: What bytes that are no UTF-8 are taken for.
  init(_ row: TableRow, _ columns: TableColumns, foreign: ForeignText) throws(Unreadable) {
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
  private static func shift(_ row: TableRow, _ columns: TableColumns) -> Int {
    guard row.cells.count == columns.count - 1, let first = columns.names.first, Bytes.equal(first, "from") else {
      return 0
    }
    return 1
  }
}
