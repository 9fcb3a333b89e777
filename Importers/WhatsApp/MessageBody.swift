import Records

/// What one message says, told apart from what WhatsApp wrote in its place.
struct MessageBody {
  /// What the chat as a whole tells about a body.
  struct Setting {
    var family: HeaderShape.Family
    /// The file's own texts carry invisible marks (iOS): what has none was typed by a person.
    var hasMarks: Bool
    /// A mark stands before this header or body.
    var isMarked: Bool
    var isRightToLeft: Bool
    /// Folded names of the files beside the chat.
    var files: Set<[UInt8]>
  }

  var text: ByteText
  var media: [Media] = []
  var poll: Poll?
  var place: Place?
  var isDeleted = false
  var isEdited = false
  var completeness = Record.Completeness.whole
  /// See `Record.sequenceKey`.
  var key: [UInt8] = []

  /// - Parameter body: everything after the sender, lines joined by LF.
  static func read(_ body: ByteText, in setting: Setting) -> MessageBody {
    let (words, isEdited) = withoutEditMark(withoutBlankEnd(body), setting)
    var read = classified(words, setting)
    read.isEdited = isEdited
    return read
  }

  private static func classified(_ words: ByteText, _ setting: Setting) -> MessageBody {
    let (rest, isMarked) = Mark.stripLeading(words)
    var setting = setting
    setting.isMarked = setting.isMarked || isMarked
    let isOwn = setting.family == .dash || setting.isMarked || !setting.hasMarks
    let folded = rest.contains(0x0A) ? [] : Phrase.fold(rest)
    if isOwn, let own = platformBody(rest, folded, setting) { return own }
    if BodyPhrases.waiting.contains(folded) {
      return MessageBody(text: rest, completeness: .shell, key: textKey(rest))
    }
    if let place = PlaceBody.read(rest) { return MessageBody(text: rest, place: place, key: PlaceBody.key(place)) }
    if let attached = Attachment.read(rest, setting) { return attached }
    let text = isMarked && (setting.family == .bracket || setting.isRightToLeft) ? rest : words
    return MessageBody(text: text, key: textKey(text))
  }

  /// Whether only WhatsApp writes such a body.
  static func isPlatformMade(_ body: ByteText) -> Bool {
    if body.starts(with: Mark.leftToRight) { return true }
    let folded = Phrase.fold(body)
    return BodyPhrases.bracketed[folded] != nil || BodyPhrases.deleted.contains(folded)
  }

  private static func platformBody(_ rest: ByteText, _ folded: [UInt8], _ setting: Setting) -> MessageBody? {
    if BodyPhrases.deleted.contains(folded) || BodyPhrases.deletedBy.contains(where: { folded.starts(with: $0) }) {
      return tombstone
    }
    if let poll = PollBody.read(rest) {
      return MessageBody(text: poll.question.bytes[...], poll: poll, key: PollBody.key(poll))
    }
    // A photo or video to be seen once leaves this word on Android; a person who typed it cannot be told apart.
    if setting.family == .dash && rest.elementsEqual("null".utf8) {
      return MessageBody(
        text: [], media: [Media(path: nil, type: "unknown", caption: "null")], completeness: .cut, key: Attachment.key)
    }
    return nil
  }

  private static var tombstone: MessageBody {
    MessageBody(text: [], isDeleted: true, completeness: .tombstone, key: "deleted".bytes)
  }

  private static func textKey(_ text: ByteText) -> [UInt8] { "text\0".bytes + text }

  /// `text LRM<This message was edited>`; on Android without the mark.
  private static func withoutEditMark(_ text: ByteText, _ setting: Setting) -> (text: ByteText, isEdited: Bool) {
    guard text.last == 0x3E, let open = text.lastIndex(of: 0x3C) else { return (text, false) }
    let before = text[..<open]
    let isMarked = before.ends(with: Mark.leftToRight) || before.ends(with: Mark.rightToLeft)
    let isKnown = BodyPhrases.edited.contains(Phrase.fold(text[open...]))
    // In a language not listed: marked, and no attachment's name inside.
    let isUnlisted = isMarked && !text[open...].contains(0x3A) && setting.family != .dash
    guard isKnown ? isMarked || !setting.hasMarks || setting.family == .dash : isUnlisted else { return (text, false) }
    let kept = isMarked ? before.dropLast(3) : before
    return (kept.last == 0x20 ? kept.dropLast() : kept, true)
  }

  /// Blank lines at the end stay in the evidence only.
  static func withoutBlankEnd(_ body: ByteText) -> ByteText {
    var end = body.endIndex
    for index in body.indices.reversed() {
      switch body[index] {
      case 0x0A: end = index
      case 0x20, 0x09, 0x0D: continue
      default: return body[..<end]
      }
    }
    return body[..<body.startIndex]
  }
}
