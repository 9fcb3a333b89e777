import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads the rows of a table into records.
enum Table {
  static func hasHeader(_ member: Member, in tree: ExportTree, _ columns: [StaticString]) -> Bool {
    guard let source = try? tree.open(member) else { return false }
    var reader = CSVReader(source)
    return (try? reader.next()).map { Columns($0.cells).has(columns) } ?? false
  }

  /// - Parameters:
  ///   - columns: what the header must have for the table to be what its file's name says.
  ///   - record: makes a row into a record.
  static func read(
    _ member: Member, in tree: ExportTree, needing columns: [StaticString], into sink: inout some RecordSink,
    record: (Cells) throws(Unreadable) -> Record?
  ) throws {
    do {
      var reader = CSVReader(try tree.open(member))
      guard let header = try reader.next() else { throw StructureError(offset: 0, reason: "is empty") }
      let names = Columns(header.cells)
      guard header.fault == nil, names.has(columns) else { throw NotThisFamily("has no header known here") }
      while let row = try reader.next() {
        let origin = Origin(file: member.path, start: row.offset, length: row.bytes.count, number: row.number)
        if row.fault == nil, row.cells.count < names.count, row.offset + row.bytes.count >= member.size {
          throw StructureError(offset: row.offset, reason: "ends in the middle of a row")
        }
        do {
          guard let found = try record(try Cells(row, names)) else { continue }
          try sink.accept(found, from: origin, raw: row.bytes.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }
}

/// Where the columns of a table stand: older exports have fewer, newer ones more.
struct Columns {
  let count: Int
  private let places: [[UInt8]: Int]

  init(_ header: [[UInt8]]) {
    count = header.count
    places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func place(_ name: StaticString) -> Int? {
    places[Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))]
  }

  func has(_ names: [StaticString]) -> Bool { names.allSatisfy { place($0) != nil } }
}

/// The cells of one row by the names of their columns.
struct Cells {
  private let cells: [String]
  private let columns: Columns

  init(_ row: CSVRow, _ columns: Columns) throws(Unreadable) {
    cells = try row.texts()
    guard cells.count == columns.count else { throw Unreadable("has not as many cells as its header names") }
    self.columns = columns
  }

  /// Nil where there is no such column or nothing in it.
  subscript(_ name: StaticString) -> String? {
    guard let place = columns.place(name), !cells[place].utf8.isEmpty else { return nil }
    return cells[place]
  }

  /// `2024-03-02 10:00:00 UTC`, or ISO 8601.
  func time(_ name: StaticString) throws(Unreadable) -> PublicationTime {
    guard let seconds = self[name].flatMap(Cells.seconds) else { throw Unreadable("has no date that can be read") }
    return PublicationTime(seconds: seconds)
  }

  static func seconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count > 4, bytes.suffix(4).elementsEqual(" UTC".utf8) else { return ZonedStamp.iso8601(text) }
    return ZonedStamp.iso8601(String(decoding: bytes.dropLast(4), as: UTF8.self) + "Z")
  }
}
