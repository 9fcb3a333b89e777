import ByteFormats

/// Reads a table as tools write it: cells between commas, semicolons or tabs, in UTF-8 or UTF-16.
///
/// Line breaks inside quotes are given as LF. A quote where none may stand costs its row only.
struct TableReader {
  private var lines: LineReader
  private var delimiter: UInt8?
  private var count = 0

  /// A longer row is a quote that was never closed.
  static let longestRow = 16 << 20

  init(_ source: some ByteSource) { lines = LineReader(source) }

  /// The next row, or nil after the last. The first is the header.
  ///
  /// - Throws: `StructureError` where a quote is never closed; whatever the source throws.
  mutating func next() throws -> TableRow? {
    guard let first = try nextLine() else { return nil }
    let delimiter = self.delimiter ?? TableReader.delimiter(of: first.text)
    self.delimiter = delimiter
    var cutter = CellCutter(delimiter: delimiter)
    var raw = first.raw
    cutter.take(first.text)
    while cutter.isInsideQuotes {
      guard raw.count <= TableReader.longestRow, let line = try lines.next() else {
        throw StructureError(
          offset: first.offset, reason: "opens a quote in the row at line \(first.number) that is never closed")
      }
      cutter.take([0x0A])
      cutter.take(line.text)
      raw += line.raw
    }
    count += 1
    return TableRow(
      cells: cutter.finish(), raw: raw, offset: first.offset, number: count, fault: cutter.fault)
  }

  private mutating func nextLine() throws -> TextLine? {
    while let line = try lines.next() {
      if !line.text.isEmpty { return line }
    }
    return nil
  }

  /// The mark that stands most often in the header.
  private static func delimiter(of header: [UInt8]) -> UInt8 {
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = marks.map { mark in header.count { $0 == mark } }
    let best = marks.indices.max { counts[$0] < counts[$1] }
    return best.map { marks[$0] } ?? UInt8(ascii: ",")
  }
}

/// One row of a table.
package struct TableRow {
  /// In UTF-8, without their quotes; doubled quotes are single again.
  package let cells: [[UInt8]]
  /// As it stands in the file, line end included.
  package let raw: [UInt8]
  package let offset: Int
  /// From 1; the header counts.
  package let number: Int
  /// Why the cells are not to be trusted. Nil for a well-formed row.
  let fault: String?

  /// Whether it is the last row of a file that does not end with a line end.
  var isUnfinished: Bool { !raw.suffix(2).contains(0x0A) }
}

/// Cuts one row into cells.
private struct CellCutter {
  private(set) var fault: String?
  private let delimiter: UInt8
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var state = State.cellStart

  private enum State { case cellStart, plain, quoted, afterQuote }

  init(delimiter: UInt8) { self.delimiter = delimiter }

  var isInsideQuotes: Bool { state == .quoted && fault == nil }

  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes where fault == nil { take(byte) }
  }

  mutating func finish() -> [[UInt8]] {
    endCell()
    return cells
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .quoted where byte == quote: state = .afterQuote
    case .quoted: cell.append(byte)
    case .afterQuote where byte == quote:
      state = .quoted
      cell.append(byte)
    case _ where byte == delimiter: endCell()
    case .afterQuote: fault = "goes on after a closing quote"
    case .cellStart where byte == quote: state = .quoted
    case .cellStart, .plain:
      // A quote inside an unquoted cell is text: some scripts quote only what holds a comma.
      state = .plain
      cell.append(byte)
    }
  }

  private mutating func endCell() {
    cells.append(cell)
    cell = []
    state = .cellStart
  }
}

private let quote = UInt8(ascii: "\"")
