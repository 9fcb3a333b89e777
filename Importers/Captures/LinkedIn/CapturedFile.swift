import ByteFormats
import CaptureReading
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
    var reader = ValueReader(capture, FileReading(member.path))
    let envelope = try CaptureValues.read(member, in: tree, unwrapping: CaptureSigns.unwrapped) { record in
      try reader.read(record, into: &sink)
    }
    reader.announce((try? JSONValue(parsing: envelope))?["paging"])
    if let text = reader.remark { try sink.remark(Remark(file: member.path, text)) }
  }
}
