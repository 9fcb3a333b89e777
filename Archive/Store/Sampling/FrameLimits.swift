import GRDB
import Records

/// What a frame leaves out, and what nobody knows whether it should hold: counted when it is frozen.
public struct FrameLimits: Sendable, Codable, Hashable {
  /// Of an account, months of which the archive cannot hold all.
  public struct Gap: Sendable, Codable, Hashable {
    public let platform: String
    public let account: String
    /// Months of the year that no export covers, as `2026-04`.
    public let uncovered: [String]
    /// Months that an export covers and that have no post.
    public let empty: [String]
    public let filesUnknown: Int
    public let filesDamaged: Int
    public let recordsNotRead: Int

    enum CodingKeys: String, CodingKey {
      case platform, account, uncovered, empty
      case filesUnknown = "files_unknown"
      case filesDamaged = "files_damaged"
      case recordsNotRead = "records_not_read"
    }
  }

  /// Posts of the year that others wrote.
  public let received: Int
  /// Written by platforms.
  public let system: Int
  /// Of chats and forums of which nobody has said who is the council: the frame is not complete while there are any.
  public let undecided: Int
  /// Official, but private.
  public let `private`: Int
  /// Official posts whose time is so inexact that they may be of this year or of the one beside it.
  public let doubtfulYear: Int
  public let isYearOver: Bool
  public let gaps: [Gap]

  enum CodingKeys: String, CodingKey {
    case received, system, undecided, `private`, gaps
    case doubtfulYear = "doubtful_year"
    case isYearOver = "year_over"
  }
}

extension FrameLimits {
  init(_ db: Database, _ span: Range<Int64>, now: Int64, gaps: [Gap]) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(direction = 'received'), 0) AS received, coalesce(sum(direction = 'system'), 0) AS system,
          coalesce(sum(direction = 'undecided'), 0) AS undecided,
          coalesce(sum(direction = 'official' AND visibility = 'private'), 0) AS private
        FROM posts WHERE published >= ? AND published < ?
        """, arguments: [span.lowerBound, span.upperBound])
    received = row?["received"] ?? 0
    system = row?["system"] ?? 0
    undecided = row?["undecided"] ?? 0
    `private` = row?["private"] ?? 0
    doubtfulYear =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM posts WHERE direction = 'official' AND visibility <> 'private'
            AND ((earliest < ?1 AND latest >= ?1) OR (earliest < ?2 AND latest >= ?2))
          """, arguments: [span.lowerBound, span.upperBound]) ?? 0
    isYearOver = now >= span.upperBound
    self.gaps = gaps
  }
}

extension FrameLimits.Gap {
  /// Nil where nothing lacks.
  init?(_ account: AccountCoverage, months: [String]) {
    let known = Dictionary(account.months.map { ($0.month, $0) }, uniquingKeysWith: { first, _ in first })
    platform = account.platform
    self.account = account.account
    uncovered = months.filter { known[$0]?.imports.isEmpty ?? true }
    empty = months.filter { known[$0].map { $0.posts == 0 && !$0.imports.isEmpty } ?? false }
    filesUnknown = account.filesUnknown
    filesDamaged = account.filesDamaged
    recordsNotRead = account.recordsNotRead
    guard !uncovered.isEmpty || !empty.isEmpty || filesUnknown + filesDamaged + recordsNotRead > 0 else { return nil }
  }
}
