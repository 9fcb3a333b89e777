/// One row of a CSV file (RFC 4180) that spreadsheet programs open without running anything in it.
///
/// A cell that begins with `=`, `+`, `-`, `@` (their full-width forms too, and after marks that are not seen), a tab or a line
/// end would be taken for a formula; one of more than 15 digits for a number, of which the last digits would be lost. Both get
/// an apostrophe in front, which spreadsheets do not show. Quoted by bytes: a quotation mark with a combining mark is still one.
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
    let isMisread = isFormula(cell) || isLongNumber(cell)
    let needsQuotes = isMisread || cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if isMisread { bytes.append(UInt8(ascii: "'")) }
    for byte in cell {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  private static func isFormula(_ cell: [UInt8]) -> Bool {
    var rest = cell[...]
    while let mark = unseenMarks.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(mark.count) }
    return formulaMarks.contains { rest.starts(with: $0) }
  }

  private static func isLongNumber(_ cell: [UInt8]) -> Bool {
    cell.count > exactDigits && cell.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let formulaMarks = "=+-@\t\r\n＝＋－＠".unicodeScalars.map { Array(String($0).utf8) }
  /// A byte order mark, a space of no width.
  private static let unseenMarks = "\u{FEFF}\u{200B}".unicodeScalars.map { Array(String($0).utf8) }
  /// Spreadsheets keep no more of a number.
  private static let exactDigits = 15
}
