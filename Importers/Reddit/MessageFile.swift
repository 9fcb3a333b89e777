import ByteFormats
import ExportFiles
import Importing
import Records

/// `messages.csv`: private messages, to and from.
enum MessageFile {
  static let columns: [StaticString] = ["id", "permalink", "thread_id", "date", "from", "to", "subject", "body"]

  @Sendable static func read(
    _ export: RedditExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: columns, into: &sink) { cells throws(Unreadable) in
      guard let id = cells["id"] else { throw Unreadable("has no id") }
      var record = Record(
        identity: .native("t4_" + id), kind: .message, direction: export.direction(of: cells["from"]),
        published: try cells.time("date"), text: cells["body"] ?? "")
      record.author = Author(name: cells["from"], handle: cells["from"])
      record.title = cells["subject"]
      record.url = cells["permalink"].map(Permalink.whole)
      record.visibility = .private
      record.mentions = cells["to"].map { [$0] } ?? []
      record.conversation = Conversation(key: "t4_" + (cells["thread_id"] ?? id), title: cells["subject"])
      return record
    }
  }
}

/// `chat_history.csv`: chats, to and from.
enum ChatFile {
  static let columns: [StaticString] = ["message_id", "created_at", "username", "message", "channel_url"]

  @Sendable static func read(
    _ export: RedditExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: columns, into: &sink) { cells throws(Unreadable) in
      guard let id = cells["message_id"] else { throw Unreadable("has no id") }
      let published = try cells.time("created_at")
      var record = Record(
        identity: .native(id), kind: .message, direction: export.direction(of: cells["username"]),
        published: published, text: cells["message"] ?? "")
      record.author = Author(name: cells["username"], handle: cells["username"])
      record.visibility = .private
      record.parent = cells["thread_parent_message_id"]
      let title = cells["channel_name"] ?? cells["subreddit"].map { "r/" + $0 }
      record.conversation = cells["channel_url"].map { Conversation(key: $0, title: title) }
      let revised = cells["updated_at"].flatMap(Cells.seconds)
      record.revised = revised.flatMap { $0 > published.seconds ? $0 : nil }
      return record
    }
  }
}

/// `statistics.csv`: the only file that names the account.
enum StatisticsFile {
  private static let pattern: PathPattern = "statistics.csv"

  @Sendable static func check(
    _ export: RedditExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: ["statistic", "value"], into: &sink) { _ in nil }
  }

  static func accountName(in tree: ExportTree) -> String? {
    guard let member = tree.members.first(where: { pattern.matches($0.path) }), let source = try? tree.open(member)
    else { return nil }
    var reader = CSVReader(source)
    while let row = try? reader.next(), row.number < 200 {
      guard row.cells.count > 1, row.cells[0].elementsEqual("account name".utf8), !row.cells[1].isEmpty else {
        continue
      }
      return String(validating: row.cells[1], as: UTF8.self).map(RedditName.bare)
    }
    return nil
  }
}
