/// Reads a table as spreadsheets and tools write it: cells between commas, semicolons or tabs, in UTF-8 or UTF-16.
/// `CSVReader` is for files that keep to RFC 4180.
///
/// Line breaks inside quotes are given as LF. A quote where none may stand costs its row only.
public struct TableReader {
  /// What may stand between two cells.
  public enum Delimiter: CaseIterable, Sendable {
    case comma, semicolon, tab

    var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  /// What a quote inside an unquoted cell is.
  public enum StrayQuote: Sendable {
    case fault
    /// Some scripts quote only what holds a comma.
    case text
  }

  private var lines: LineReader
  private let delimiters: [UInt8]
  private let strayQuote: StrayQuote
  private var delimiter: UInt8?
  private var count = 0

  /// A longer row is a quote that was never closed.
  public static let longestRow = 16 << 20

  /// - Parameter delimiters: the one that stands most often in the header is meant; of equal ones the first.
  public init(
    _ source: some ByteSource, delimiters: [Delimiter] = Delimiter.allCases, strayQuote: StrayQuote = .fault
  ) {
    lines = LineReader(source)
    self.delimiters = delimiters.map(\.byte)
    self.strayQuote = strayQuote
  }

  /// The next row, or nil after the last. The first is the header.
  ///
  /// - Throws: `StructureError` where a quote is never closed; whatever the source throws.
  public mutating func next() throws -> TableRow? {
    guard let first = try nextLine() else { return nil }
    let delimiter = self.delimiter ?? delimiter(of: first.text)
    self.delimiter = delimiter
    var cutter = CellCutter(delimiter: delimiter, strayQuote: strayQuote)
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
    return TableRow(cells: cutter.finish(), raw: raw, offset: first.offset, number: count, fault: cutter.fault)
  }

  private mutating func nextLine() throws -> TextLine? {
    while let line = try lines.next() {
      if !line.text.isEmpty { return line }
    }
    return nil
  }

  private func delimiter(of header: [UInt8]) -> UInt8 {
    let counts = delimiters.map { mark in header.count { $0 == mark } }
    let best = delimiters.indices.max { counts[$0] < counts[$1] }
    return best.map { delimiters[$0] } ?? Delimiter.comma.byte
  }
}

/// One row of a table.
public struct TableRow: Sendable {
  /// In UTF-8, without their quotes; doubled quotes are single again.
  public let cells: [[UInt8]]
  /// As it stands in the file, line end included.
  public let raw: [UInt8]
  public let offset: Int
  /// From 1; the header counts.
  public let number: Int
  /// Why the cells are not to be trusted. Nil for a well-formed row.
  public let fault: String?

  /// Whether it is the last row of a file that does not end with a line end.
  public var isUnfinished: Bool { !raw.suffix(2).contains(0x0A) }
}

/// Cuts one row into cells.
private struct CellCutter {
  private(set) var fault: String?
  private let delimiter: UInt8
  private let strayQuote: TableReader.StrayQuote
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var state = State.cellStart

  private enum State { case cellStart, plain, quoted, afterQuote }

  init(delimiter: UInt8, strayQuote: TableReader.StrayQuote) {
    self.delimiter = delimiter
    self.strayQuote = strayQuote
  }

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
    case .plain where byte == quote && strayQuote == .fault: fault = "has a quote inside an unquoted cell"
    case .cellStart, .plain:
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
