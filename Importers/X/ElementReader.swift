import Records
import ByteFormats
import ExportFiles
import Importing

/// Reads a JavaScript file that assigns one array, element by element: `window.YTD.tweets.part0 = [ … ]`.
struct ElementReader {
  /// How many elements have been met so far.
  private(set) var count = 0
  private let file: String
  private var reader: JSONRecordReader

  init(_ member: Member, in tree: ExportTree) throws {
    file = member.path
    reader = JSONRecordReader(try tree.open(member))
  }

  /// The next element, or nil after the last.
  ///
  /// - Throws: `DamagedFile` where the file ends early or is no such file.
  mutating func next() throws -> Element? {
    do {
      guard let record = try reader.next() else { return nil }
      count += 1
      return Element(
        record: record, origin: Origin(file: file, start: record.offset, length: record.length, number: record.number))
    } catch let error as StructureError {
      throw DamagedFile(file: file, offset: error.offset, reason: error.reason)
    }
  }
}

/// One element of an array, and where it stands.
struct Element {
  let record: JSONRecord
  let origin: Origin

  func value() throws(Unreadable) -> JSONValue {
    do { return try record.parse() } catch { throw Unreadable(error.reason) }
  }
}
