import ByteFormats
import ExportFiles
import Importing

/// One row of a table that was told by its shape.
struct ShapedRow {
  let shape: TableShape
  private let cells: [String]

  init(_ row: CSVRow, _ shape: TableShape) throws(Unreadable) {
    let cells = try row.texts()
    guard row.cells.count >= shape.width else { throw Unreadable("has too few cells") }
    guard row.cells.count == shape.width else { throw Unreadable("has more cells than its header names") }
    self.cells = cells
    self.shape = shape
  }

  /// Nil where the table has no such column or nothing stands in it.
  subscript(_ role: TableShape.Role) -> String? {
    guard let place = shape.columns[role], !cells[place].utf8.isEmpty else { return nil }
    return cells[place]
  }

  var tags: [String] { shape.tags.map { cells[$0] }.filter { !$0.utf8.isEmpty } }

  func seconds(_ role: TableShape.Role) -> Int64? { self[role].flatMap { TakeoutTime.seconds($0) } }

  /// Calls `body` for every row but the header.
  ///
  /// - Throws: `DamagedFile` where the file is cut short; whatever `body` throws.
  static func forEach(
    of member: Member, in tree: ExportTree, _ shape: TableShape,
    _ body: (CSVRow) throws -> Void
  ) throws {
    var reader = CSVReader(try tree.open(member))
    do {
      if shape.hasHeader { _ = try reader.next() }
      while let row = try reader.next() {
        // Google ends its tables with blank lines; copies of them can hold spaces.
        guard row.bytes.contains(where: { $0 > 0x20 }) else { continue }
        guard row.fault != nil || row.cells.count >= shape.width || !isLast(row, of: member) else {
          throw StructureError(offset: row.offset, reason: "ends in the middle of a row")
        }
        try body(row)
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  /// Whether not even a line break follows. Google's own files end with several.
  static func isLast(_ row: CSVRow, of member: Member) -> Bool { row.offset + row.bytes.count >= member.size }
}
