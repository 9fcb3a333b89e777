import GRDB
import Records
import Sampling

/// A post of a frame, with its ref in the three parts by which the archive finds it again.
struct FrameEntry {
  let ref: PostRef
  let post: FramePost

  init(_ ref: PostRef, year: Int, month: Int, kind: String) {
    self.ref = ref
    post = FramePost(id: ref.frameID, platform: ref.platform, year: year, month: month, kind: kind)
  }

  /// Every official post of a year that is not private: deleted, missing and edited ones too.
  static func all(_ db: Database, _ span: Range<Int64>, _ zone: CouncilZone) throws -> [FrameEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT accounts.platform, accounts.key AS account, posts.key, posts.kind, posts.published
        FROM posts JOIN accounts ON accounts.id = posts.account
        WHERE posts.direction = 'official' AND posts.visibility <> 'private'
          AND posts.published >= ? AND posts.published < ?
        """, arguments: [span.lowerBound, span.upperBound]
    ).map { row in
      let local = zone.reading(at: row["published"])
      return FrameEntry(PostRef(row), year: local.year, month: local.month, kind: row["kind"])
    }
  }

  /// Those of a sample, as they were frozen.
  static func kept(_ db: Database, sample: Int64) throws -> [FrameEntry] {
    try Row.fetchAll(db, sql: "SELECT * FROM sample_frames WHERE sample = ?", arguments: [sample]).map { row in
      FrameEntry(PostRef(row), year: row["year"], month: row["month"], kind: row["kind"])
    }
  }

  func keep(_ db: Database, sample: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO sample_frames (sample, platform, account, key, year, month, kind) VALUES (?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(
      arguments: [sample, ref.platform, ref.account, ref.key, post.year, post.month, post.kind])
  }
}

extension PostRef {
  init(_ row: Row) { self.init(platform: row["platform"], account: row["account"], key: row["key"]) }

  /// The ref as a line of a frame: control characters, which could break the line, are written as `%0A`.
  var frameID: Identifier {
    guard text.utf8.contains(where: PostRef.isControl) else { return Identifier(text) }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes += PostRef.isControl(byte) ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
    }
    return Identifier(String(decoding: bytes, as: UTF8.self))
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
}
