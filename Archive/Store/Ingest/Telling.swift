import GRDB
import Records

/// What is known of a post and by which imports: enough to say whether two posts are one.
struct Telling {
  let post: Int64
  let accountKey: String
  let isNative: Bool
  let kind: PostKind
  let seconds: Int64
  let precision: PublicationTime.Precision
  /// The text without what differs between two dresses of it: runs of white space are one space.
  let words: [UInt8]
  let title: String
  let mediaNames: Set<String>
  let imports: Set<Int64>
  let isOnlyCaptured: Bool
  let isOnlyExported: Bool
  /// Between the oldest and the newest export that tell of it, seconds since 1970.
  let told: ClosedRange<Int64>

  init?(of post: Int64, _ db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db,
        cachedSQL: """
          SELECT posts.native, posts.revision, accounts.key, revisions.kind, revisions.published, revisions.precision,
            revisions.text, revisions.title
          FROM posts JOIN accounts ON accounts.id = posts.account JOIN revisions ON revisions.id = posts.revision
          WHERE posts.id = ? AND revisions.sequence IS NULL
          """, arguments: [post]),
      let kind = PostKind(rawValue: row["kind"]),
      let precision = PublicationTime.Precision(rawValue: row["precision"])
    else { return nil }
    self.post = post
    self.kind = kind
    self.precision = precision
    accountKey = row["key"]
    isNative = row["native"]
    seconds = row["published"]
    words = Telling.words(row["text"])
    title = row["title"] ?? ""
    mediaNames = try Set(
      String.fetchAll(
        db.cachedStatement(sql: "SELECT name FROM media WHERE revision = ? AND name IS NOT NULL"),
        arguments: [row["revision"] as Int64]))
    let tellers = try Telling.tellers(of: post, db)
    imports = Set(tellers.map(\.id))
    isOnlyCaptured = tellers.allSatisfy(\.isCapture)
    isOnlyExported = tellers.allSatisfy { !$0.isCapture }
    told = (tellers.map(\.asOf).min() ?? 0)...(tellers.map(\.asOf).max() ?? 0)
  }

  /// Whether two tellings in different dress can be of one post: nothing but the dress differs, no export has both.
  func isTwin(of other: Telling) -> Bool {
    isOfOneSort(as: other) && imports.isDisjoint(with: other.imports) && hasOtherIdentity(than: other)
      && overlaps(other) && saysTheSame(as: other)
  }

  /// Whether the later of two is the earlier with its text changed: no ids, one second, and every export that has the one is
  /// older than every export that has the other.
  func isOtherVersion(of other: Telling) -> Bool {
    isOfOneSort(as: other) && !isNative && !other.isNative && isOnlyExported && other.isOnlyExported
      && precision == .second && other.precision == .second && seconds == other.seconds
      && (told.upperBound < other.told.lowerBound || other.told.upperBound < told.lowerBound)
      && !words.isEmpty && !other.words.isEmpty && words != other.words
  }

  private func isOfOneSort(as other: Telling) -> Bool { Telling.sort(kind) == Telling.sort(other.kind) }

  /// Two ids of one platform are two posts, unless one is a tool's number and the other an export's.
  private func hasOtherIdentity(than other: Telling) -> Bool {
    guard isNative && other.isNative else { return true }
    return (isOnlyCaptured && other.isOnlyExported) || (isOnlyExported && other.isOnlyCaptured)
  }

  private func overlaps(_ other: Telling) -> Bool {
    seconds < other.seconds + other.precision.seconds && other.seconds < seconds + precision.seconds
  }

  private func saysTheSame(as other: Telling) -> Bool {
    guard words == other.words else { return false }
    guard words.isEmpty else { return true }
    if !mediaNames.isEmpty && !other.mediaNames.isEmpty { return !mediaNames.isDisjoint(with: other.mediaNames) }
    // Without a word and without a picture that both name, only one exact second and heading is enough.
    return precision == .second && other.precision == .second
      && (title.isEmpty || other.title.isEmpty || title.utf8.elementsEqual(other.title.utf8))
  }

  /// One dress calls a share what the other calls a post.
  private static func sort(_ kind: PostKind) -> PostKind {
    switch kind {
    case .post, .share, .video, .article: .post
    case .reply, .comment: .comment
    case .message, .story, .event, .review: kind
    }
  }

  static func words(_ text: String) -> [UInt8] {
    var words: [UInt8] = []
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { words.append(byte) } else if !words.isEmpty, words.last != 0x20 { words.append(0x20) }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  private struct Teller {
    let id: Int64
    let isCapture: Bool
    let asOf: Int64
  }

  /// A sighting whose file has no row yet belongs to the import that is running.
  private static func tellers(of post: Int64, _ db: Database) throws -> [Teller] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT imports.id, imports.capture, coalesce(imports.made, imports.newest, 0) AS as_of
          FROM revisions JOIN sightings ON sightings.revision = revisions.id LEFT JOIN files ON files.id = sightings.file
            JOIN imports ON imports.id = coalesce(files.import, (SELECT max(id) FROM imports))
          WHERE revisions.post = ?
          """), arguments: [post]
    ).map { Teller(id: $0["id"], isCapture: $0["capture"], asOf: $0["as_of"]) }
  }
}
