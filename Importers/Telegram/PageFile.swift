import ByteFormats
import ExportFiles
import Importing
import Records

/// `messages.html`, `messages2.html` …: one chat as web pages, which Telegram Desktop makes where nobody chose JSON.
enum PageFile {
  static let patterns: [PathPattern] = ["messages*.html"]

  private static let looks = 8

  /// The name of the chat, by the first of its pages.
  static func chatName(in tree: ExportTree) -> String?? {
    let members = tree.members.lazy.filter { member in patterns.contains { $0.matches(member.path) } }
    for member in members.prefix(looks) where isOne(member, in: tree) {
      guard let source = try? tree.open(member) else { continue }
      let reader = reader(source)
      _ = try? reader.next()
      return .some(name(in: reader.frame))
    }
    return nil
  }

  @Sendable static func read(
    _ export: TelegramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard isOne(member, in: tree) else { throw NotThisFamily("is no page of Telegram's") }
    guard !export.isJSON else { throw NotThisFamily("is the same export as web pages: the JSON file is read") }
    do { try readMessages(export, member, tree, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func isOne(_ member: Member, in tree: ExportTree) -> Bool {
    guard let head = try? tree.bytes(of: member, from: 0, length: min(64 << 10, member.size)) else { return false }
    return ["class=\"page_body chat_page\"", "class=\"history\"", "class=\"page_header\""].allSatisfy { mark in
      let wanted = Array(mark.utf8)
      return head.indices.contains { head[$0] == wanted[0] && head[$0...].starts(with: wanted) }
    }
  }

  private static func reader(_ source: some ByteSource) -> HTMLRecordReader {
    HTMLRecordReader(source) { element, parent in
      element.isNamed("div") && element.hasClass("message") && parent?.hasClass("history") == true
    }
  }

  private static func name(in frame: [HTMLFrameText]) -> String? {
    frame.first { $0.element.hasClass("text") && $0.element.hasClass("bold") }.flatMap { ChatText.trimmed($0.text) }
  }

  private static func readMessages(
    _ export: TelegramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let reader = reader(try tree.open(member))
    var reading = PageReading(zone: export.options.zone)
    while let record = try reader.next() {
      let origin = Origin(file: member.path, start: record.offset, length: record.bytes.count, number: record.number)
      do {
        guard !record.hasInvalidText, let element = record.element else {
          throw Unreadable("has bytes that are no text (UTF-8)")
        }
        let name = name(in: reader.frame)
        guard var found = try reading.record(element, name) else { continue }
        found.account = export.account(of: Chat(name: name))
        try sink.accept(found, from: origin, raw: record.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      }
    }
    if reading.timeless > 0 {
      try sink.remark(
        Remark(file: member.path, "holds \(reading.timeless) lines about days and events, without a time: not read"))
    }
    if reading.nameless > 0 {
      try sink.remark(
        Remark(file: member.path, "begins with \(reading.nameless) messages whose author stands on the page before"))
    }
  }
}
