/// What the archive held when it was asked.
public struct CertifiedHoldings: Sendable, Codable, Hashable {
  /// One reading of one export.
  public struct Import: Sendable, Codable, Hashable {
    public let platform: String
    public let account: String
    /// The name with which the export came, and its SHA-256.
    public let export: String
    public let sha256: String
    /// When it was imported: ISO 8601, UTC.
    public let at: String
    public let importerVersion: Int
    public let records: Int

    enum CodingKeys: String, CodingKey {
      case platform, account, export, sha256, at, records
      case importerVersion = "importer_version"
    }

    /// Names the reading in any archive: one export is read once for each platform.
    var key: [[UInt8]] { [Array(platform.utf8), Array(sha256.utf8)] }
  }

  public let posts: Int
  /// Wordings that were replaced since; they are searched too.
  public let earlierWordings: Int
  /// The digest of all that is held, as `stats` prints it.
  public let digest: String
  public let imports: [Import]
  public let accounts: [CertifiedAccount]

  enum CodingKeys: String, CodingKey {
    case posts, digest, imports, accounts
    case earlierWordings = "earlier_wordings"
  }
}

/// One account: what is held of it, and for which months nothing is.
public struct CertifiedAccount: Sendable, Codable, Hashable {
  public struct Export: Sendable, Codable, Hashable {
    public let name: String
    public let sha256: String
    /// Whether it was saved by a tool: it proves that posts were there, never that others were not.
    public let capture: Bool
    public let posts: Int
    /// The first and the last post that it holds of the account.
    public let first: String?
    public let last: String?
    /// For each family of files, the dates within which it would hold a post that stood.
    public let covers: [AccountCoverage.CoveredSpan]
  }

  public let platform: String
  public let account: String
  public let posts: Int
  public let first: String?
  public let last: String?
  public let exports: [Export]
  /// Months, in the council's zone, that an export covers and that have no post.
  public let emptyMonths: [String]
  /// Months between the first and the last that no export covers.
  public let uncoveredMonths: [String]
  /// Posts whose time is doubtful.
  public let timeDoubts: Int
  /// Messages of which nobody has said whether they are the council's.
  public let undecided: Int
  /// What exports of this platform never contain.
  public let neverContains: [String]

  enum CodingKeys: String, CodingKey {
    case platform, account, posts, first, last, exports, undecided
    case emptyMonths = "empty_months"
    case uncoveredMonths = "uncovered_months"
    case timeDoubts = "time_doubts"
    case neverContains = "never_contains"
  }

  init(_ coverage: AccountCoverage, neverContains: [String]) {
    platform = coverage.platform
    account = coverage.account
    posts = coverage.posts
    exports = coverage.exports.map {
      Export(
        name: $0.name, sha256: $0.sha256, capture: $0.capture, posts: $0.posts, first: $0.first, last: $0.last,
        covers: $0.covers)
    }
    first = exports.compactMap(\.first).min()
    last = exports.compactMap(\.last).max()
    emptyMonths = coverage.gaps
    uncoveredMonths = coverage.uncovered
    timeDoubts = coverage.timeDoubts
    undecided = coverage.undecided
    self.neverContains = neverContains
  }
}
