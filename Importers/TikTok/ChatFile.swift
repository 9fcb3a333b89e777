import ByteFormats
import ExportFiles
import Importing
import Records

/// Direct messages in the text form: `>>> Chat History with otto::`, then lines `2026-07-03 23:00:11 UTC otto: words`.
/// These marks are English in every language; the files' names are not, so that the first words decide.
enum ChatFile {
  static let opening = Array(">>> Chat History with ".utf8)

  static func read(
    _ export: AccountExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard try isChat(member, in: tree) else { throw NotThisFamily("holds no chat, posts or comments known here") }
    var reader = ChatReader(try tree.open(member))
    let mapper = ItemMapper(export)
    do {
      while let draft = try reader.next() {
        let origin = Origin(file: member.path, start: draft.offset, length: draft.raw.count, number: draft.number)
        do {
          let message = try draft.message()
          let record = mapper.message(
            from: message.sender, text: message.text, message.published, in: ChatTitle.bare(message.chat))
          try sink.accept(record, from: origin, raw: draft.raw.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  /// By its first words, past a byte order mark and white space.
  static func isChat(_ member: Member, in tree: ExportTree) throws -> Bool {
    var head = try tree.bytes(of: member, from: 0, length: 256)[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    return head.drop { $0 <= 0x20 }.starts(with: opening)
  }
}

/// Cuts a file of chats into messages.
struct ChatReader {
  private var lines: LineReader
  private var pending: TextLine?
  private var chat: [UInt8] = []
  private var count = 0

  init(_ source: some ByteSource) { lines = LineReader(source) }

  mutating func next() throws -> MessageDraft? {
    guard let first = try nextLine() else { return nil }
    count += 1
    var draft = MessageDraft(first, chat: chat, number: count)
    while let line = try lines.next() {
      if MessageDraft.begins(line.text) || line.text.starts(with: ChatFile.opening) {
        pending = line
        return draft
      }
      draft.append(line)
      try TextBlockReader.check(draft.raw, at: draft.offset)
    }
    return draft
  }

  /// The next line that is neither blank nor the heading of a chat.
  private mutating func nextLine() throws -> TextLine? {
    while let line = try pending ?? lines.next() {
      pending = nil
      if line.text.starts(with: ChatFile.opening) {
        chat = Array(line.text.dropFirst(4))
      } else if line.text.contains(where: { $0 > 0x20 }) {
        return line
      }
    }
    return nil
  }
}

/// One message as it stands in a file of chats.
struct MessageDraft {
  let offset: Int
  let number: Int
  private(set) var raw: [UInt8]
  private var text: [UInt8]
  private let chat: [UInt8]

  init(_ first: TextLine, chat: [UInt8], number: Int) {
    offset = first.offset
    self.number = number
    self.chat = chat
    raw = first.raw
    text = first.text
  }

  mutating func append(_ line: TextLine) {
    raw += line.raw
    text += [0x0A] + line.text
  }

  private static let stampForm = Array("0000-00-00 00:00:00 UTC ".utf8)

  static func begins(_ line: [UInt8]) -> Bool {
    guard line.count > stampForm.count else { return false }
    return stampForm.indices.allSatisfy { index in
      stampForm[index] == UInt8(ascii: "0") ? (48...57).contains(line[index]) : line[index] == stampForm[index]
    }
  }

  func message() throws(Unreadable) -> (sender: String, text: String, published: PublicationTime, chat: String) {
    guard MessageDraft.begins(text) else { throw Unreadable("does not begin with a date") }
    let stamp = String(decoding: text[..<23], as: UTF8.self)
    let rest = text[24...]
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), !rest[..<colon].contains(0x0A) else {
      throw Unreadable("names no sender")
    }
    var words = rest[(colon + 1)...]
    if words.first == 0x20 { words = words.dropFirst() }
    while words.last == 0x0A { words.removeLast() }
    guard let text = String(validating: words, as: UTF8.self) else {
      throw Unreadable("has bytes that are no text (UTF-8)")
    }
    let sender = String(decoding: rest[..<colon], as: UTF8.self)
    return (sender, text, try ItemStamp.published(stamp), String(decoding: chat, as: UTF8.self))
  }
}
