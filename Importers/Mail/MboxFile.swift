import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads one mbox file.
enum MboxFile {
  @Sendable static func read(
    _ export: MailExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard MailSigns.isMbox(member, in: tree) else { throw NotThisFamily("holds no mails (mbox)") }
    do { try readMails(export, member, tree, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func readMails(
    _ export: MailExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = MboxReader(try tree.open(member))
    var tally = Tally()
    var last: MboxMessage?
    while let message = try reader.next() {
      last = message
      let origin = Origin(file: member.path, start: message.offset, length: message.length, number: message.number)
      do {
        let (record, body) = try MailMapper(export).record(message)
        tally.add(body)
        try sink.accept(record, from: origin, raw: message.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      }
    }
    if let last, !last.hasBody, !last.isOversize {
      throw StructureError(offset: last.offset + last.length, reason: "ends in the middle of a mail's headers")
    }
    for text in tally.remarks { try sink.remark(Remark(file: member.path, text)) }
  }

  /// What the clerk must know of the file as a whole.
  private struct Tally {
    private var guesses = 0
    private var broken = 0
    private var isLastUnfinished = false

    mutating func add(_ body: MailBody) {
      if body.isGuess { guesses += 1 }
      if body.isBroken { broken += 1 }
      isLastUnfinished = body.isUnfinished
    }

    var remarks: [String] {
      var remarks: [String] = []
      if guesses > 0 {
        remarks.append("has \(guesses) mails in a character set that is not known here: they may look wrong")
      }
      if broken > 0 { remarks.append("has \(broken) mails with a part in HTML that cannot be followed to its end") }
      if isLastUnfinished { remarks.append("ends with a mail whose last part is not closed: it may be cut short") }
      return remarks
    }
  }
}
