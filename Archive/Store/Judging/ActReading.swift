import Foundation
import GRDB
import GRDBSQLite
import Policy
import Records

/// Reads posts as acts, batch by batch in the order of their numbers, without a record for each: a check reads all
/// there are.
struct ActReading {
  /// Which posts: all of them, or those in a table of numbers.
  enum Scope: Hashable {
    case all
    case unchecked
    /// Those in `temp.thread_posts`, thread by thread.
    case threads
    /// Those of which more than one revision is known.
    case reworded

    static let hasOthers =
      "EXISTS (SELECT 1 FROM revisions other WHERE other.post = posts.id AND other.id <> posts.revision)"

    fileprivate var condition: String { self == .reworded ? Self.hasOthers : "1" }

    fileprivate var tables: String {
      switch self {
      case .all, .reworded: "posts"
      case .unchecked: "unchecked chosen CROSS JOIN posts ON posts.id = chosen.post"
      case .threads: "temp.thread_posts chosen CROSS JOIN posts ON posts.id = chosen.post"
      }
    }

    /// By which they are ordered: `StoredPost.place`.
    fileprivate var place: String {
      switch self {
      case .all, .reworded: "posts.id"
      case .unchecked: "chosen.post"
      case .threads: "chosen.place"
      }
    }
  }

  /// Posts that are held in memory at once.
  static let batch = 2000

  private let db: Database
  private let accounts: [Int64: ActAccount]
  private let projection: Projection
  private let posts: BulkStatement
  private let media: BulkStatement

  init(_ db: Database, _ scope: Scope) throws {
    self.db = db
    accounts = try ActAccount.all(db)
    projection = try Projection(db)
    posts = try BulkStatement(
      db,
      """
      SELECT \(scope.place), posts.id, posts.key, posts.account, posts.kind, posts.direction, posts.visibility,
        posts.state, posts.published, posts.conversation, up.key, up.account, authors.name, authors.handle, authors.native_id, revisions.precision,
        revisions.zone, revisions.doubt, revisions.revised, revisions.edited, revisions.wording, revisions.text,
        revisions.title, revisions.details, \(Scope.hasOthers)
      FROM \(scope.tables) CROSS JOIN revisions ON revisions.id = posts.revision
        CROSS JOIN authors ON authors.id = posts.author LEFT JOIN posts up ON up.id = posts.parent
      WHERE \(scope.place) > ? AND \(scope.condition) ORDER BY \(scope.place) LIMIT \(ActReading.batch)
      """)
    media = try BulkStatement(
      db,
      """
      SELECT \(scope.place), media.path, media.type, media.caption, media.alt_text
      FROM \(scope.tables) CROSS JOIN media ON media.revision = posts.revision
      WHERE \(scope.place) BETWEEN ? AND ? AND posts.has_media = 1 ORDER BY \(scope.place), media.ordinal
      """)
  }

  /// All posts of the scope.
  func forEachBatch(_ body: ([StoredPost]) throws -> Void) throws {
    var last = Int64.min
    while true {
      let batch = try posts(after: last)
      guard let end = batch.last?.place else { return }
      try body(batch)
      last = end
    }
  }

  /// The next posts; empty after the last.
  private func posts(after place: Int64) throws -> [StoredPost] {
    var batch: [StoredPost] = []
    try posts.bind(place).rows { row in
      if let post = read(row) { batch.append(post) }
    }
    try addMedia(to: &batch)
    for index in batch.indices where batch[index].hasOthers {
      batch[index].wordings = try wordings(of: batch[index].post)
    }
    return batch
  }

  private func read(_ row: OpaquePointer) -> StoredPost? {
    var columns = ColumnWalk(row)
    let (place, post) = (columns.number(), columns.number())
    let (key, account) = (columns.text(), columns.number())
    guard let owner = accounts[account] else { return nil }
    let name = PostRef(platform: owner.platform, account: owner.account.key, key: key)
    var act = Act(ref: name.text, at: PublicationTime(seconds: 0), text: "")
    act.platform = owner.platform
    act.account = owner.account
    act.kind = PostKind(rawValue: columns.text()) ?? .post
    act.isShare = act.kind == .share
    act.direction = Direction(rawValue: columns.text()) ?? .undecided
    act.visibility = Visibility(rawValue: columns.text()) ?? .unknown
    act.state = PostState(rawValue: columns.text()) ?? .live
    act.at.seconds = columns.number()
    act.conversation = columns.numberIfAny()
    act.parent = parent(key: columns.textIfAny(), account: columns.numberIfAny())
    act.author = Author(name: columns.textIfAny(), handle: columns.textIfAny(), nativeID: columns.textIfAny())
    act.at.precision = PublicationTime.Precision(rawValue: columns.text()) ?? .second
    act.at.zone = PublicationTime.ZoneKnowledge(rawValue: columns.text()) ?? .assumed
    act.at.doubt = columns.textIfAny()
    return StoredPost(place, post, name, act, &columns)
  }

  private func parent(key: String?, account: Int64?) -> String? {
    guard let key, let owner = account.flatMap({ accounts[$0] }) else { return nil }
    return PostReading.ref(platform: owner.platform, account: owner.account.key, key: key)
  }

  private func addMedia(to batch: inout [StoredPost]) throws {
    guard let first = batch.first?.place, let last = batch.last?.place else { return }
    var index = batch.startIndex
    try media.bind(first).bind(last).rows { row in
      var columns = ColumnWalk(row)
      let place = columns.number()
      while index < batch.endIndex, batch[index].place < place { index += 1 }
      guard index < batch.endIndex, batch[index].place == place else { return }
      batch[index].media.append(
        Media(
          path: columns.textIfAny(), type: columns.text(), caption: columns.textIfAny(),
          altText: columns.textIfAny()))
    }
  }

  /// The few posts of which more than one revision is known: what of them are wordings is the projection's to say.
  private func wordings(of post: Int64) throws -> [StoredPost.Wording] {
    guard let view = try projection.view(of: post) else { return [] }
    return try (view.superseded.reversed() + [view.current]).map { revision in
      let row = try Row.fetchOne(
        db, cachedSQL: "SELECT wording FROM revisions WHERE id = ?", arguments: [revision.id])
      let digest = Array(row?["wording"] as Data? ?? Data())
      return StoredPost.Wording(record: revision.record, digest: digest, published: view.published)
    }
  }
}

/// An account as its posts are judged: the one under which they stand.
struct ActAccount {
  let platform: String
  let account: Account

  static func all(_ db: Database) throws -> [Int64: ActAccount] {
    let rows = try Row.fetchAll(db, sql: "SELECT id, platform, key, name, handle, url FROM accounts")
    return Dictionary(
      rows.map { row in
        let account = Account(key: row["key"], name: row["name"], handle: row["handle"], url: row["url"])
        return (row["id"], ActAccount(platform: row["platform"], account: account))
      }, uniquingKeysWith: { first, _ in first })
  }
}
