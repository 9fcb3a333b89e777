import GRDB

/// What a person calls a post by: its number here, or its ref.
public enum PostName: Sendable, Hashable {
  case number(Int64)
  case ref(String)

  /// A text of digits alone is a number.
  public init(_ text: String) {
    let digits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digits, let number = Int64(text) { self = .number(number) } else { self = .ref(text) }
  }

  /// The post's number: by its present ref, or one that it had before.
  ///
  /// - Throws: `ArchiveError.unknownPost`, `.unknownRef`.
  func number(_ db: Database) throws -> Int64 {
    switch self {
    case .number(let number):
      let known = try Int64.fetchOne(db, sql: "SELECT id FROM posts WHERE id = ?", arguments: [number])
      guard let known else { throw ArchiveError.unknownPost(number) }
      return known
    case .ref(let ref):
      guard let number = try PostName.number(ofRef: ref, db) else { throw ArchiveError.unknownRef(ref) }
      return number
    }
  }

  private static func number(ofRef ref: String, _ db: Database) throws -> Int64? {
    let parts = Array(ref.utf8).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(plain)
    guard parts.count == 3 else { return nil }
    let named = "accounts.platform = ?1 AND accounts.key = ?2"
    return try Int64.fetchOne(
      db,
      sql: """
        SELECT posts.id FROM accounts JOIN posts ON posts.account = coalesce(accounts.canonical, accounts.id)
        WHERE \(named) AND posts.key = ?3
        UNION ALL
        SELECT aliases.post FROM accounts JOIN aliases ON aliases.account IN (accounts.id, accounts.canonical)
        WHERE \(named) AND aliases.key = ?3 LIMIT 1
        """, arguments: StatementArguments(parts))
  }

  /// `%25` and `%3A` stand for `%` and `:`.
  private static func plain(_ part: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      let next = Array(rest.prefix(2))
      if byte == UInt8(ascii: "%"), next == Array("25".utf8) || next == Array("3A".utf8) {
        bytes.append(next == Array("25".utf8) ? byte : UInt8(ascii: ":"))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
