import GRDB
import Records

/// Row numbers of accounts, authors and conversations, looked up once and remembered.
struct NameTables {
  private struct AccountName: Hashable {
    let platform: [UInt8]
    let key: [UInt8]
  }

  private struct ConversationName: Hashable {
    let account: Int64
    let key: [UInt8]
  }

  private struct AuthorName: Hashable {
    let native: [UInt8]
    let handle: [UInt8]
    let name: [UInt8]
  }

  /// Authors are remembered up to this many; an archive of captures may name more than fit in memory.
  private static let rememberedAuthors = 100_000

  private let db: Database
  private var accounts: [AccountName: Int64] = [:]
  /// What this import calls its accounts.
  private var told: [(id: Int64, account: Account)] = []
  private var conversations: [ConversationName: Int64] = [:]
  /// What this import calls its conversations.
  private var titles: [Int64: String] = [:]
  private var authors: [AuthorName: Int64] = [:]

  init(_ db: Database) throws { self.db = db }

  mutating func account(_ account: Account, platform: String) throws -> Int64 {
    let name = AccountName(platform: Array(platform.utf8), key: Array(account.key.utf8))
    if let id = accounts[name] { return id }
    let id = try Int64.fetchOne(
      db,
      sql: """
        INSERT INTO accounts (platform, key) VALUES (?, ?)
        ON CONFLICT (platform, key) DO UPDATE SET key = key RETURNING id
        """, arguments: [platform, account.key])
    if let id { told.append((id, account)) }
    return try remember(id) { accounts[name] = $0 }
  }

  /// Keeps the names that this import told of its accounts.
  func tellAccounts(ofImport importID: Int64) throws {
    for (id, account) in told {
      try db.execute(
        sql: "INSERT OR IGNORE INTO account_tellings (account, import, name, handle, url) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, importID, account.name ?? "", account.handle ?? "", account.url ?? ""])
    }
  }

  mutating func conversation(_ conversation: Conversation, account: Int64) throws -> Int64 {
    let name = ConversationName(account: account, key: Array(conversation.key.utf8))
    if let id = conversations[name] { return id }
    let id = try Int64.fetchOne(
      db,
      sql: """
        INSERT INTO conversations (account, key, title) VALUES (?, ?, ?)
        ON CONFLICT (account, key) DO UPDATE SET title = coalesce(title, excluded.title) RETURNING id
        """, arguments: [account, conversation.key, conversation.title])
    if let id, let title = conversation.title { titles[id] = title }
    return try remember(id) { conversations[name] = $0 }
  }

  /// Keeps the titles that this import told of its conversations.
  func tellConversations(ofImport importID: Int64) throws {
    let insert = try BulkStatement(
      db, "INSERT OR IGNORE INTO conversation_titles (conversation, import, title) VALUES (?, ?, ?)")
    for (id, title) in titles { try insert.bind(id).bind(importID).bind(title).insert() }
  }

  mutating func author(_ author: Author) throws -> Int64 {
    let name = AuthorName(
      native: Array((author.nativeID ?? "").utf8), handle: Array((author.handle ?? "").utf8),
      name: Array((author.name ?? "").utf8))
    if let id = authors[name] { return id }
    if authors.count >= NameTables.rememberedAuthors { authors.removeAll(keepingCapacity: true) }
    let id =
      try Int64.fetchOne(
        db,
        sql: """
          SELECT id FROM authors
          WHERE coalesce(native_id, '') = ? AND coalesce(handle, '') = ? AND coalesce(name, '') = ?
          """, arguments: [author.nativeID ?? "", author.handle ?? "", author.name ?? ""])
      ?? Int64.fetchOne(
        db, sql: "INSERT INTO authors (name, handle, native_id) VALUES (?, ?, ?) RETURNING id",
        arguments: [author.name, author.handle, author.nativeID])
    return try remember(id) { authors[name] = $0 }
  }

  private func remember(_ id: Int64?, _ keep: (Int64) -> Void) throws -> Int64 {
    guard let id else { throw ArchiveError.damaged("archive.sqlite", why: "a name could not be written") }
    keep(id)
    return id
  }
}
