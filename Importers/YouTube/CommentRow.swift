import ByteFormats
import Records

/// Comments and live chats. Columns seen: 6 to 10, in two orders (2023 to 2026).
enum CommentRow {
  static func record(
    _ row: ShapedRow, id role: TableShape.Role, _ export: YouTubeExport, _ count: inout TableCount
  ) throws(Unreadable) -> Record {
    guard let id = row[role] else { throw Unreadable("has no id") }
    guard let seconds = row.seconds(.created) else { throw Unreadable("has no date that can be read") }
    let segments = TextSegments(Array((row[.text] ?? "").utf8))
    count.add(segments)
    var record = Record(
      identity: .native(id), kind: role == .liveChat ? .message : .comment, direction: .official,
      published: PublicationTime(seconds: seconds), text: segments.text)
    record.links = segments.links
    record.mentions = segments.mentions
    record.visibility = .public
    export.sign(&record, by: row[.channel])
    record.parent = parent(row, of: id)
    if role == .comment, record.parent != nil { record.kind = .reply }
    place(&record, id, row, export)
    return record
  }

  private static func place(_ record: inout Record, _ id: String, _ row: ShapedRow, _ export: YouTubeExport) {
    let isComment = record.kind != .message
    if let video = row[.video] {
      export.place(&record, under: video)
      record.url = YouTubeAddress.video(video) + (isComment ? "&lc=" + id : "")
    } else if let post = row[.post] {
      record.conversation = Conversation(key: post)
      record.url = YouTubeAddress.post(post) + "?lc=" + id
    }
  }

  /// From its column, else from the id: a reply's is `<parent>.<child>`.
  private static func parent(_ row: ShapedRow, of id: String) -> String? {
    if let parent = row[.parent] { return parent }
    if let top = row[.topLevel], !top.utf8.elementsEqual(id.utf8) { return top }
    return CommentID.parent(of: id)
  }
}

/// `UgwDN8UeMxW4NDFbvY54AaABAg.9iwJkUYNcXa9u0lv3j3Abh` is a reply to what stands before its dot.
enum CommentID {
  static func parent(of id: String) -> String? {
    let parts = id.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, let parent = parts.first, !parent.isEmpty else { return nil }
    return String(decoding: parent, as: UTF8.self)
  }
}

/// Community posts. No filled file has been seen: read by the names that its columns should have.
enum PostRow {
  static func record(_ row: ShapedRow, _ export: YouTubeExport, _ count: inout TableCount) throws(Unreadable) -> Record
  {
    guard let id = row[.post] else { throw Unreadable("has no id") }
    guard let seconds = row.seconds(.published) ?? row.seconds(.created) else {
      throw Unreadable("has no date that can be read")
    }
    let segments = TextSegments(Array((row[.text] ?? "").utf8))
    count.add(segments)
    var record = Record(
      identity: .native(id), kind: .post, direction: .official, published: PublicationTime(seconds: seconds),
      text: segments.text)
    record.links = segments.links
    record.mentions = segments.mentions
    if let privacy = row[.privacy] { record.visibility = Privacy.visibility(privacy, state: nil) }
    record.url = YouTubeAddress.post(id)
    export.sign(&record, by: row[.channel])
    return record
  }
}
