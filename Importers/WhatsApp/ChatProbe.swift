import ByteFormats
import ExportFiles

/// Looks at the beginning of a text file: whether it is a chat, and whose.
enum ChatProbe {
  private static let length = 64 << 10
  /// A title or a notice without a date can stand before the first message.
  private static let longestPreamble = 20

  /// Whether a message's header stands among the first lines, followed by a sender or by a sentence of WhatsApp's own.
  static func holdsChat(_ member: Member, _ tree: ExportTree) throws -> Bool {
    var isChat = false
    var before = 0
    var weak = 0
    try eachLine(member, tree) { line in
      guard let header = HeaderParser.parse(line) else {
        if !line.isEmpty { before += 1 }
        return weak > 0 || before <= longestPreamble
      }
      weak += 1
      isChat = isMessage(header, line) && (header.shape.isTelling || weak >= 2 || before == 0)
      return !isChat && weak < 200
    }
    return isChat
  }

  /// On iOS the first line stands under the group's or contact's name and carries a mark.
  static func firstSpeaker(_ member: Member, _ tree: ExportTree) throws -> String? {
    var name: String?
    try eachLine(member, tree) { line in
      guard let header = HeaderParser.parse(line) else { return true }
      let body = line[header.bodyStart...]
      guard header.shape.family == .bracket, !header.isMarked,
        let colon = body.position(of: [0x3A, 0x20]), Mark.stripLeading(body[(colon + 2)...]).wasMarked
      else { return false }
      let sentence = Phrase.fold(body[(colon + 2)...])
      guard SystemLine.isEncryptionNotice(sentence) || SystemLine.isCreation(sentence) else { return false }
      name = Mark.stripped(body[..<colon]).bytes[...].trimmed.string
      return false
    }
    return name
  }

  /// A log line has a date too, but neither a sender nor such a sentence.
  private static func isMessage(_ header: Header, _ line: [UInt8]) -> Bool {
    let body = line[header.bodyStart...]
    if let colon = body.prefix(200).position(of: [0x3A, 0x20]) ?? (body.last == 0x3A ? body.endIndex - 1 : nil) {
      return colon > body.startIndex && !isLogLevel(body[..<colon])
    }
    let folded = Phrase.fold(body)
    return SystemLine.isEncryptionNotice(folded) || SystemLine.isKnown(folded) || header.shape.family == .dash
      || body.prefix(200).contains(0x3A)
  }

  private static func isLogLevel(_ name: ByteText) -> Bool {
    ["trace", "debug", "info", "notice", "warn", "warning", "error", "fatal", "critical"].contains {
      Phrase.fold(name).elementsEqual($0.utf8)
    }
  }

  private static func eachLine(_ member: Member, _ tree: ExportTree, _ body: ([UInt8]) throws -> Bool) throws {
    var lines = LineReader(Beginning(try tree.open(member), of: length))
    do {
      while let line = try lines.next() {
        guard try body(line.text) else { return }
      }
    } catch is StructureError {
      // What is no text at all is no chat.
      return
    }
  }

  /// The first bytes of a member, and a line end, so that they cannot end within a line.
  private final class Beginning: ByteSource {
    private let reader: MemberReader
    private var left: Int
    private var isEnded = false

    init(_ reader: MemberReader, of length: Int) {
      self.reader = reader
      left = length
    }

    func next() throws -> [UInt8]? {
      guard left > 0, let chunk = try reader.next() else {
        defer { isEnded = true }
        return isEnded ? nil : [0x0A]
      }
      defer { left -= chunk.count }
      return Array(chunk.prefix(left))
    }
  }
}
