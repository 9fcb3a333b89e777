import ByteFormats
import ExportFiles
import Importing
import Records

/// The first reading of a chat: its header form, its senders, its marks. Only then can a line be told from another.
struct ChatSurvey {
  let profile: ChatProfile
  let senders: SenderBook
  /// Whether WhatsApp's own texts carry invisible marks in this file.
  let hasMarks: Bool
  /// Lines with bytes that are no text.
  let undecodable: Int

  /// Nil: the file has no line that looks like a message's first.
  ///
  /// - Throws: `StructureError`, whatever reading throws.
  static func of(_ reader: LineReader, options: ImportOptions) throws -> ChatSurvey? {
    var reader = reader
    var census = HeaderCensus(today: today(options))
    var senders = SenderBook(officials: options.officialNames)
    var hasMarks = false
    var undecodable = 0
    while let line = try reader.next() {
      if !isText(line.text) { undecodable += 1 }
      guard let header = HeaderParser.parse(line.text), !census.add(header, line: line.text) else { continue }
      let body = line.text[header.bodyStart...]
      hasMarks = hasMarks || header.isMarked || body.has([0x3A, 0x20] + Mark.leftToRight)
      senders.count(body)
    }
    guard let profile = census.profile() else { return nil }
    senders.settle()
    return ChatSurvey(profile: profile, senders: senders, hasMarks: hasMarks, undecodable: undecodable)
  }

  /// The day after the clerk's, in one number: clocks of two zones may differ.
  private static func today(_ options: ImportOptions) -> Int {
    let day = CivilTime(utc: options.now + 86_400)
    return day.year * 10_000 + day.month * 100 + day.day
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
