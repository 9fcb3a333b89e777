import GRDB

/// The findings of some rules at the posts that a check looks at.
struct KnownFindings {
  private let db: Database
  private let scope: ActReading.Scope
  private let condition: String

  init(_ db: Database, _ scope: ActReading.Scope, rules: Set<String>, since: Int64?) {
    self.db = db
    self.scope = scope
    let names = rules.sorted().map { "'" + KnownFindings.quoted($0) + "'" }.joined(separator: ", ")
    condition = "findings.rule IN (\(names))" + (since.map { " AND findings.acted >= \($0)" } ?? "")
  }

  /// Of a batch, by the post's number.
  func byPost(_ batch: [StoredPost]) throws -> [Int64: [KnownFinding]] {
    guard let first = batch.first?.place, let last = batch.last?.place else { return [:] }
    let narrowed = scope == .unchecked ? "AND found.post IN (SELECT post FROM unchecked)" : ""
    let rows = try Row.fetchAll(
      db,
      cachedSQL: """
        \(KnownFinding.columns), found.post FROM temp.finding_posts found JOIN findings ON findings.id = found.finding
        WHERE found.post BETWEEN ? AND ? \(narrowed) AND \(condition)
        """, arguments: [first, last])
    return Dictionary(grouping: rows) { $0["post"] as Int64 }.mapValues { $0.map(KnownFinding.init) }
  }

  func ofPost(_ post: Int64) throws -> [KnownFinding] {
    try Row.fetchAll(
      db,
      cachedSQL: """
        \(KnownFinding.columns) FROM temp.finding_posts found JOIN findings ON findings.id = found.finding
        WHERE found.post = ? AND \(condition)
        """, arguments: [post]
    ).map(KnownFinding.init)
  }

  /// Findings that stand at posts which are in none of the listed threads.
  ///
  /// - Parameter onlyUnchecked: Where not all threads are listed: only posts that changed can have left theirs.
  func outsideThreads(onlyUnchecked: Bool) throws -> [KnownFinding] {
    let narrowed = onlyUnchecked ? "AND found.post IN (SELECT post FROM unchecked)" : ""
    return try Row.fetchAll(
      db,
      sql: """
        \(KnownFinding.columns) FROM temp.finding_posts found JOIN findings ON findings.id = found.finding
        WHERE gone IS NULL AND \(condition) \(narrowed) AND found.post NOT IN (SELECT post FROM temp.thread_posts)
        """
    ).map(KnownFinding.init)
  }

  /// A rule's id for an SQL string: it comes out of a pack that anybody may write.
  private static func quoted(_ rule: String) -> String {
    String(decoding: rule.utf8.flatMap { $0 == UInt8(ascii: "'") ? [$0, $0] : [$0] }, as: UTF8.self)
  }
}
