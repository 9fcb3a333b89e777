import Foundation
import GRDB

/// An import whose export is to be read anew.
public struct FormerImport: Sendable, Hashable {
  public let id: Int64
  public let platform: String
  public let importerVersion: Int
  public let accountKey: String
  /// As the import told it; nil where it told none.
  public let accountName: String?
  public let isCapture: Bool
  public let export: KeptExport
  /// When it was read. Seconds since 1970.
  public let started: Int64

  init(_ id: Int64, _ db: Database) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT imports.platform, importer_version, imports.started, imports.capture, imports.export, accounts.key,
          exports.sha256, exports.name AS export_name, (
            SELECT told.name FROM account_tellings told
            WHERE told.import = imports.id AND told.account = imports.account AND told.name <> '' LIMIT 1) AS account_name
        FROM imports JOIN accounts ON accounts.id = imports.account JOIN exports ON exports.id = imports.export
        WHERE imports.id = ?
        """, arguments: [id])
    guard let row else { throw ArchiveError.unknownImport(id) }
    self.id = id
    platform = row["platform"]
    importerVersion = row["importer_version"]
    accountKey = row["key"]
    accountName = row["account_name"]
    isCapture = row["capture"]
    started = row["started"]
    let files = try Row.fetchAll(
      db, sql: "SELECT * FROM export_files WHERE export = ? ORDER BY number", arguments: [row["export"] as Int64])
    export = KeptExport(
      sha256: row["sha256"], name: row["export_name"],
      files: files.map {
        KeptExport.File(
          name: $0["name"], form: $0["form"], sha256: $0["sha256"], bytes: $0["bytes"], stored: $0["stored"],
          storedSHA256: $0["stored_sha256"])
      })
  }
}

/// What reading exports anew does.
public struct RereadReport: Sendable, Codable, Hashable {
  public struct Reading: Sendable, Codable, Hashable {
    public let former: Int64
    public let formerVersion: Int
    public let version: Int
    /// With the number that the import has, or would have.
    public let report: ImportReport

    enum CodingKeys: String, CodingKey {
      case former, version, report
      case formerVersion = "former_version"
    }
  }

  /// A post that is known under another ref; the former one stays as an alias.
  public struct Renaming: Sendable, Codable, Hashable {
    public let from: String
    public let to: String
  }

  public struct Renamings: Sendable, Codable, Hashable {
    public var count = 0
    /// The first few.
    public var refs: [Renaming] = []
  }

  public var readings: [Reading] = []
  /// Posts that only changed their ref are neither new nor gone.
  public var posts = PostDifference()
  public var renamed = Renamings()
  /// Of the archive afterwards; nil when there was nothing to read anew.
  public var digest: String?
  public var isKept = false

  enum CodingKeys: String, CodingKey {
    case readings, posts, renamed, digest
    case isKept = "kept"
  }

  public init() {}

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(readings, forKey: .readings)
    try values.encode(posts, forKey: .posts)
    try values.encode(renamed, forKey: .renamed)
    try values.encode(digest, forKey: .digest)
    try values.encode(isKept, forKey: .isKept)
  }
}

/// Exports being read anew, within the one transaction that has taken their former imports back.
public final class Rereading {
  public let former: [FormerImport]
  private(set) var readings: [RereadReport.Reading] = []
  private let db: Database

  init(_ db: Database, _ former: [FormerImport]) {
    self.db = db
    self.former = former
  }

  /// Runs one import in place of a former one.
  public func ingest(
    _ header: ImportHeader, insteadOf old: FormerImport, _ body: (IngestSession) throws -> ImportReport
  ) throws -> ImportReport {
    let report = try body(IngestSession(db, header))
    readings.append(
      .init(former: old.id, formerVersion: old.importerVersion, version: header.importerVersion, report: report))
    return report
  }
}

/// Where posts stood: by the place of a record one finds the post again that has another ref now.
struct SightingPlaces {
  private static let shown = 5
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Notes the places of some imports' posts in a temporary table.
  func note(_ imports: [Int64], in table: String) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE \(table) (
          import INTEGER, path TEXT, start INTEGER, account INTEGER, key TEXT, PRIMARY KEY (import, path, start, account, key))
        """)
    for id in imports {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO temp.\(table) (import, path, start, account, key)
          SELECT files.import, files.path, sightings.start, posts.account, posts.key
          FROM files JOIN sightings ON sightings.file = files.id JOIN revisions ON revisions.id = sightings.revision
            JOIN posts ON posts.id = revisions.post
          WHERE files.import = ?
          """, arguments: [id])
    }
  }

  /// Former refs that no post bears any more, with the ref that the record at their place has now.
  func renamings(_ readings: [RereadReport.Reading]) throws -> [Row] {
    var met: Set<[UInt8]> = []
    return try readings.flatMap { reading in
      try Row.fetchAll(
        db,
        sql: """
          SELECT former.account, former.key, later.account AS now_account, min(later.key) AS now_key,
            own.platform, own.key AS account_key, now.key AS now_account_key
          FROM temp.former_places former
            JOIN temp.later_places later ON later.import = ? AND later.path = former.path AND later.start = former.start
            JOIN accounts own ON own.id = former.account JOIN accounts now ON now.id = later.account
          WHERE former.import = ? AND NOT EXISTS (
            SELECT 1 FROM posts WHERE posts.account = former.account AND posts.key = former.key)
          GROUP BY former.account, former.key ORDER BY former.account, former.key
          """, arguments: [reading.report.id, reading.former])
    }.filter { row in met.insert(Array("\(row["account"] as Int64):\(row["key"] as String)".utf8)).inserted }
  }

  func drop() throws {
    for table in ["former_places", "later_places"] { try db.execute(sql: "DROP TABLE IF EXISTS temp.\(table)") }
  }

  static func summary(_ rows: [Row]) -> RereadReport.Renamings {
    .init(
      count: rows.count,
      refs: rows.prefix(shown).map { row in
        .init(
          from: PostReading.ref(platform: row["platform"], account: row["account_key"], key: row["key"]),
          to: PostReading.ref(platform: row["platform"], account: row["now_account_key"], key: row["now_key"]))
      })
  }
}
