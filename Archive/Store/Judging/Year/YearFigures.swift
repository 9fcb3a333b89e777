import GRDB

/// What was published and received in a year. But for what is said of them, private posts count nowhere.
public struct YearFigures: Sendable, Codable, Hashable {
  public struct Count: Sendable, Codable, Hashable {
    /// `2026-04`
    public let month: String
    public let platform: String
    public let kind: String
    public let posts: Int
  }

  /// By the council, those that were edited, deleted or are missing included.
  public internal(set) var published: [Count] = []
  /// By anyone else.
  public internal(set) var received: [Count] = []
  /// Of those published.
  public internal(set) var edited = 0
  public internal(set) var deleted = 0
  public internal(set) var missing = 0
  public internal(set) var privateByCouncil = 0
  public internal(set) var privateReceived = 0
  /// In chats of which nobody has said who is the council.
  public internal(set) var undecided = 0
  /// Written by platforms.
  public internal(set) var system = 0
  /// Published, with a time that is known only to the week, month or year.
  public internal(set) var roughlyDated = 0
  /// In what was published.
  public internal(set) var pictures = 0
  public internal(set) var recordings = 0
  /// Of any kind that came or changed since the last check, or before there was one.
  public internal(set) var unchecked = 0

  enum CodingKeys: String, CodingKey {
    case published, received, edited, deleted, missing, undecided, system, pictures, recordings, unchecked
    case privateByCouncil = "private_by_council"
    case privateReceived = "private_received"
    case roughlyDated = "roughly_dated"
  }

  public init() {}
}

extension YearFigures {
  static let isPublished = "posts.direction = 'official' AND posts.visibility <> 'private'"

  init(_ db: Database, _ year: CalendarYear) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT grouped.*, accounts.platform FROM (
          SELECT \(year.month(of: "published")) AS month, account, kind, direction, visibility = 'private' AS hidden,
            count(*) AS posts, sum(edited) AS edited, sum(state = 'deleted') AS deleted, sum(state = 'missing') AS missing
          FROM posts WHERE \(year.has("published")) GROUP BY 1, 2, 3, 4, 5) grouped
          JOIN accounts ON accounts.id = grouped.account
        """)
    var counts = CountsByDirection()
    while let row = try rows.next() { add(row, year, &counts) }
    published = counts.published.counts
    received = counts.received.counts
    unchecked =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM unchecked CROSS JOIN posts ON posts.id = unchecked.post WHERE \(year.has("posts.published"))
          """) ?? 0
    try countDetails(db, year)
  }

  private mutating func add(_ row: Row, _ year: CalendarYear, _ counts: inout CountsByDirection) {
    let (direction, isPrivate, posts): (String, Bool, Int) = (row["direction"], row["hidden"], row["posts"])
    let place = MonthCounts.Place(
      month: year.name(ofMonth: row["month"]), platform: row["platform"], kind: row["kind"])
    switch (direction, isPrivate) {
    case ("official", true): privateByCouncil += posts
    case ("received", true): privateReceived += posts
    case ("official", false):
      counts.published.add(posts, at: place)
      edited += row["edited"]
      deleted += row["deleted"]
      missing += row["missing"]
    case ("received", false): counts.received.add(posts, at: place)
    case ("system", _): system += posts
    default: undecided += posts
    }
  }

  private mutating func countDetails(_ db: Database, _ year: CalendarYear) throws {
    let scope = "\(year.has("posts.published")) AND \(Self.isPublished)"
    roughlyDated =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM posts CROSS JOIN revisions ON revisions.id = posts.revision
          WHERE \(scope) AND revisions.precision IN ('week', 'month', 'year')
          """) ?? 0
    let media = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(type IN ('image', 'sticker', 'animation')), 0), coalesce(sum(type IN ('video', 'audio')), 0)
        FROM posts CROSS JOIN media ON media.revision = posts.revision
        WHERE \(scope)
        """)
    pictures = media?[0] ?? 0
    recordings = media?[1] ?? 0
  }
}

private struct CountsByDirection {
  var published = MonthCounts()
  var received = MonthCounts()
}

/// Adds up what stands in several accounts of one platform.
private struct MonthCounts {
  struct Place: Hashable {
    let month: String
    let platform: String
    let kind: String
  }

  private var posts: [Place: Int] = [:]

  mutating func add(_ count: Int, at place: Place) { posts[place, default: 0] += count }

  var counts: [YearFigures.Count] {
    posts.map { place, posts in
      YearFigures.Count(month: place.month, platform: place.platform, kind: place.kind, posts: posts)
    }.sorted { ($0.month, $0.platform, $0.kind) < ($1.month, $1.platform, $1.kind) }
  }
}
