import GRDB

/// A post's name in every archive that holds it, in its three parts. Compared byte for byte.
struct PostRef: Hashable {
  let platform: String
  let account: String
  let key: String

  init(platform: String, account: String, key: String) {
    self.platform = platform
    self.account = account
    self.key = key
  }

  /// Reads what `PostReading.ref` writes. Nil for anything that is not three parts.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(PostRef.plain)
    guard parts.count == 3 else { return nil }
    self.init(platform: parts[0], account: parts[1], key: parts[2])
  }

  /// As it stands on paper.
  var text: String { PostReading.ref(platform: platform, account: account, key: key) }

  static func == (left: PostRef, right: PostRef) -> Bool {
    left.platform.utf8.elementsEqual(right.platform.utf8) && left.account.utf8.elementsEqual(right.account.utf8)
      && left.key.utf8.elementsEqual(right.key.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for part in [platform, account, key] { hasher.combine(Array(part.utf8)) }
  }

  private static func plain(_ part: Substring.UTF8View) -> String {
    let escapes: [(from: [UInt8], to: UInt8)] = [
      (Array("%3A".utf8), UInt8(ascii: ":")), (Array("%25".utf8), UInt8(ascii: "%")),
    ]
    var bytes: [UInt8] = []
    var rest = Array(part)[...]
    while let byte = rest.first {
      let escape = escapes.first { rest.starts(with: $0.from) }
      bytes.append(escape?.to ?? byte)
      rest = rest.dropFirst(escape?.from.count ?? 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Finds the post that a ref names now: under its own key, or under one that lives on as an alias.
struct PostRefs {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func post(_ ref: PostRef) throws -> Int64? {
    try Int64.fetchOne(
      db,
      cachedSQL: """
        SELECT coalesce(posts.id, aliases.post, united.id) FROM accounts
          LEFT JOIN posts ON posts.account = accounts.id AND posts.key = ?3
          LEFT JOIN aliases ON aliases.account = accounts.id AND aliases.key = ?3
          LEFT JOIN posts united ON united.account = accounts.canonical AND united.key = ?3
        WHERE accounts.platform = ?1 AND accounts.key = ?2
        """, arguments: [ref.platform, ref.account, ref.key])
  }

  /// - Throws: `ArchiveError.unknownPost`.
  func ref(of post: Int64) throws -> PostRef {
    let row = try Row.fetchOne(
      db,
      cachedSQL: """
        SELECT accounts.platform, accounts.key AS account, posts.key FROM posts
          JOIN accounts ON accounts.id = posts.account WHERE posts.id = ?
        """, arguments: [post])
    guard let row else { throw ArchiveError.unknownPost(post) }
    return PostRef(platform: row["platform"], account: row["account"], key: row["key"])
  }
}
