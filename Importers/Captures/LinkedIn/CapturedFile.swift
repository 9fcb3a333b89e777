import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads one file of JSON values, each by its own shape.
enum CapturedFile {
  @Sendable static func read(
    _ capture: LinkedInCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard member.size > 0 else { throw NotThisFamily("is empty") }
    guard capture.survey.isCapture(member) else { throw NotThisFamily("holds no comments or posts of LinkedIn") }
    var reading = FileReading(capture, path: member.path)
    do {
      var values = try JSONSequenceReader(unwrapping: CaptureSigns.unwrapped) { try tree.open(member) }
      while let record = try values.next() { try reading.read(record, into: &sink) }
      reading.announce((try? JSONValue(parsing: values.envelope))?["paging"])
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
    if let text = reading.remark { try sink.remark(Remark(file: member.path, text)) }
  }
}
