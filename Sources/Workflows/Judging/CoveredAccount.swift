import ArchiveStore

/// What is held of an account in the year, and what is not.
public struct CoveredAccount: Sendable, Codable, Hashable {
  public let platform: String
  public let account: String
  /// Held of the year, by anyone.
  public let posts: Int
  /// Months of the year that no export covers: posts of these may be missing here.
  public let uncovered: [String]
  /// Months without a post that an export covers.
  public let empty: [String]
  /// What exports of this platform never hold.
  public let neverContains: [String]

  enum CodingKeys: String, CodingKey {
    case platform, account, posts, uncovered, empty
    case neverContains = "never_contains"
  }

  /// - Parameter months: Of the year, as far as they had begun and the account was the council's: `2026-04`.
  init(_ coverage: AccountCoverage, months: [String]) {
    let known = Dictionary(coverage.months.map { ($0.month, $0) }, uniquingKeysWith: { first, _ in first })
    platform = coverage.platform
    account = coverage.account
    posts = months.reduce(0) { $0 + (known[$1]?.posts ?? 0) }
    uncovered = months.filter { known[$0]?.imports.isEmpty ?? true }
    empty = months.filter { known[$0].map { $0.posts == 0 && !$0.imports.isEmpty } ?? false }
    neverContains = coverage.neverContains
  }
}
