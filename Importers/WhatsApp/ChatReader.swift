import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads one chat file: once to learn its form, once for its messages.
struct ChatReader {
  private let member: Member
  private let survey: ChatSurvey
  private var reader: MessageReader
  private var runs = QuotedRuns()
  private var tally = ChatTally()

  static func read(
    _ export: ChatExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard let account = export.chats[member.path.bytes] else { throw NotThisFamily("holds no chat") }
    do {
      let survey = try ChatSurvey.of(LineReader(try tree.open(member)), options: export.options)
      guard let survey else { throw NotThisFamily("holds no chat") }
      var chat = ChatReader(member: member, survey: survey, account: account, export: export)
      try chat.read(LineReader(try tree.open(member)), &sink)
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private init(member: Member, survey: ChatSurvey, account: Account, export: ChatExport) {
    self.member = member
    self.survey = survey
    reader = MessageReader(survey: survey, account: account, options: export.options, files: export.files)
  }

  private mutating func read(_ lines: LineReader, _ sink: inout any RecordSink) throws {
    var lines = lines
    var open: MessageAssembly?
    while let line = try lines.next() {
      if let header = HeaderParser.parse(line.text), let reading = survey.profile.reading(header) {
        if let open { try pass(open, &sink) }
        open = MessageAssembly(header, reading, line)
      } else if open == nil {
        tally.addPreamble(line)
      } else {
        open?.append(line)
      }
    }
    if let open { try pass(open, &sink) }
    for pending in runs.finish() { try accept(pending, &sink) }
    for remark in tally.remarks(survey) { try sink.remark(Remark(file: member.path, remark)) }
  }

  private mutating func pass(_ message: MessageAssembly, _ sink: inout any RecordSink) throws {
    let origin = Origin(file: member.path, start: message.offset, length: message.length, number: message.number)
    guard !message.isOversize else {
      for pending in runs.finish() { try accept(pending, &sink) }
      try sink.reject("has \(message.length) bytes, too many for one message", at: origin)
      return
    }
    let record = reader.read(message)
    tally.add(record)
    for pending in runs.add(QuotedRuns.Pending(record: record, origin: origin, raw: message.raw)) {
      try accept(pending, &sink)
    }
  }

  private mutating func accept(_ pending: QuotedRuns.Pending, _ sink: inout any RecordSink) throws {
    tally.addAccepted(pending.record)
    try sink.accept(pending.record, from: pending.origin, raw: pending.raw.span)
  }
}
