import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import Records

/// Reads one file of JSON values, each by its own shape.
enum CapturedFile {
  @Sendable static func read(
    _ capture: YouTubeCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard member.size > 0 else { throw NotThisFamily("is empty") }
    guard let facts = capture.survey.facts(of: member) else {
      throw NotThisFamily("holds no comments, live chat or videos of YouTube")
    }
    let file = FileReading(member.path)
    var reader = ValueReader(capture, facts, file)
    var first: Int?
    let envelope = try CaptureValues.read(member, in: tree, unwrapping: CaptureSigns.opened) { record in
      first = first ?? record.offset
      try reader.read(record, into: &sink)
    }
    try read(envelope: envelope, of: member, in: tree, before: first, file, &reader, &sink)
    if reader.hasList { file.announce(facts.announced) }
    try file.remarkOnWhatIsLacking(into: &sink)
    for text in reader.remarks { try sink.remark(Remark(file: member.path, text)) }
  }

  /// A video that holds its comments: its own evidence is the whole file, or of one too large to be held in memory what
  /// stands before its comments.
  private static func read(
    envelope: [UInt8], of member: Member, in tree: ExportTree, before first: Int?, _ file: FileReading,
    _ reader: inout ValueReader, _ sink: inout any RecordSink
  ) throws {
    guard envelope.first == UInt8(ascii: "{") else { return }
    let isSmall = member.size <= JSONRecordReader.longestRecord
    let length = isSmall ? member.size : first ?? 0
    let value: JSONValue
    do { value = try JSONValue(parsing: envelope) } catch {
      return try file.reject(error.reason, at: 0, length: length, into: &sink)
    }
    // Without a list of comments the object was given as one value, and is read.
    guard ValueShape(value) == .video, value["comments"]?.isArray == true else { return }
    let bytes = try tree.bytes(of: member, from: 0, length: length)
    reader.hasList = true
    try reader.read(video: value, evidence: bytes, offset: 0, into: &sink)
  }
}
