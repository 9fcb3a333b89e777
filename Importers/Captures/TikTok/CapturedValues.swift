import ByteFormats
import ExportFiles

/// The values of one file in whichever layout it was saved, the lists of comments and posts opened.
struct CapturedValues {
  private enum Reader {
    case sequence(JSONSequenceReader)
    case single(JSONRecordReader)
  }

  private var reader: Reader

  /// `data`, because vendors and the Research API put the list one level down.
  private static let unwrapped = ["comments", "data", "itemList"]

  init(_ member: Member, in tree: ExportTree) throws {
    do {
      reader = .sequence(try JSONSequenceReader(unwrapping: CapturedValues.unwrapped) { try tree.open(member) })
    } catch is StructureError {
      // A page without line breaks, however long, is no text of lines.
      reader = .single(JSONRecordReader(try tree.open(member), unwrapping: CapturedValues.unwrapped))
    }
  }

  /// The bytes outside the opened list, once `next()` has given nil.
  var envelope: JSONValue? {
    let bytes =
      switch reader {
      case .sequence(let reader): reader.envelope
      case .single(let reader): reader.envelope
      }
    return try? JSONValue(parsing: bytes)
  }

  mutating func next() throws -> JSONRecord? {
    switch reader {
    case .sequence(var sequence):
      defer { reader = .sequence(sequence) }
      return try sequence.next()
    case .single(var single):
      defer { reader = .single(single) }
      return try single.next()
    }
  }
}
