import ByteFormats
import ExportFiles
import Importing
import Records

/// The member's messages (`messages.csv`, 7 columns in 2018 to 13 in 2025).
enum MessageFile {
  static func read(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: ["from", "to", "date", "content"], into: &sink) {
      cells throws(Unreadable) in try message(cells, by: export)
    }
  }

  private static func message(_ cells: Cells, by export: MemberExport) throws(Unreadable) -> Record {
    guard !isDraft(cells) else { throw Unreadable("is a draft that was never sent") }
    let sender = cells["from"]
    var record = Record(
      identity: .fingerprint, kind: .message, direction: export.direction(from: sender),
      published: try MemberStamp.published(cells["date"]), text: cells["content"] ?? "")
    record.author = Author(name: sender)
    record.visibility = .private
    record.title = cells["subject"]
    record.conversation = Conversation(key: conversation(cells), title: cells["conversationtitle"])
    record.links = addresses(in: cells["attachments"] ?? "").map { Link(url: $0) }
    return record
  }

  private static func isDraft(_ cells: Cells) -> Bool {
    [cells["ismessagedraft"], cells["isconversationdraft"]].contains { cell in
      guard let cell else { return false }
      return !["No", "NO", "no", "false", "False", "FALSE", "0"].contains { $0.utf8.elementsEqual(cell.utf8) }
    }
  }

  /// Exports of 2018 number no conversation: those who take part stand for it.
  private static func conversation(_ cells: Cells) -> String {
    if let id = cells["conversationid"] { return id }
    let names = [cells["from"] ?? "", cells["to"] ?? ""].map { Array($0.utf8) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " / ")
  }

  /// Several stand in one cell, between commas; a comma may stand inside one.
  private static func addresses(in cell: String) -> [String] {
    let bytes = Array(cell.utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: ",") {
      guard bytes[(index + 1)...].starts(with: "http".utf8) else { continue }
      parts.append(bytes[start..<index])
      start = index + 1
    }
    parts.append(bytes[start...])
    return parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }
}
