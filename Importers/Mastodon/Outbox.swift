import ByteFormats
import ExportFiles
import Importing
import Records

/// `outbox.json`: everything the account has posted and boosted, the oldest first.
enum Outbox {
  private static let pattern: PathPattern = "outbox*.json"

  static func member(in tree: ExportTree) -> Member? { tree.members.first { pattern.matches($0.path) } }

  /// Other programs may use the name: the beginning decides.
  static func isIn(_ tree: ExportTree) -> Bool {
    guard let member = member(in: tree), let start = try? tree.bytes(of: member, from: 0, length: 4096) else {
      return false
    }
    return Bytes.contains(start, "activitystreams") && Bytes.contains(start, "OrderedCollection")
  }

  @Sendable static func read(
    _ export: MastodonExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    do { try readItems(export, member, tree, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func readItems(
    _ export: MastodonExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["orderedItems"])
    var count = 0
    while let item = try reader.next() {
      count += 1
      let origin = Origin(file: member.path, start: item.offset, length: item.length, number: item.number)
      do {
        let record = try ActivityMapper(export).record(try item.parse())
        try sink.accept(record, from: origin, raw: item.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      } catch let error as JSONError {
        try sink.reject(error.reason, at: origin)
      }
    }
    // Servers count posts only, and so announce fewer than they list (seen in 2022 and 2024).
    if let announced = (try? JSONValue(parsing: reader.envelope))?["totalItems"]?.integer, announced > count {
      try sink.remark(Remark(file: member.path, "announces \(announced) posts, \(count) were found"))
    }
  }
}
