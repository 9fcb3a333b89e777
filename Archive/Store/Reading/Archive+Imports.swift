import Foundation
import GRDB
import Records

/// One reading of one export, as the archive lists it.
public struct KnownImport: Sendable, Codable, Hashable {
  public let id: Int64
  /// When it was imported: ISO 8601, UTC.
  public let at: String
  public let platform: String
  public let account: String
  public let summary: String
  public let importerVersion: Int
  public let export: ImportReport.Export
  /// Records that were found in it.
  public let records: Int

  enum CodingKeys: String, CodingKey {
    case id, at, platform, account, summary, export, records
    case importerVersion = "importer_version"
  }
}

extension Archive {
  /// Every import that stands, the first one first.
  public func imports() throws -> [KnownImport] {
    try database.read { try imports($0) }
  }

  func imports(_ db: Database) throws -> [KnownImport] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT imports.*, coalesce(accounts.name, accounts.key) AS account_name, exports.name AS export_name, exports.sha256,
          exports.bytes, (SELECT coalesce(sum(found), 0) FROM files WHERE files.import = imports.id) AS records
        FROM imports JOIN accounts ON accounts.id = imports.account JOIN exports ON exports.id = imports.export
        ORDER BY imports.id
        """
    ).map { row in
      KnownImport(
        id: row["id"], at: CivilTime(utc: row["started"]).iso8601, platform: row["platform"],
        account: row["account_name"], summary: row["summary"], importerVersion: row["importer_version"],
        export: .init(name: row["export_name"], sha256: row["sha256"], bytes: row["bytes"]), records: row["records"])
    }
  }
}
