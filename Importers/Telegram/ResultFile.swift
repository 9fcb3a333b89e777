import ByteFormats
import ExportFiles
import Importing
import Records

/// `result.json`: one chat with its messages, or a list of chats.
enum ResultFile {
  /// Arrays and objects on the way to the chats and messages.
  static let keys = ["chats", "left_chats", "list", "messages"]

  @Sendable static func read(
    _ export: TelegramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let isNamed = TelegramImporter.patterns.first?.matches(member.path) == true
    guard ResultSigns(try tree.open(member)) != nil || (isNamed && isEmptyOrDamaged(member, tree)) else {
      throw NotThisFamily("holds no messages of Telegram")
    }
    do { try readAll(export, member, tree, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  /// What stands around the first record, closed where it was cut off.
  static func opened(_ envelope: [UInt8]) -> JSONValue? {
    for ending in ["", "]}", "]}}"] {
      if let value = try? JSONValue(parsing: envelope + Array(ending.utf8)) { return value }
    }
    return nil
  }

  /// A file that cannot be followed must be reported as such, not as another program's.
  private static func isEmptyOrDamaged(_ member: Member, _ tree: ExportTree) -> Bool {
    guard let source = try? tree.open(member) else { return true }
    var reader = JSONRecordReader(source, unwrapping: keys)
    do { return try reader.next() == nil } catch { return true }
  }

  private static func readAll(
    _ export: TelegramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: keys)
    var reading: ChatReading?
    var count = 0
    while let record = try reader.next() {
      let origin = Origin(file: member.path, start: record.offset, length: record.length, number: record.number)
      do {
        let value = try record.parse()
        if value["messages"]?.isArray == true {
          try read(chat: value, record, export, member, &count, &sink)
        } else {
          let own = reading ?? ChatReading(Chat(opened(reader.envelope) ?? value), export)
          reading = own
          try sink.accept(try own.record(value), from: origin, raw: record.bytes.span)
        }
      } catch let error as JSONError {
        try sink.reject(error.reason, at: origin)
      } catch let error as Unreadable {
        try sink.reject(error.reason, at: origin)
      }
    }
  }

  /// One chat of a whole account.
  private static func read(
    chat value: JSONValue, _ record: JSONRecord, _ export: TelegramExport, _ member: Member, _ count: inout Int,
    _ sink: inout any RecordSink
  ) throws {
    let reading = ChatReading(Chat(value), export)
    for message in value["messages"]?.elements ?? [] {
      count += 1
      let range = message.byteRange
      let origin = Origin(
        file: member.path, start: record.offset + range.lowerBound, length: range.count, number: count)
      do {
        try sink.accept(
          try reading.record(message), from: origin, raw: Array(record.bytes[range]).span)
      } catch let error as Unreadable {
        try sink.reject(error.reason, at: origin)
      }
    }
  }
}
