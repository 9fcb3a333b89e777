/// Reads comma-separated rows (RFC 4180) as bytes, one at a time, without reading the file into memory.
///
/// Line breaks may be CRLF, LF or CR, and may stand inside quotes; a byte order mark is passed over; empty lines are
/// no rows. A quote where none may stand costs its row only (`CSVRow.fault`): reading goes on with the next line.
public struct CSVReader {
  private var buffer: ByteBuffer
  private var line = 1
  private var count = 0
  private var atStart = true

  /// A longer row is a quote that was never closed, not a row.
  public static let longestRow = 16 << 20

  public init(_ source: some ByteSource) { buffer = ByteBuffer(source) }

  /// The next row, or nil after the last. The first is usually the header: that is for the caller to know.
  ///
  /// - Throws: `StructureError` where a quote is never closed; whatever the source throws.
  public mutating func next() throws -> CSVRow? {
    if atStart {
      atStart = false
      try buffer.skipByteOrderMark()
    }
    while try buffer.peek() != nil {
      let draft = try readRow()
      guard !draft.isBlank else { continue }
      count += 1
      return CSVRow(
        cells: draft.cells, bytes: draft.bytes, offset: draft.offset, number: count, line: draft.line,
        fault: draft.fault)
    }
    return nil
  }

  private mutating func readRow() throws -> CSVDraft {
    var draft = CSVDraft(offset: buffer.offset, line: line)
    while let byte = try buffer.peek() {
      if isLineBreak(byte) && draft.mayEnd {
        try passLineBreak(byte)
        draft.endCell()
        return draft
      }
      if byte == lineFeed { line += 1 }
      draft.take(byte)
      buffer.advance(1)
      guard draft.bytes.count <= CSVReader.longestRow else { throw neverClosed(draft) }
    }
    guard draft.mayEnd else { throw neverClosed(draft) }
    draft.endCell()
    return draft
  }

  private mutating func passLineBreak(_ byte: UInt8) throws {
    buffer.advance(1)
    line += 1
    if byte == carriageReturn, try buffer.peek() == lineFeed { buffer.advance(1) }
  }

  private func neverClosed(_ draft: CSVDraft) -> StructureError {
    StructureError(offset: draft.offset, reason: "opens a quote in the row at line \(draft.line) that is never closed")
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}

/// One row of a CSV file.
public struct CSVRow: Sendable {
  /// The cells without their quotes; doubled quotes are single again.
  public let cells: [[UInt8]]
  /// The row as it stands in the file, without its line break.
  public let bytes: [UInt8]
  /// Offset of the first byte in the file.
  public let offset: Int
  /// From 1; the header counts.
  public let number: Int
  /// The line at which the row starts, from 1.
  public let line: Int
  /// Why the cells are not to be trusted: "has a quote inside an unquoted cell". Nil for a well-formed row.
  public let fault: String?
}

/// A row being read.
private struct CSVDraft {
  let offset: Int
  let line: Int
  private(set) var cells: [[UInt8]] = []
  private(set) var bytes: [UInt8] = []
  private(set) var fault: String?
  private var cell: [UInt8] = []
  private var state = State.cellStart

  private enum State { case cellStart, plain, quoted, afterQuote, broken }

  init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }

  /// Whether a line break here ends the row.
  var mayEnd: Bool { state != .quoted }

  var isBlank: Bool { bytes.isEmpty }

  mutating func take(_ byte: UInt8) {
    bytes.append(byte)
    switch state {
    case .cellStart where byte == quote: state = .quoted
    case .cellStart, .plain: takePlain(byte)
    case .quoted where byte == quote: state = .afterQuote
    case .quoted: cell.append(byte)
    case .afterQuote: takeAfterQuote(byte)
    case .broken: break
    }
  }

  mutating func endCell() {
    cells.append(cell)
    cell = []
    if state != .broken { state = .cellStart }
  }

  private mutating func takePlain(_ byte: UInt8) {
    if byte == comma { return endCell() }
    guard byte != quote else { return fail("has a quote inside an unquoted cell") }
    state = .plain
    cell.append(byte)
  }

  private mutating func takeAfterQuote(_ byte: UInt8) {
    if byte == comma { return endCell() }
    guard byte == quote else { return fail("goes on after a closing quote") }
    state = .quoted
    cell.append(byte)
  }

  private mutating func fail(_ why: String) {
    fault = why
    state = .broken
  }
}

private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
