import ByteFormats
import ExportFiles
import Importing
import Records

/// One file of a Messenger conversation: `…/messages/inbox/<name>_<id>/message_1.json`, `message_1` being the newest.
enum MessageThread {
  static let patterns: [PathPattern] =
    ["inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "e2ee", "other"].flatMap {
      [PathPattern($0 + "/*/message_*.json"), PathPattern($0 + "/*/message_*.html")]
    } + ["messages/*/*/message_*.json", "messages/*/*/message_*.html"]

  @Sendable static func read(
    _ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    if FileName.isHTML(member.path) {
      try readHTML(export, member, tree, &sink)
    } else {
      try readJSON(export, member, tree, &sink)
    }
  }

  /// The folder that holds the thread, from `inbox` on: the same in every part and year of an export.
  static func key(_ member: Member) -> String {
    let parts = member.path.utf8.split(separator: UInt8(ascii: "/"))
    let folder = parts.dropLast().suffix(2)
    return String(decoding: Array(folder.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  private static func readJSON(
    _ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let conversation = try conversation(member, tree)
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["messages"])
    var ledger = EntryLedger(file: member.path)
    while let found = try undamaged(member, { () throws in try reader.next() }) {
      let bytes = EntryBytes(found.offset, found.length, found.bytes)
      switch record(found, conversation, export) {
      case .success(let record): try ledger.accept(record, bytes, &sink)
      case .failure(let error): try ledger.reject(error, bytes, &sink)
      }
    }
  }

  /// Title and key stand around the messages: a first pass finds them.
  private static func conversation(_ member: Member, _ tree: ExportTree) throws -> Conversation {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["messages"])
    while try undamaged(member, { () throws in try reader.next() }) != nil {}
    let envelope = try? JSONValue(parsing: reader.envelope)
    return Conversation(key: key(member), title: envelope?.words("title") ?? envelope?.words("threadName"))
  }

  private static func record(
    _ record: JSONRecord, _ conversation: Conversation, _ export: FacebookExport
  ) -> Result<Record, Unreadable> {
    do throws(JSONError) {
      let value = try record.parse()
      return Result { () throws(Unreadable) in try MessageEntry.record(value, conversation, export) }
    } catch {
      return .failure(Unreadable(error.reason))
    }
  }

  private static func readHTML(
    _ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let reader = HTMLRecordReader(try tree.open(member)) { _, parent in
      parent?.attribute("role").map { $0.utf8.elementsEqual("main".utf8) } ?? false
    }
    var header: PageHeader?
    var ledger = EntryLedger(file: member.path)
    while let found = try undamaged(member, { () throws in try reader.next() }) {
      let page = header ?? export.header(of: reader.frame)
      header = page
      guard let element = found.element else { continue }
      let entry = HTMLEntry(element)
      // The first box of a thread names who takes part and has no date.
      if entry.stamp == nil, found.number == 1 { continue }
      let bytes = EntryBytes(found.offset, found.bytes.count, found.bytes)
      guard let stamp = entry.stamp, !found.hasInvalidText else {
        try ledger.reject(Unreadable("has no date that can be read, or bytes that are no text"), bytes, &sink)
        continue
      }
      var record = MessageEntry.record(entry, page.time(stamp, export.options), export)
      record.conversation = Conversation(key: key(member), title: page.title)
      try ledger.accept(record, bytes, &sink)
    }
  }
}
