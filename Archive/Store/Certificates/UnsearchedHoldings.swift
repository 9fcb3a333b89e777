import GRDB

/// What the archive holds or was given but no search can see.
public struct UnsearchedHoldings: Sendable, Codable, Hashable {
  /// A file of an export that was not read, or not all of it.
  public struct File: Sendable, Codable, Hashable {
    public let export: String
    public let path: String
    /// `read` (with records that could not be), `unknown` or `damaged`.
    public let status: String
    public let why: String?
    public let recordsNotRead: Int

    enum CodingKeys: String, CodingKey {
      case export, path, status, why
      case recordsNotRead = "records_not_read"
    }
  }

  public let filesUnknown: Int
  public let filesDamaged: Int
  /// Files that hold nothing published, left aside for a reason that the import's report gives.
  public let filesIgnored: Int
  public let recordsNotRead: Int
  public let files: [File]
  public let pictures: Int
  /// Pictures with neither caption nor alternative text: nothing tells a search what they show.
  public let picturesWithoutText: Int
  public let recordings: Int
  /// Media that posts name and no export holds.
  public let mediaMissing: Int

  enum CodingKeys: String, CodingKey {
    case files, pictures, recordings
    case filesUnknown = "files_unknown"
    case filesDamaged = "files_damaged"
    case filesIgnored = "files_ignored"
    case recordsNotRead = "records_not_read"
    case picturesWithoutText = "pictures_without_text"
    case mediaMissing = "media_missing"
  }

  init(_ db: Database, mediaMissing: Int) throws {
    self.mediaMissing = mediaMissing
    let ledger = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(status = 'unknown'), 0), coalesce(sum(status = 'damaged'), 0),
          coalesce(sum(status = 'ignored'), 0), coalesce(sum(not_read), 0) FROM files
        """)
    filesUnknown = ledger?[0] ?? 0
    filesDamaged = ledger?[1] ?? 0
    filesIgnored = ledger?[2] ?? 0
    recordsNotRead = ledger?[3] ?? 0
    files = try Row.fetchAll(
      db,
      sql: """
        SELECT exports.sha256, files.path, files.status, files.why, files.not_read FROM files
          JOIN imports ON imports.id = files.import JOIN exports ON exports.id = imports.export
        WHERE files.status IN ('unknown', 'damaged') OR files.not_read > 0 ORDER BY exports.sha256, files.path
        """
    ).map { File(export: $0[0], path: $0[1], status: $0[2], why: $0[3], recordsNotRead: $0[4]) }
    let media = try Row.fetchOne(db, sql: Self.media)
    pictures = media?[0] ?? 0
    picturesWithoutText = media?[1] ?? 0
    recordings = media?[2] ?? 0
  }

  /// The words of animations and stickers, where they have any, stand in the picture.
  private static let media = """
    SELECT coalesce(sum(type IN ('image', 'sticker', 'animation')), 0),
      coalesce(sum(type IN ('image', 'sticker', 'animation') AND coalesce(caption, '') = '' AND coalesce(alt_text, '') = ''), 0),
      coalesce(sum(type IN ('video', 'audio')), 0)
    FROM posts JOIN media ON media.revision = posts.revision
    """
}
