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
  /// Pictures that are held, each file once, however many posts show it.
  public let pictures: Int
  /// Pictures with neither caption nor alternative text: nothing tells a search what they show.
  public let picturesWithoutText: Int
  /// Videos and sound recordings that are held.
  public let recordings: Int
  /// Documents and other files that are held. Nil in certificates that did not state it yet.
  public let otherMedia: Int?
  /// Media that posts name and no export holds. Counted here and nowhere else.
  public let mediaMissing: Int

  enum CodingKeys: String, CodingKey {
    case files, pictures, recordings
    case filesUnknown = "files_unknown"
    case filesDamaged = "files_damaged"
    case filesIgnored = "files_ignored"
    case recordsNotRead = "records_not_read"
    case picturesWithoutText = "pictures_without_text"
    case otherMedia = "other_media"
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
    otherMedia = media?[3] ?? 0
  }

  /// Of the wordings that are searched. What nothing was seen of is not held. One picture that two exports hold, compressed
  /// otherwise, is one. The words of animations and stickers, where they have any, stand in the picture.
  private static let media = """
    WITH wordings (revision) AS (SELECT revision FROM posts UNION SELECT -doc FROM search_text WHERE doc < 0),
      shown (sha256, sort, is_told) AS (
        SELECT (SELECT min(files.sha256) FROM media_sightings seen JOIN files ON files.id = seen.file
            WHERE seen.revision = media.revision AND seen.ordinal = media.ordinal),
          CASE WHEN type IN ('image', 'sticker', 'animation') THEN 1 WHEN type IN ('video', 'audio') THEN 2 ELSE 3 END,
          coalesce(caption, '') <> '' OR coalesce(alt_text, '') <> ''
        FROM wordings JOIN media ON media.revision = wordings.revision),
      held (sort, is_told) AS (
        SELECT min(sort), max(is_told) FROM shown WHERE sha256 IS NOT NULL GROUP BY sha256)
    SELECT coalesce(sum(sort = 1), 0), coalesce(sum(sort = 1 AND NOT is_told), 0), coalesce(sum(sort = 2), 0),
      coalesce(sum(sort = 3), 0) FROM held
    """
}
