import Foundation
import GRDB
import Records
import Search

/// Reads posts as answers show them.
struct PostReading {
  let db: Database

  private static let columns = """
    SELECT posts.*, revisions.text, revisions.title, revisions.url, revisions.precision, revisions.zone, revisions.doubt,
      accounts.platform, accounts.key AS account_key, accounts.name AS account_name,
      authors.name AS author_name, authors.handle AS author_handle, authors.native_id AS author_id
    FROM posts JOIN revisions ON revisions.id = coalesce(?, posts.revision) JOIN accounts ON accounts.id = posts.account
      JOIN authors ON authors.id = posts.author
    WHERE posts.id = ?
    """

  /// - Parameter revision: the superseded wording to show, when it is that one that a query matched.
  func hit(_ id: Int64, revision: Int64? = nil) throws -> Hit {
    guard let row = try Row.fetchOne(db, cachedSQL: PostReading.columns, arguments: [revision, id]) else {
      throw ArchiveError.unknownPost(id)
    }
    let platform: String = row["platform"]
    let accountKey: String = row["account_key"]
    let key: String = row["key"]
    let text: String = row["text"]
    return Hit(
      id: id, ref: PostReading.ref(platform: platform, account: accountKey, key: key), visibility: row["visibility"],
      earlier: revision != nil, marks: [], metrics: try metrics(of: id), platform: platform,
      account: row["account_name"] ?? accountKey, kind: row["kind"], direction: row["direction"], state: row["state"],
      author: row["author_name"] ?? row["author_handle"] ?? row["author_id"],
      published: CivilTime(utc: row["published"]).iso8601, publishedSeconds: row["published"],
      precision: row["precision"], zone: row["zone"],
      doubt: row["doubt"], straddles: false, text: text, title: row["title"], snippet: text, snippetMarks: [],
      url: row["url"],
      conversation: try conversation(of: id, keyed: row["conversation"]), parent: row["parent"],
      nativeID: row["native"] ? key : nil, edited: row["edited"],
      media: try media(of: revision ?? row["revision"]))
  }

  /// The post's name in every archive that holds it.
  static func ref(platform: String, account: String, key: String) -> String {
    "\(platform):\(escaped(account)):\(escaped(key))"
  }

  /// `%` and `:` written as `%25` and `%3A`, so that the three parts can always be told apart.
  private static func escaped(_ part: String) -> String {
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes += "%25".utf8
      case UInt8(ascii: ":"): bytes += "%3A".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first post of the conversation: of a chat or thread that the platform names, its earliest; else the one at
  /// the top of the answers.
  func conversation(of id: Int64, keyed: Int64?) throws -> Int64 {
    if let keyed {
      return try Int64.fetchOne(
        db, cachedSQL: "SELECT min(id) FROM posts WHERE conversation = ?", arguments: [keyed]) ?? id
    }
    return try Int64.fetchOne(
      db,
      cachedSQL: """
        WITH RECURSIVE above (id, parent, steps) AS (
          SELECT id, parent, 0 FROM posts WHERE id = ?
          UNION ALL
          SELECT posts.id, posts.parent, steps + 1 FROM above JOIN posts ON posts.id = above.parent WHERE steps < 10000)
        SELECT id FROM above ORDER BY steps DESC LIMIT 1
        """, arguments: [id]) ?? id
  }

  /// Every post of a conversation, oldest first, given any of its posts.
  func members(ofConversation id: Int64) throws -> [Int64] {
    if let keyed = try Int64.fetchOne(db, sql: "SELECT conversation FROM posts WHERE id = ?", arguments: [id]) {
      return try Int64.fetchAll(
        db, sql: "SELECT id FROM posts WHERE conversation = ? ORDER BY position, id", arguments: [keyed])
    }
    let root = try conversation(of: id, keyed: nil)
    return try Int64.fetchAll(
      db,
      sql: """
        WITH RECURSIVE below (id) AS (
          SELECT ? UNION SELECT posts.id FROM below JOIN posts ON posts.parent = below.id)
        SELECT id FROM below ORDER BY id
        """, arguments: [root])
  }

  private func metrics(of id: Int64) throws -> [Hit.DatedMetric] {
    let rows = try Row.fetchAll(
      db,
      cachedSQL: """
        SELECT DISTINCT sightings.metrics, coalesce(imports.made, imports.newest, imports.started) AS as_at
        FROM posts JOIN sightings ON sightings.revision = posts.revision JOIN files ON files.id = sightings.file
          JOIN imports ON imports.id = files.import
        WHERE posts.id = ? AND sightings.metrics IS NOT NULL ORDER BY as_at, sightings.metrics
        """, arguments: [id])
    return try rows.flatMap { row in
      let values = try JSONDecoder().decode([String: Int64].self, from: Data((row["metrics"] as String).utf8))
      return values.sorted { $0.key < $1.key }.map {
        Hit.DatedMetric(name: $0.key, value: $0.value, asAt: CivilTime(utc: row["as_at"]).iso8601)
      }
    }
  }

  private func media(of revision: Int64) throws -> [Hit.MediaFile] {
    try Row.fetchAll(
      db,
      cachedSQL: """
        SELECT media.name, media.type, media.caption, media.alt_text, (
          SELECT files.sha256 FROM media_sightings seen JOIN files ON files.id = seen.file
          WHERE seen.revision = media.revision AND seen.ordinal = media.ordinal AND files.sha256 IS NOT NULL
          ORDER BY files.id LIMIT 1) AS sha256
        FROM media WHERE media.revision = ? ORDER BY media.ordinal
        """, arguments: [revision]
    ).map { row in
      let sha256: Data? = row["sha256"]
      return Hit.MediaFile(
        name: row["name"], sha256: sha256.map { Hex.text($0) }, type: row["type"], present: sha256 != nil,
        caption: row["caption"], altText: row["alt_text"])
    }
  }
}

extension Row {
  static func fetchOne(_ db: Database, cachedSQL sql: String, arguments: StatementArguments) throws -> Row? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  static func fetchAll(_ db: Database, cachedSQL sql: String, arguments: StatementArguments) throws -> [Row] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension Int64 {
  static func fetchOne(_ db: Database, cachedSQL sql: String, arguments: StatementArguments) throws -> Int64? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}
