/// What is held of one account, and what is not.
public struct AccountCoverage: Sendable, Codable, Hashable {
  public struct Month: Sendable, Codable, Hashable {
    /// `2024-05`, in the council's zone.
    public let month: String
    public let posts: Int
    /// The imports whose export covers the month.
    public let imports: [Int64]
  }

  public struct CoveringExport: Sendable, Codable, Hashable {
    public let `import`: Int64
    public let name: String
    public let sha256: String
    /// Whether it was saved by a tool: it proves that posts were there, never that others were not.
    public let capture: Bool
    public let made: String?
    /// The first and last post that this export holds of the account.
    public let first: String?
    public let last: String?
    public let posts: Int
    /// For each family of files, the dates within which a post that is not in this export was gone when it was made.
    public let covers: [CoveredSpan]
  }

  public struct CoveredSpan: Sendable, Codable, Hashable {
    public let family: String
    public let from: String
    public let until: String
  }

  public let platform: String
  public let account: String
  public let posts: Int
  public let undecided: Int
  /// Posts that an earlier export held and a later one no longer has, and posts that an export calls deleted.
  public let missing: Int
  public let deleted: Int
  /// Every month from the first post or covering export to the last.
  public let months: [Month]
  /// Months without a post that an export covers.
  public let gaps: [String]
  /// Months that no export covers.
  public let uncovered: [String]
  public let exports: [CoveringExport]
  public let filesUnknown: Int
  public let filesDamaged: Int
  public let recordsNotRead: Int
  public let mediaMissing: Int
  /// Posts whose time is doubtful: a zone that was assumed, a clock change, an order of day and month that was assumed.
  public let timeDoubts: Int
  /// What exports of this platform never contain.
  public var neverContains: [String]

  enum CodingKeys: String, CodingKey {
    case platform, account, posts, undecided, missing, deleted, months, gaps, uncovered, exports
    case filesUnknown = "files_unknown"
    case filesDamaged = "files_damaged"
    case recordsNotRead = "records_not_read"
    case mediaMissing = "media_missing"
    case timeDoubts = "time_doubts"
    case neverContains = "never_contains"
  }
}
