import GRDB
import Search

/// Works out, from everything that imports told of a platform's accounts, what each is called and which are one.
struct AccountSettling {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Returns the accounts that stand under another than before.
  func settle(platform: String) throws -> [Int64] {
    let canonicals = try AccountUnion.canonicals(members(of: platform))
    var moved: [Int64] = []
    for (account, canonical) in canonicals {
      moved += try Int64.fetchAll(
        db, sql: "UPDATE accounts SET canonical = ?1 WHERE id = ?2 AND canonical IS NOT ?1 RETURNING id",
        arguments: [canonical == account ? nil : canonical, account])
    }
    for canonical in Set(canonicals.values) { try name(canonical) }
    try nameUnidentified(platform)
    return moved.sorted()
  }

  private func members(of platform: String) throws -> [AccountUnion.Member] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT accounts.id, accounts.key, told.name, told.handle, imports.capture
        FROM accounts JOIN account_tellings told ON told.account = accounts.id JOIN imports ON imports.id = told.import
        WHERE accounts.platform = ?
        """, arguments: [platform])
    return Dictionary(grouping: rows) { $0["id"] as Int64 }.map { id, told in member(id, told) }
  }

  private func member(_ id: Int64, _ told: [Row]) -> AccountUnion.Member {
    let key: String = told.first?["key"] ?? ""
    let names = Set(told.map { Array(FoldedFields.fold($0["name"]).utf8) }.filter { !$0.isEmpty })
    let handles = Set(told.map { lowerCase($0["handle"]) }.filter { !$0.isEmpty })
    let ownName = Array(FoldedFields.fold(key).utf8)
    return AccountUnion.Member(
      id: id, key: lowerCase(key), names: names, handles: handles,
      hasOwnID: !names.contains(ownName) && !handles.contains(lowerCase(key)),
      isOfExport: told.contains { ($0["capture"] as Int64) == 0 })
  }

  private func lowerCase(_ text: String) -> [UInt8] { text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 } }

  /// The newest name, handle and address that any export told of it under any of its keys.
  private func name(_ account: Int64) throws {
    for column in ["name", "handle", "url"] {
      try db.execute(
        sql: """
          UPDATE accounts SET \(column) = (
            SELECT told.\(column) FROM account_tellings told JOIN imports ON imports.id = told.import
              JOIN accounts own ON own.id = told.account
            WHERE (own.id = ?1 OR own.canonical = ?1) AND told.\(column) <> ''
            ORDER BY imports.capture, coalesce(imports.made, imports.newest, 0) DESC, told.\(column) LIMIT 1)
          WHERE id = ?1
          """, arguments: [account])
    }
  }

  /// Accounts that no export names are never taken for one another.
  private func nameUnidentified(_ platform: String) throws {
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM accounts WHERE platform = ? AND key = 'unidentified'", arguments: [platform])
    if let id { try name(id) }
  }
}
