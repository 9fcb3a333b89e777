import GRDB

/// What an import did, in the shape that other programs rely on.
public struct ImportReport: Sendable, Codable, Hashable {
  public struct Export: Sendable, Codable, Hashable {
    public let name: String
    public let sha256: String
    public let bytes: Int
  }

  public struct FileCounts: Sendable, Codable, Hashable {
    public var read = 0
    public var ignored = 0
    public var unknown = 0
    public var damaged = 0
  }

  public struct LedgerLine: Sendable, Codable, Hashable {
    public let file: String
    public let status: String
    public let why: String?
    public private(set) var counts: RecordCounts

    var seenAgain: LedgerLine {
      var line = self
      line.counts = counts.asSeenAgain
      return line
    }

    enum CodingKeys: String, CodingKey { case file, status, why }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      file = try values.decode(String.self, forKey: .file)
      status = try values.decode(String.self, forKey: .status)
      why = try values.decodeIfPresent(String.self, forKey: .why)
      counts = try RecordCounts(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(file, forKey: .file)
      try values.encode(status, forKey: .status)
      try values.encode(why, forKey: .why)
      try counts.encode(to: encoder)
    }

    init(_ row: Row) {
      file = row["path"]
      status = row["status"]
      why = row["why"]
      counts = RecordCounts(row)
    }
  }

  public struct Issue: Sendable, Codable, Hashable {
    public let file: String?
    public let record: String?
    public let reason: String

    enum CodingKeys: String, CodingKey { case file, record, reason }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(file, forKey: .file)
      try values.encode(record, forKey: .record)
      try values.encode(reason, forKey: .reason)
    }
  }

  public let id: Int64
  public let platform: String
  public let account: String
  public let summary: String
  public let export: Export
  public let files: FileCounts
  public private(set) var records: RecordCounts
  public private(set) var ledger: [LedgerLine]
  public private(set) var issues: [Issue]
  /// Set when this very export had been imported before and nothing was done.
  public var isRepeat: Bool = false

  /// The report of an export that was imported before and is not read again: every record is one that is known.
  public var asRepeat: ImportReport {
    var report = self
    report.isRepeat = true
    report.records = records.asSeenAgain
    report.ledger = ledger.map(\.seenAgain)
    return report
  }

  /// With notes on what was done beside reading.
  public func noting(_ notes: [String]) -> ImportReport {
    var report = self
    report.issues += notes.map { Issue(file: nil, record: nil, reason: $0) }
    return report
  }

  enum CodingKeys: String, CodingKey {
    case id, platform, account, summary, export, files, records, ledger, issues
    case isRepeat = "repeat"
  }

  init(_ db: Database, importID: Int64) throws {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT imports.*, accounts.name AS account_name, accounts.key AS account_key, exports.name AS export_name,
            exports.sha256, exports.bytes
          FROM imports JOIN accounts ON accounts.id = imports.account JOIN exports ON exports.id = imports.export
          WHERE imports.id = ?
          """, arguments: [importID])
    else { throw ArchiveError.damaged("archive.sqlite", why: "import \(importID) is not there") }
    id = importID
    platform = row["platform"]
    account = row["account_name"] ?? row["account_key"]
    summary = row["summary"]
    export = Export(name: row["export_name"], sha256: row["sha256"], bytes: row["bytes"])
    let lines = try Row.fetchAll(db, sql: "SELECT * FROM files WHERE import = ? ORDER BY path", arguments: [importID])
    ledger = lines.map(LedgerLine.init)
    records = ledger.reduce(RecordCounts()) { $0 + $1.counts }
    files = ledger.reduce(into: FileCounts()) { $0.count($1.status) }
    issues = try Row.fetchAll(
      db, sql: "SELECT file, record, reason FROM issues WHERE import = ? ORDER BY id", arguments: [importID]
    ).map { Issue(file: $0[0], record: $0[1], reason: $0[2]) }
  }
}

extension ImportReport.FileCounts {
  mutating func count(_ status: String) {
    switch LedgerFile.Status(rawValue: status) {
    case .read: read += 1
    case .ignored: ignored += 1
    case .damaged: damaged += 1
    case .unknown, nil: unknown += 1
    }
  }
}

extension RecordCounts {
  init(_ row: Row) {
    found = row["found"]
    new = row["new"]
    seenAgain = row["seen_again"]
    changed = row["changed"]
    merged = row["merged"]
    notRead = row["not_read"]
  }
}
