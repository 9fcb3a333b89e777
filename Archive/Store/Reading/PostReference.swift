import GRDB

/// A post's name on paper (`platform:account:key`), looked up.
struct PostReference {
  private let platform: String
  private let account: String
  private let key: String

  /// Nil for what is no ref.
  init?(_ ref: String) {
    let parts = ref.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    platform = String(decoding: parts[0], as: UTF8.self)
    account = PostReference.plain(parts[1])
    key = PostReference.plain(parts[2])
  }

  /// The post that bears this ref, or bore it before its export was read anew or its account was found to be another's.
  func post(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      cachedSQL: """
        SELECT posts.id FROM accounts JOIN posts ON posts.account = coalesce(accounts.canonical, accounts.id) AND posts.key = ?3
        WHERE accounts.platform = ?1 AND accounts.key = ?2
        UNION ALL
        SELECT aliases.post FROM accounts
          JOIN aliases ON aliases.account IN (accounts.id, accounts.canonical) AND aliases.key = ?3
        WHERE accounts.platform = ?1 AND accounts.key = ?2 LIMIT 1
        """, arguments: [platform, account, key])
  }

  /// `%25` and `%3A` as what they stand for.
  private static func plain(_ part: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = part[...]
    while let byte = rest.first {
      let escape = rest.prefix(3)
      if escape.elementsEqual("%3A".utf8) || escape.elementsEqual("%25".utf8) {
        bytes.append(escape.elementsEqual("%3A".utf8) ? UInt8(ascii: ":") : UInt8(ascii: "%"))
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
