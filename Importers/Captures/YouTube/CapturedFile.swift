import ByteFormats
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
    var reading = FileReading(capture, facts, path: member.path)
    do {
      var values = try JSONSequenceReader(unwrapping: CaptureSigns.opened) { try tree.open(member) }
      var first: Int?
      while let record = try values.next() {
        first = first ?? record.offset
        try reading.read(record, into: &sink)
      }
      try read(envelope: values.envelope, of: member, in: tree, before: first, &reading, &sink)
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
    for text in reading.remarks { try sink.remark(Remark(file: member.path, text)) }
  }

  /// A video that holds its comments: its own evidence is the whole file, or of one too large to be held in memory what
  /// stands before its comments.
  private static func read(
    envelope: [UInt8], of member: Member, in tree: ExportTree, before first: Int?, _ reading: inout FileReading,
    _ sink: inout any RecordSink
  ) throws {
    guard envelope.first == UInt8(ascii: "{") else { return }
    let isSmall = member.size <= JSONRecordReader.longestRecord
    let length = isSmall ? member.size : first ?? 0
    let value: JSONValue
    do { value = try JSONValue(parsing: envelope) } catch {
      return try reading.reject(error.reason, at: 0, length: length, into: &sink)
    }
    // Without a list of comments the object was given as one value, and is read.
    guard ValueShape(value) == .video, value["comments"]?.isArray == true else { return }
    let bytes = try tree.bytes(of: member, from: 0, length: length)
    reading.hasList = true
    try reading.read(video: value, evidence: bytes, offset: 0, into: &sink)
  }
}
