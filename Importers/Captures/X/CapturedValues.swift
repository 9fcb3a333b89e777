import ByteFormats
import ExportFiles

/// The values of a file, in whatever layout a tool saved them.
struct CapturedValues {
  private var sequence: JSONSequenceReader?
  private var single: JSONRecordReader

  init(_ member: Member, in tree: ExportTree) throws {
    single = JSONRecordReader(try tree.open(member))
    // A file that is one line of more than 16 MB can only be a single value.
    do { sequence = try JSONSequenceReader { try tree.open(member) } } catch is StructureError {}
  }

  /// - Throws: `StructureError` where the file ends early or is no JSON.
  mutating func next() throws -> JSONRecord? {
    guard sequence != nil else { return try single.next() }
    return try sequence?.next()
  }
}
