import Crypto
import Foundation
import GRDB
import Records
import Search

/// All posts that a question finds, gathered once: their count, their digest, their refs.
struct HitCollection {
  private let db: Database

  /// Gathers them in a table of this connection.
  init(_ db: Database, _ run: SearchRun) throws {
    self.db = db
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS certified_posts (
          id INTEGER PRIMARY KEY, earlier INTEGER NOT NULL, uncertain INTEGER NOT NULL DEFAULT 0)
        """)
    try db.execute(sql: "DELETE FROM temp.certified_posts")
    try db.execute(literal: "INSERT INTO temp.certified_posts (id, earlier) SELECT facts.id, 0 \(run.current)")
    if run.hasEarlier {
      try db.execute(literal: "INSERT INTO temp.certified_posts (id, earlier) SELECT facts.id, 1 \(run.earlierOnly)")
    }
    for span in run.query.root.askedSpans { try markUncertain(by: span) }
  }

  /// As `PublishedSpan.relation` says "straddling" of posts that are found.
  private func markUncertain(by span: PublishedSpan) throws {
    let first = span.from?.seconds ?? .min
    let end = span.until?.seconds ?? .max
    try db.execute(
      sql: """
        UPDATE temp.certified_posts SET uncertain = 1 WHERE id IN (
          SELECT id FROM posts WHERE latest >= ?1 AND earliest < ?2 AND NOT (earliest >= ?1 AND latest < ?2))
        """, arguments: [first, end])
  }

  /// What somebody asked for is not left behind, not even in a table that goes with the process.
  func drop() throws { try db.execute(sql: "DROP TABLE IF EXISTS temp.certified_posts") }

  func counts() throws -> (posts: Int, earlier: Int, uncertain: Int, first: String?, last: String?) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*), coalesce(sum(found.earlier), 0), coalesce(sum(found.uncertain), 0), min(published), max(published)
        FROM temp.certified_posts found JOIN posts ON posts.id = found.id
        """)
    guard let row else { return (0, 0, 0, nil, nil) }
    let time = { (seconds: Int64?) in seconds.map { CivilTime(utc: $0).iso8601 } }
    return (row[0], row[1], row[2], time(row[3]), time(row[4]))
  }

  /// SHA-256 over each post's ref and the digest of its current wording, in the order of the refs: the same in every archive
  /// that holds these posts.
  func digest() throws -> String {
    var hasher = SHA256()
    let rows = try Row.fetchCursor(db, sql: Self.facts)
    while let row = try rows.next() {
      var facts = CanonicalBytes(domain: "muniment hit 1")
      facts.append(row["platform"] as String)
      facts.append(row["account"] as String)
      facts.append(row["key"] as String)
      facts.append(Array(row["digest"] as Data))
      hasher.update(data: facts.bytes)
    }
    return Hex.text(hasher.finalize())
  }

  func found() throws -> [CertifiedAnswer.Found] {
    try Row.fetchAll(db, sql: Self.facts).map { row in
      CertifiedAnswer.Found(
        ref: PostReading.ref(platform: row["platform"], account: row["account"], key: row["key"]),
        published: CivilTime(utc: row["published"]).iso8601, precision: row["precision"],
        digest: Hex.text(row["digest"] as Data), earlier: row["earlier"], dateUncertain: row["uncertain"])
    }
  }

  func forEach(_ body: (_ post: Int64, _ ref: String) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: Self.facts)
    while let row = try rows.next() {
      try body(row["id"], PostReading.ref(platform: row["platform"], account: row["account"], key: row["key"]))
    }
  }

  func contains(_ post: Int64) throws -> Bool {
    try Int64.fetchOne(db, cachedSQL: "SELECT id FROM temp.certified_posts WHERE id = ?", arguments: [post]) != nil
  }

  private static let facts = """
    SELECT posts.id, accounts.platform, accounts.key AS account, posts.key, posts.published, revisions.precision, revisions.digest,
      found.earlier, found.uncertain
    FROM temp.certified_posts found JOIN posts ON posts.id = found.id JOIN accounts ON accounts.id = posts.account
      JOIN revisions ON revisions.id = posts.revision
    ORDER BY accounts.platform, accounts.key, posts.key
    """
}

extension SearchNode {
  /// Dates that posts are asked to lie within.
  fileprivate var askedSpans: [PublishedSpan] {
    switch self {
    case .filter(.published(let span)): [span]
    case .and(let nodes), .or(let nodes): nodes.flatMap(\.askedSpans)
    case .everything, .not, .term, .filter: []
    }
  }
}
