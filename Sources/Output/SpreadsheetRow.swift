/// One row of a CSV file (RFC 4180) that spreadsheet programs open without running anything in it.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end would be taken for a formula: it gets an apostrophe in
/// front, which spreadsheets do not show. Quoted by bytes: a quotation mark with a combining mark is still one.
public struct SpreadsheetRow: Sendable {
  /// UTF-8's mark at the beginning of a file: without it Excel reads UTF-8 as Windows-1252.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  public let bytes: [UInt8]

  public init(_ cells: [String]) {
    var bytes: [UInt8] = []
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      SpreadsheetRow.append(Array(cell.utf8), to: &bytes)
    }
    self.bytes = bytes + [0x0D, 0x0A]
  }

  private static func append(_ cell: [UInt8], to bytes: inout [UInt8]) {
    let isFormula = cell.first.map { formulaMarks.contains($0) } ?? false
    let needsQuotes = isFormula || cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  private static let formulaMarks: [UInt8] = Array("=+-@\t\r\n".utf8)
}
