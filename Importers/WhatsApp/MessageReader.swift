import Importing
import Records

/// Makes a record of a message's lines.
struct MessageReader {
  let survey: ChatSurvey
  let account: Account
  let options: ImportOptions
  let files: Set<[UInt8]>
  /// Messages read so far.
  private var count = 0

  init(survey: ChatSurvey, account: Account, options: ImportOptions, files: Set<[UInt8]>) {
    self.survey = survey
    self.account = account
    self.options = options
    self.files = files
  }

  mutating func read(_ message: MessageAssembly) -> Record {
    count += 1
    let body = message.body[...]
    guard let (name, text) = survey.senders.split(body), !isSystem(message, name, text) else {
      let spoken = survey.senders.split(body)?.text ?? body
      return record(message, Mark.stripLeading(MessageBody.withoutBlankEnd(spoken)).text)
    }
    return record(message, from: name, MessageBody.read(text, in: setting(message)))
  }

  /// Whether a line with a name before it was written by WhatsApp all the same: on iOS a system line stands under the
  /// group's name, or the other person's.
  private func isSystem(_ message: MessageAssembly, _ name: ByteText, _ text: ByteText) -> Bool {
    let firstLine = text.firstIndex(of: 0x0A).map { text[..<$0] } ?? text
    let isMarked = text.starts(with: Mark.leftToRight) || text.starts(with: Mark.rightToLeft)
    let folded = Phrase.fold(firstLine)
    if SystemLine.isEncryptionNotice(folded) { return isMarked || count <= 3 }
    guard message.header.shape.family != .dash, isMarked, !message.header.isMarked else { return false }
    return SystemLine.isKnown(folded) || (isChat(name) && isUnknownWording(text, message))
  }

  /// The chat's own name, under which nobody speaks.
  private func isChat(_ name: ByteText) -> Bool {
    survey.senders.isAlwaysMarked(name)
      && (ChatName.folded(Mark.stripped(name)).elementsEqual(account.key.utf8) || count == 1)
  }

  private func isUnknownWording(_ text: ByteText, _ message: MessageAssembly) -> Bool {
    let body = MessageBody.read(text, in: setting(message))
    return body.media.isEmpty && body.poll == nil && body.place == nil && body.completeness == .whole && !body.isEdited
  }

  private func setting(_ message: MessageAssembly) -> MessageBody.Setting {
    MessageBody.Setting(
      family: message.header.shape.family, hasMarks: survey.hasMarks, isMarked: message.header.isMarked,
      isRightToLeft: message.header.isRightToLeft, files: files)
  }

  private func record(_ message: MessageAssembly, _ sentence: ByteText) -> Record {
    var record = frame(message, direction: .system, text: sentence.string)
    record.sequenceKey = "system\0".bytes + Phrase.withoutInvitation(Phrase.fold(sentence))
    if sentence.count > Phrase.longest { record.sequenceKey += sentence }
    return record
  }

  private func record(_ message: MessageAssembly, from name: ByteText, _ body: MessageBody) -> Record {
    var record = frame(message, direction: direction(of: name), text: body.text.string)
    record.author.name = Mark.stripped(name).bytes[...].trimmed.string
    record.media = body.media
    record.poll = body.poll
    record.place = body.place
    record.isEdited = body.isEdited
    record.completeness = body.completeness
    record.state = body.isDeleted ? .deleted : .live
    record.mentions = Mentions.read(body.text)
    record.sequenceKey = body.key
    return record
  }

  private func frame(_ message: MessageAssembly, direction: Direction, text: String) -> Record {
    let instant = options.zone.instant(of: message.reading.time)
    let published = PublicationTime(
      seconds: instant.seconds, precision: message.header.second == nil ? .minute : .second, zone: .assumed,
      doubt: Doubt.joined(message.reading.doubt, instant.doubt))
    var record = Record(identity: .sequence, kind: .message, direction: direction, published: published, text: text)
    record.account = account
    record.conversation = Conversation(key: account.key, title: account.name)
    record.visibility = .private
    return record
  }

  private func direction(of name: ByteText) -> Direction {
    guard survey.senders.hasOfficials else { return .undecided }
    return survey.senders.isOfficial(name) ? .official : .received
  }
}

/// `@` names: WhatsApp wraps a contact's name in U+2068 and U+2069.
enum Mentions {
  private static let open = "@\u{2068}".bytes
  private static let close = "\u{2069}".bytes

  static func read(_ text: ByteText) -> [String] {
    var names: [String] = []
    var index = text.startIndex
    while let start = text.position(of: open, from: index) {
      guard let end = text.position(of: close, from: start + open.count) else { break }
      names.append(text[(start + open.count)..<end].string)
      index = end
    }
    return names
  }
}
