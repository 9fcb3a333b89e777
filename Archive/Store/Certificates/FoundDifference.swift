import GRDB

/// How the posts that are found now differ from those that a certificate lists.
struct FoundDifference {
  private(set) var added: [String] = []
  private(set) var gone: [String] = []
  private(set) var reworded: [String] = []
  private(set) var renamed: [String] = []

  init(_ db: Database, then: [CertifiedAnswer.Found], now: [CertifiedAnswer.Found]) throws {
    var left = Dictionary(now.map { (Array($0.ref.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    var missing: [CertifiedAnswer.Found] = []
    for old in then {
      guard let new = left.removeValue(forKey: Array(old.ref.utf8)) else {
        missing.append(old)
        continue
      }
      compare(old, new)
    }
    for old in missing {
      guard let name = try Self.presentName(of: old.ref, db), let new = left.removeValue(forKey: Array(name.utf8))
      else {
        gone.append(old.ref)
        continue
      }
      renamed.append(old.ref)
      compare(old, new)
    }
    added = now.filter { left[Array($0.ref.utf8)] != nil }.map(\.ref)
  }

  var isNone: Bool { added.isEmpty && gone.isEmpty && reworded.isEmpty }

  private mutating func compare(_ old: CertifiedAnswer.Found, _ new: CertifiedAnswer.Found) {
    if !old.digest.utf8.elementsEqual(new.digest.utf8) { reworded.append(new.ref) }
  }

  private static func presentName(of ref: String, _ db: Database) throws -> String? {
    guard let post = try PostReference(ref)?.post(db) else { return nil }
    let row = try Row.fetchOne(
      db,
      cachedSQL: """
        SELECT accounts.platform, accounts.key, posts.key FROM posts JOIN accounts ON accounts.id = posts.account
        WHERE posts.id = ?
        """, arguments: [post])
    return row.map { PostReading.ref(platform: $0[0], account: $0[1], key: $0[2]) }
  }
}
