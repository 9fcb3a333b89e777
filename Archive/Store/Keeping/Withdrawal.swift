import GRDB

/// What the withdrawal of an import has taken away, and what has stayed.
public struct Withdrawal: Sendable, Codable, Hashable {
  /// Rows of the archive.
  public struct Counts: Sendable, Codable, Hashable {
    public let posts: Int
    public let revisions: Int
    public let sightings: Int
    public let files: Int
    public let media: Int
    public let authors: Int
    public let conversations: Int
    public let accounts: Int
  }

  public let `import`: Int64
  public let platform: String
  public let account: String
  public let export: ImportReport.Export
  public let gone: Counts
  public let stayed: Counts
  /// Posts that stood in this import and that other imports tell of too.
  public let shared: Int
  public let posts: PostDifference
  /// Names in `exports/`.
  public let storedFilesRemoved: [String]
  public let storedFilesKept: [String]
  /// Of the archive afterwards.
  public let digest: String
  public let isDryRun: Bool
  /// Whether nothing of it stands in free pages of the database any more. False while somebody reads: the next command that
  /// writes sees to it.
  public internal(set) var isSwept = false

  enum CodingKeys: String, CodingKey {
    case `import`, platform, account, export, gone, stayed, shared, posts, digest
    case storedFilesRemoved = "stored_files_removed"
    case storedFilesKept = "stored_files_kept"
    case isDryRun = "dry_run"
    case isSwept = "swept"
  }
}

extension Withdrawal.Counts {
  init(_ db: Database) throws {
    func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    try self.init(
      posts: count("posts"), revisions: count("revisions"), sightings: count("sightings"), files: count("files"),
      media: count("media"), authors: count("authors"), conversations: count("conversations"),
      accounts: count("accounts"))
  }

  func without(_ other: Self) -> Self {
    Self(
      posts: posts - other.posts, revisions: revisions - other.revisions, sightings: sightings - other.sightings,
      files: files - other.files, media: media - other.media, authors: authors - other.authors,
      conversations: conversations - other.conversations, accounts: accounts - other.accounts)
  }
}
