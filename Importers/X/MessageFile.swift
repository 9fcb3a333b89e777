import ByteFormats
import ExportFiles
import Importing
import Records

/// Direct messages and group messages: conversations, each with its messages and events, newest first. The archive
/// names people by their numbers only.
enum MessageFile {
  static func read(isGroup: Bool) -> @Sendable (XExport, Member, ExportTree, inout any RecordSink) throws -> Void {
    { export, member, tree, sink in try read(isGroup: isGroup, export, member, tree, &sink) }
  }

  static func read(
    isGroup: Bool, _ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout some RecordSink
  ) throws {
    let folder = member.folder + (isGroup ? "direct_messages_group_media/" : "direct_messages_media/")
    var count = 0
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      let conversation = element.record
      guard !conversation.isOversize, let head = head(of: conversation.bytes, isGroup: isGroup) else {
        try sink.reject("is no conversation that can be read", at: element.origin)
        continue
      }
      let mapper = MessageMapper(export, conversation: head, mediaFolder: folder)
      var reader = JSONRecordReader(ByteChunks(conversation.bytes), unwrapping: path)
      while let message = try reader.next() {
        count += 1
        let place = Origin(
          file: member.path, start: conversation.offset + message.offset, length: message.length, number: count)
        try read(message, at: place, by: mapper, export, &sink)
      }
    }
    export.check.found(elements.count, in: member.path)
  }

  /// What to unwrap to come to the messages of a conversation.
  private static let path = ["dmConversation", "messages"]

  /// The conversation's key, from what stands beside its messages, and its latest name. Nil where the element is built
  /// otherwise.
  private static func head(of conversation: [UInt8], isGroup: Bool) -> Conversation? {
    var reader = JSONRecordReader(ByteChunks(conversation), unwrapping: path)
    var title: String?
    do {
      while let message = try reader.next() {
        // Without messages to unwrap the reader gives the whole object.
        if message.offset == 0 { return nil }
        // Newest first: the first name met is the latest.
        if isGroup && title == nil { title = try? message.parse()["conversationNameUpdate"]?["name"]?.string }
      }
    } catch { return nil }
    let envelope = try? JSONValue(parsing: reader.envelope)
    let key = (envelope?["dmConversation"] ?? envelope)?["conversationId"]?.text
    return key.map { Conversation(key: $0, title: title) }
  }

  private static func read(
    _ message: JSONRecord, at place: Origin, by mapper: MessageMapper, _ export: XExport, _ sink: inout some RecordSink
  ) throws {
    let value: JSONValue
    do { value = try message.parse() } catch { return try sink.reject(error.reason, at: place) }
    do {
      let record = try mapper.record(from: value)
      if case .native(let id) = record.identity { export.check.readMessage(id) }
      try sink.accept(record, from: place, raw: message.bytes.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: place)
    }
  }
}

/// Messages that X keeps encrypted (`message-event.js`, seen in 2026): counted, so that the report says how many
/// there are.
enum EncryptedMessages {
  static func read(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      try sink.reject("is an encrypted message: the export does not hold its words", at: element.origin)
    }
    export.check.found(elements.count, in: member.path)
  }
}
