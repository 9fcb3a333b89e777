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
    guard isMarked || count <= 3 else { return false }
    let folded = Phrase.fold(firstLine)
    if SystemLine.isEncryptionNotice(folded) { return true }
    guard message.header.shape.family != .dash, isMarked, !message.header.isMarked else { return false }
    return SystemLine.isKnown(folded)
      || (text.starts(with: Mark.leftToRight) && isUnknownWording(text, folded, message))
  }

  /// What WhatsApp wrote and is none of the things it writes in a person's place: never put into that person's mouth.
  /// (In a right-to-left interface everybody's words are marked, and nothing follows from it.)
  private func isUnknownWording(_ text: ByteText, _ folded: [UInt8], _ message: MessageAssembly) -> Bool {
    let body = MessageBody.read(text, in: setting(message))
    let isPlain = body.media.isEmpty && body.poll == nil && body.place == nil && body.completeness == .whole
    return isPlain && !body.isEdited && !body.text.isEmpty && !BodyPhrases.isCall(folded)
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
    record.mentions = InlineText.mentions(in: body.text)
    record.links = InlineText.links(in: body.text)
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
