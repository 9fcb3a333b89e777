import GRDB

/// What the council published in a restricted time, and how much of it somebody has looked at.
public struct RestrictedPosts: Sendable, Codable, Hashable {
  /// Published by the council, private ones left out.
  public let posts: Int
  /// Of these, with a finding.
  public let flagged: Int
  /// Of these flagged, with a finding that somebody has decided.
  public let reviewed: Int

  init(_ db: Database, _ span: Range<Int64>) throws {
    let scope = "\(CalendarYear.condition("posts.published", span)) AND \(YearFigures.isPublished)"
    posts = try Int.fetchOne(db, sql: "SELECT count(*) FROM posts WHERE \(scope)") ?? 0
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*), coalesce(sum(reviewed), 0) FROM (
          SELECT posts.id, max(\(FindingStatus.isDecided)) AS reviewed
          FROM findings CROSS JOIN accounts ON accounts.platform = findings.platform AND accounts.key = findings.account
            CROSS JOIN posts ON posts.account = accounts.id AND posts.key = findings.key
          WHERE findings.gone IS NULL AND \(scope) GROUP BY posts.id)
        """)
    flagged = row?[0] ?? 0
    reviewed = row?[1] ?? 0
  }
}
