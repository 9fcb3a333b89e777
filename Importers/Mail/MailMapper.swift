import ByteFormats
import Importing
import Records

/// Makes one mail into a record.
struct MailMapper {
  private let export: MailExport

  init(_ export: MailExport) { self.export = export }

  func record(_ message: MboxMessage) throws(Unreadable) -> (record: Record, body: MailBody) {
    guard !message.isOversize else { throw Unreadable("has \(message.length) bytes, too many for one mail") }
    let headers = message.headers
    guard headers["from"] != nil || headers["message-id"] != nil || headers["date"] != nil else {
      throw Unreadable("has no headers of a mail")
    }
    let published = try time(of: message)
    let body = MailBody(headers, message.body)
    guard !body.isBroken || !body.text.utf8.isEmpty else {
      throw Unreadable("has HTML that cannot be followed to its end")
    }
    let id = headers.ids("message-id").first ?? headers.text("message-id")
    var record = Record(
      identity: id.map { .native($0) } ?? .fingerprint, kind: .message, direction: .undecided, published: published,
      text: body.text)
    record.account = export.account(of: MailingList.account(of: headers))
    record.author = MailAuthor(headers).author
    record.title = headers.text("subject")
    let references = headers.ids("references")
    record.parent = headers.ids("in-reply-to").last ?? references.last
    record.conversation = export.root(of: id, references: references, parent: record.parent).map {
      Conversation(key: $0, title: record.title.flatMap(MailSubject.bare))
    }
    record.links = body.links
    record.media = body.attachments
    return (record, body)
  }

  private func time(of message: MboxMessage) throws(Unreadable) -> PublicationTime {
    guard let stamp = message.headers.text("date").flatMap(MailStamp.init) else {
      guard let seconds = FromLine.time(of: message.fromLine) else { throw Unreadable("has no date that can be read") }
      return PublicationTime(
        seconds: seconds, zone: .assumed, doubt: "the mail's own date cannot be read: this is that of its delivery")
    }
    var time = PublicationTime(
      seconds: stamp.seconds, precision: stamp.precision, zone: stamp.isZoned ? .stated : .assumed)
    if !stamp.isZoned { time.doubt = "the mail does not say its zone: read as UTC" }
    if stamp.seconds > export.options.now + 86_400 { time.doubt = "the mail's own date lies in the future" }
    return time
  }
}

/// Who wrote a mail.
struct MailAuthor {
  let author: Author

  /// `"Ann Example" <ann@mail.example>`, `ann@mail.example (Ann Example)`, `ann at mail.example (Ann Example)`.
  init(_ headers: MailHeaders) {
    // Lists that rewrite the sender ("Ann via News <news@…>") name the writer here.
    let bytes = headers["x-original-from"] ?? headers["from"] ?? []
    let address = MailAuthor.last(bytes, from: UInt8(ascii: "<"), to: UInt8(ascii: ">"))
    let remark = MailAuthor.last(bytes, from: UInt8(ascii: "("), to: UInt8(ascii: ")"))
    let bare = bytes.prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "(") }
    let phrase = MailAuthor.text(Array(bare))
    let name = address == nil ? remark : phrase ?? remark
    let handle = address ?? phrase
    author = Author(
      name: name.flatMap(MailAuthor.text) ?? handle.flatMap(MailAuthor.text), handle: handle.flatMap(MailAuthor.text))
  }

  private static func text(_ bytes: [UInt8]) -> String? { MailText.unquoted(EncodedWords.decode(bytes)) }

  private static func text(_ text: String) -> String? { MailText.trimmed(text) }

  private static func last(_ bytes: [UInt8], from open: UInt8, to close: UInt8) -> String? {
    guard let end = bytes.lastIndex(of: close), let start = bytes[..<end].lastIndex(of: open) else { return nil }
    return text(Array(bytes[(start + 1)..<end]))
  }
}

/// The heading of a thread.
enum MailSubject {
  /// Without `Re:` and the like in front.
  static func bare(_ subject: String) -> String? {
    var rest = Array(subject.utf8)[...]
    while true {
      rest = rest.drop { $0 <= 0x20 }
      let lowered = rest.prefix(5).map(MailText.lowered)
      guard let mark = marks.first(where: { lowered.starts(with: $0) }) else { break }
      rest = rest.dropFirst(mark.count)
    }
    return MailText.trimmed(String(decoding: rest, as: UTF8.self))
  }

  private static let marks = ["re:", "fw:", "fwd:", "aw:", "sv:", "wg:", "atb:"].map { Array($0.utf8) }
}
