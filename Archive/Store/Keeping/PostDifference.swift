import Foundation
import GRDB

/// What a change of the evidence does to the posts of some platforms.
public struct PostDifference: Sendable, Codable, Hashable {
  /// A post by its names: the number and the ref that it has, or had.
  public struct Post: Sendable, Codable, Hashable {
    public let id: Int64
    public let ref: String
  }

  public struct Kind: Sendable, Codable, Hashable {
    public var count = 0
    /// The first few.
    public var posts: [Post] = []
  }

  /// There only afterwards.
  public var new = Kind()
  /// There only before.
  public var gone = Kind()
  /// There before and afterwards, and not told alike.
  public var changed = Kind()

  public init() {}
}

/// The posts of some platforms before a change, to be compared with those after it.
struct PostSnapshot {
  private static let shown = 5
  private static let facts = ["state", "edited", "published", "parent_key", "direction", "digest"]

  private let db: Database
  private let platforms: [String]

  /// Notes the posts as they are now, in a temporary table.
  init(_ db: Database, platforms: [String]) throws {
    self.db = db
    self.platforms = platforms
    try db.execute(
      sql: "CREATE TEMP TABLE former_posts AS \(PostSnapshot.posts(platforms.count))", arguments: .init(platforms))
    try db.execute(sql: "CREATE INDEX temp.former_posts_by_ref ON former_posts (account, key)")
  }

  private static func posts(_ count: Int) -> String {
    let marks = Array(repeating: "?", count: count).joined(separator: ", ")
    return """
      SELECT posts.id, posts.account, posts.key, accounts.platform, accounts.key AS account_key,
        posts.state, posts.edited, posts.published, posts.parent_key, posts.direction, revisions.digest
      FROM posts JOIN accounts ON accounts.id = posts.account JOIN revisions ON revisions.id = posts.revision
      WHERE accounts.platform IN (\(marks))
      """
  }

  func difference() throws -> PostDifference {
    try db.execute(
      sql: "CREATE TEMP TABLE later_posts AS \(PostSnapshot.posts(platforms.count))", arguments: .init(platforms))
    try db.execute(sql: "CREATE INDEX temp.later_posts_by_ref ON later_posts (account, key)")
    let same = "former.account = later.account AND former.key = later.key"
    let differ = PostSnapshot.facts.map { "former.\($0) IS NOT later.\($0)" }.joined(separator: " OR ")
    var difference = PostDifference()
    difference.new = try kind(
      "later", "temp.later_posts later WHERE NOT EXISTS (SELECT 1 FROM temp.former_posts former WHERE \(same))")
    difference.gone = try kind(
      "former", "temp.former_posts former WHERE NOT EXISTS (SELECT 1 FROM temp.later_posts later WHERE \(same))")
    difference.changed = try kind(
      "later", "temp.later_posts later JOIN temp.former_posts former ON \(same) WHERE \(differ)")
    return difference
  }

  /// Takes a post that was known under another ref for the one that it is now.
  func rename(_ account: Int64, _ key: String, to newAccount: Int64, _ newKey: String) throws {
    try db.execute(
      sql: """
        UPDATE temp.former_posts SET account = ?3, key = ?4 WHERE account = ?1 AND key = ?2
          AND NOT EXISTS (SELECT 1 FROM temp.former_posts known WHERE known.account = ?3 AND known.key = ?4)
        """, arguments: [account, key, newAccount, newKey])
  }

  func drop() throws {
    for table in ["former_posts", "later_posts"] { try db.execute(sql: "DROP TABLE IF EXISTS temp.\(table)") }
  }

  private func kind(_ name: String, _ source: String) throws -> PostDifference.Kind {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(source)") ?? 0
    let posts = try Row.fetchAll(
      db,
      sql: """
        SELECT \(name).* FROM \(source) ORDER BY \(name).platform, \(name).account_key, \(name).key LIMIT \(PostSnapshot.shown)
        """
    ).map { row in
      PostDifference.Post(
        id: row["id"],
        ref: PostReading.ref(platform: row["platform"], account: row["account_key"], key: row["key"]))
    }
    return .init(count: count, posts: posts)
  }
}
