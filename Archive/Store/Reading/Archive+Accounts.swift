import Foundation
import GRDB
import Records

/// An account as the archive knows it.
public struct KnownAccount: Sendable, Codable, Hashable {
  public let platform: String
  public let key: String
  public let name: String?
  public let handle: String?
  public let url: String?
  public let posts: Int
  public let first: String?
  public let last: String?
  /// Whether somebody has said that it is the council's.
  public let confirmed: Bool
  public let from: String?
  public let until: String?
  /// Author names that are the council in this chat or forum.
  public let officials: [String]
  public let undecided: Int
  /// Other keys under which captures and exports know it.
  public let alsoKnownAs: [String]

  enum CodingKeys: String, CodingKey {
    case platform, key, name, handle, url, posts, first, last, confirmed, from, until, officials, undecided
    case alsoKnownAs = "also_known_as"
  }
}

extension Archive {
  public func accounts() throws -> [KnownAccount] {
    try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH claims AS (
            SELECT coalesce(own.canonical, own.id) AS account, max(claim.made) AS made, claim.from_day, claim.until_day
            FROM account_claims claim JOIN accounts own ON own.platform = claim.platform AND own.key = claim.account
            GROUP BY 1)
          SELECT accounts.*, count(posts.id) AS posts, min(posts.published) AS first, max(posts.published) AS last,
            coalesce(sum(posts.direction = 'undecided'), 0) AS undecided, claims.made AS claimed, claims.from_day, claims.until_day
          FROM accounts LEFT JOIN posts ON posts.account = accounts.id
            LEFT JOIN claims ON claims.account = accounts.id
          WHERE accounts.canonical IS NULL GROUP BY accounts.id ORDER BY accounts.platform, accounts.key
          """
      ).map { row in
        KnownAccount(
          platform: row["platform"], key: row["key"], name: row["name"], handle: row["handle"], url: row["url"],
          posts: row["posts"], first: (row["first"] as Int64?).map { CivilTime(utc: $0).iso8601 },
          last: (row["last"] as Int64?).map { CivilTime(utc: $0).iso8601 }, confirmed: row["claimed"] != nil,
          from: row["from_day"], until: row["until_day"],
          officials: try String.fetchAll(
            db, sql: "SELECT name FROM official_authors WHERE account = ? ORDER BY name",
            arguments: [row["id"] as Int64]),
          undecided: row["undecided"],
          alsoKnownAs: try String.fetchAll(
            db, sql: "SELECT key FROM accounts WHERE canonical = ? ORDER BY key", arguments: [row["id"] as Int64]))
      }
    }
  }

  /// Notes that an account is (`until` nil) or was the council's. Days are `2024-05-17`. What was noted of it under another of its
  /// keys counts on.
  ///
  /// The audit names it by its number: a key can be a person's name.
  ///
  /// - Throws: `ArchiveError.unknownAccount` when no account has that key, handle or name, or more than one has it;
  ///   `.backwardsPeriod`.
  public func claim(account named: String, from: String?, until: String?, _ acting: Acting) throws -> KnownAccount {
    let lock = try lockForWriting()
    defer { lock.release() }
    let wanted = FoldedFields.fold(named).utf8
    let matches = try accounts().filter { account in
      [account.key, account.handle, account.name, account.platform + ":" + account.key]
        .contains { $0.map { FoldedFields.fold($0).utf8.elementsEqual(wanted) } == true }
    }
    guard let account = matches.first, matches.count == 1 else { throw ArchiveError.unknownAccount(named) }
    let from = from ?? account.from
    if let from, let until, until.utf8.lexicographicallyPrecedes(from.utf8) {
      throw ArchiveError.backwardsPeriod(from: from, until: until)
    }
    try database.write { db in
      try db.execute(
        sql: """
          INSERT INTO account_claims (platform, account, from_day, until_day, made_by, made) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (platform, account) DO UPDATE SET from_day = excluded.from_day, until_day = excluded.until_day,
            made_by = excluded.made_by, made = excluded.made
          """, arguments: [account.platform, account.key, from, until, acting.by, acting.at])
      let number = try Int64.fetchOne(
        db, sql: "SELECT id FROM accounts WHERE platform = ? AND key = ?", arguments: [account.platform, account.key])
      let days = ["from": from, "until": until].compactMapValues { $0.map(AuditValue.text) }
      try AuditLog(db).append(
        .claimAccount, acting,
        ["platform": .text(account.platform), "account": .number(number ?? 0)].merging(days) { first, _ in first })
    }
    return try accounts().first { $0.platform == account.platform && $0.key == account.key } ?? account
  }
}
