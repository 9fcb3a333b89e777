import GRDB

/// Until when each account is known: when the newest export that tells of it was made. What was not answered by then
/// may have been answered since.
struct KnownUntil {
  private let times: [(id: Int64, name: AccountName, until: Int64)]
  private let byName: [AccountName: Int64]

  private struct AccountName: Hashable {
    let platform: [UInt8]
    let key: [UInt8]
  }

  init(_ db: Database) throws {
    times = try Row.fetchAll(
      db,
      sql: """
        SELECT own.id, own.platform, own.key, max(coalesce(imports.made, imports.newest, 0)) AS until
        FROM account_tellings told JOIN imports ON imports.id = told.import JOIN accounts ON accounts.id = told.account
          JOIN accounts own ON own.id = coalesce(accounts.canonical, accounts.id)
        GROUP BY own.id ORDER BY own.id
        """
    ).map { row in (row["id"], KnownUntil.name(row["platform"], row["key"]), row["until"]) }
    byName = Dictionary(times.map { ($0.name, $0.until) }, uniquingKeysWith: max)
  }

  /// Seconds since 1970.
  func until(platform: String, account: String) -> Int64 { byName[KnownUntil.name(platform, account)] ?? 0 }

  /// Accounts of which other times were noted at the last check, by number.
  func changed(_ db: Database) throws -> [Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT platform, account, until FROM checked_accounts")
    let known = Dictionary(
      rows.map { (KnownUntil.name($0[0], $0[1]), $0[2] as Int64) }, uniquingKeysWith: { first, _ in first })
    return times.filter { known[$0.name] != $0.until }.map(\.id)
  }

  func note(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM checked_accounts")
    for time in times {
      try db.execute(
        sql:
          "INSERT INTO checked_accounts (platform, account, until) SELECT platform, key, ? FROM accounts WHERE id = ?",
        arguments: [time.until, time.id])
    }
  }

  private static func name(_ platform: String, _ key: String) -> AccountName {
    AccountName(platform: Array(platform.utf8), key: Array(key.utf8))
  }
}
