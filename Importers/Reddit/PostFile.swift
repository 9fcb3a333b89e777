import ByteFormats
import ExportFiles
import Importing
import Records

/// `posts.csv`: what the account posted.
enum PostFile {
  static let columns: [StaticString] = ["id", "permalink", "date", "subreddit", "title", "body"]

  @Sendable static func read(
    _ export: RedditExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: columns, into: &sink) { cells throws(Unreadable) in
      try record(cells, export)
    }
  }

  private static func record(_ cells: Cells, _ export: RedditExport) throws(Unreadable) -> Record {
    guard let id = cells["id"] else { throw Unreadable("has no id") }
    let name = ThingName.post(id)
    var record = Record(
      identity: .native(name), kind: .post, direction: .official, published: try cells.time("date"),
      text: cells["body"] ?? "")
    record.author = export.author
    record.title = cells["title"]
    record.url = cells["permalink"].map(Permalink.whole)
    record.visibility = .public
    record.conversation = Conversation(key: name, title: cells["subreddit"].map { "r/" + $0 })
    if let url = cells["url"], !Permalink.isReddits(url) { record.links = [Link(url: url)] }
    Removal.mark(&record)
    return record
  }
}

/// `comments.csv`: what the account wrote under posts.
enum CommentFile {
  static let columns: [StaticString] = ["id", "permalink", "date", "subreddit", "link", "parent", "body"]

  @Sendable static func read(
    _ export: RedditExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: columns, into: &sink) { cells throws(Unreadable) in
      try record(cells, export)
    }
  }

  private static func record(_ cells: Cells, _ export: RedditExport) throws(Unreadable) -> Record {
    guard let id = cells["id"] else { throw Unreadable("has no id") }
    var record = Record(
      identity: .native(ThingName.comment(id)), kind: .comment, direction: .official,
      published: try cells.time("date"), text: cells["body"] ?? "")
    record.author = export.author
    record.url = cells["permalink"].map(Permalink.whole)
    record.visibility = .public
    let post = (cells["link"] ?? cells["permalink"]).flatMap(Permalink.post).map(ThingName.post)
    record.conversation = post.map { Conversation(key: $0, title: cells["subreddit"].map { "r/" + $0 }) }
    record.parent = ThingName.parent(cells["parent"], ofPost: post)
    if let media = cells["media"] { record.links = [Link(url: media)] }
    Removal.mark(&record)
    return record
  }
}

/// Reddit's own full names: `t3_` for posts, `t1_` for comments. The tables give them with and without.
enum ThingName {
  static func post(_ id: String) -> String { named(id, "t3_") }

  static func comment(_ id: String) -> String { named(id, "t1_") }

  /// A comment right under a post has no parent, or the post.
  static func parent(_ id: String?, ofPost post: String?) -> String? {
    guard let id else { return post }
    if id.utf8.starts(with: "t3_".utf8) || id.utf8.starts(with: "t1_".utf8) { return id }
    if let post, post.utf8.elementsEqual(("t3_" + id).utf8) { return post }
    return comment(id)
  }

  private static func named(_ id: String, _ prefix: String) -> String {
    id.utf8.starts(with: prefix.utf8) ? id : prefix + id
  }
}

/// Addresses on Reddit.
enum Permalink {
  /// Some exports leave the host out.
  static func whole(_ address: String) -> String {
    address.utf8.first == UInt8(ascii: "/") ? "https://www.reddit.com" + address : address
  }

  static func isReddits(_ address: String) -> Bool {
    address.utf8.first == UInt8(ascii: "/") || post(address) != nil
  }

  /// The id behind `/comments/`.
  static func post(_ address: String) -> String? {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"))
    guard let place = parts.firstIndex(where: { $0.elementsEqual("comments".utf8) }), place + 1 < parts.count else {
      return nil
    }
    return String(decoding: Array(parts[place + 1]), as: UTF8.self)
  }
}

/// What Reddit writes in place of words that are gone.
enum Removal {
  static func mark(_ record: inout Record) {
    guard ["[removed]", "[deleted]"].contains(where: { $0.utf8.elementsEqual(record.text.utf8) }) else { return }
    record.text = ""
    record.state = .deleted
    record.completeness = .tombstone
  }
}
