import Records

/// Media in a message: attached with its file's name, or only said to be left out.
enum Attachment {
  /// "omitted" in one export and "attached" in the next are one message, whatever the file is called there.
  static let key = "media".bytes

  /// - Parameter rest: the body without the marks it begins with.
  static func read(_ rest: ByteText, _ setting: MessageBody.Setting) -> MessageBody? {
    let line = rest.firstIndex(of: 0x0A).map { rest[..<$0] } ?? rest
    let below = line.endIndex < rest.endIndex ? rest[(line.endIndex + 1)...] : []
    return setting.family == .bracket
      ? angled(rest, setting) ?? omitted(rest, setting) ?? trailing(line, below, setting)
      : trailing(line, below, setting) ?? bracketed(line, below) ?? angled(rest, setting)
  }

  // MARK: With a file

  /// `<attached: 00000035-PHOTO-….jpg>`, also `< attached: … >` and `2015-08-04-PHOTO-00004762.jpg <attached>`, as
  /// the last thing of the body.
  private static func angled(_ rest: ByteText, _ setting: MessageBody.Setting) -> MessageBody? {
    guard rest.last == 0x3E, let open = rest.lastIndex(of: 0x3C) else { return nil }
    let inner = rest[(open + 1)..<(rest.endIndex - 1)]
    guard inner.count <= Phrase.longest, !inner.contains(0x0A) else { return nil }
    let before = rest[..<open]
    guard let colon = inner.firstIndex(of: 0x3A) else { return attachedAfter(name: before, inner, setting) }
    let name = Mark.stripped(inner[(colon + 1)...]).bytes[...].trimmed
    let isMarked = isPlatformMark(before, setting)
    let isWord = BodyPhrases.attachedBefore.contains(Phrase.fold(inner[..<colon]))
    guard MediaFileName.hasExtension(name) || MediaFileName.isGiven(name) else { return nil }
    guard isMarked || setting.files.contains(fileKey(name)) || (isWord && !setting.hasMarks) else { return nil }
    return body(file: name, described(before))
  }

  private static func attachedAfter(
    name: ByteText, _ inner: ByteText, _ setting: MessageBody.Setting
  ) -> MessageBody? {
    guard BodyPhrases.attached.contains(Phrase.fold(inner)), !name.contains(0x0A),
      MediaFileName.hasExtension(name.trimmed)
    else { return nil }
    return body(file: Mark.stripped(name).bytes[...].trimmed, (nil, []))
  }

  /// `IMG-20220323-WA0002.jpg (file attached)`, a caption below.
  private static func trailing(
    _ line: ByteText, _ below: ByteText, _ setting: MessageBody.Setting
  ) -> MessageBody? {
    guard line.last == 0x29, line.count <= Phrase.longest, let open = line.lastIndex(of: 0x28), open > line.startIndex
    else { return nil }
    let name = Mark.stripped(line[..<open]).bytes[...].trimmed
    let isWord = BodyPhrases.attached.contains(Phrase.fold(line[(open + 1)...].dropLast()))
    let isFile = setting.files.contains(fileKey(name)) || MediaFileName.isGiven(name)
    guard !name.isEmpty, isFile || (isWord && (MediaFileName.hasExtension(name) || name.contains(0x2E))) else {
      return nil
    }
    return body(file: name, (nil, below))
  }

  private static func body(file: ByteText, _ words: (caption: String?, text: ByteText)) -> MessageBody {
    let media = Media(path: file.string, type: MediaFileName.type(of: file), caption: words.caption)
    return MessageBody(text: words.text, media: [media], key: key)
  }

  // MARK: Without

  /// `<Media omitted>`, below it a caption or the name of the file that was missing.
  private static func bracketed(_ line: ByteText, _ below: ByteText) -> MessageBody? {
    guard line.first == 0x3C, let type = BodyPhrases.bracketed[Phrase.fold(line)] else { return nil }
    return MessageBody(text: below, media: [Media(path: nil, type: type)], completeness: .cut, key: key)
  }

  /// `image omitted`; of a document `Some file.txt LRMdocument omitted`.
  private static func omitted(_ rest: ByteText, _ setting: MessageBody.Setting) -> MessageBody? {
    let start = lastMark(rest) ?? rest.startIndex
    let before = rest[..<start]
    guard let type = BodyPhrases.omitted[Phrase.fold(rest[start...])] else { return nil }
    guard start > rest.startIndex || setting.isMarked || !setting.hasMarks else { return nil }
    let words = described(before)
    return MessageBody(
      text: words.text, media: [Media(path: nil, type: type, caption: words.caption)], completeness: .cut, key: key)
  }

  private static func isPlatformMark(_ before: ByteText, _ setting: MessageBody.Setting) -> Bool {
    before.ends(with: Mark.leftToRight) || before.ends(with: Mark.rightToLeft) || setting.isMarked
  }

  private static func lastMark(_ text: ByteText) -> Int? {
    guard text.count >= 3 else { return nil }
    for index in (text.startIndex...(text.endIndex - 3)).reversed() where text[index] == 0xE2 {
      let mark = text[index..<index + 3]
      if mark.elementsEqual(Mark.leftToRight) || mark.elementsEqual(Mark.rightToLeft) { return index + 3 }
    }
    return nil
  }

  /// What stands before the attachment: a document's name and pages (they carry marks inside, or a file's ending), or a
  /// caption that somebody typed.
  private static func described(_ before: ByteText) -> (caption: String?, text: ByteText) {
    var words = before
    while words.ends(with: Mark.leftToRight) || words.ends(with: Mark.rightToLeft) { words = words.dropLast(3) }
    let isCaption = words.contains(0x0A) || !(lastMark(words) != nil || MediaFileName.hasExtension(words.trimmed))
    let text = words.trimmed
    guard !text.isEmpty, !isCaption else {
      return (nil, MessageBody.withoutBlankEnd(words.last == 0x20 ? words.dropLast() : words))
    }
    return (Mark.stripped(text), [])
  }

  /// A file's name as compared: composed, without marks.
  static func fileKey(_ name: ByteText) -> [UInt8] { ChatName.composed(Mark.stripped(name)).bytes }
}
