import ByteFormats
import ExportFiles

/// The values of one file in whichever layout it was saved, the arrays of comments and items opened.
struct CapturedValues {
  private enum Reader {
    case sequence(JSONSequenceReader)
    case single(JSONRecordReader)
  }

  private var reader: Reader

  private static let unwrapped = ["comments", "items"]

  init(_ member: Member, in tree: ExportTree) throws {
    do {
      reader = .sequence(try JSONSequenceReader(unwrapping: CapturedValues.unwrapped) { try tree.open(member) })
    } catch is StructureError {
      // yt-dlp writes everything on one line, however long: that is no text of lines.
      reader = .single(JSONRecordReader(try tree.open(member), unwrapping: CapturedValues.unwrapped))
    }
  }

  /// The bytes outside the opened array, once `next()` has given nil.
  var envelope: [UInt8] {
    switch reader {
    case .sequence(let reader): reader.envelope
    case .single(let reader): reader.envelope
    }
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
