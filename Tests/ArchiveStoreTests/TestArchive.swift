import ArchiveStore
import Foundation
import Records
import TestSupport
import Testing

/// An archive in a folder of its own, filled without any export.
struct TestArchive {
  let archive: Archive
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    archive = try Archive.create(
      at: ArchiveFolder(path: home.file("archive")), name: "Wenlow Town Council", zone: zone, now: 1_750_000_000)
  }

  /// Imports records as if they stood in one export, each file's records in a row.
  @discardableResult
  func bringIn(
    _ records: [Record], made: Int64? = nil, file: String = "posts.json", officials: [String] = [],
    keeping: Bool = true, failing: Bool = false, as account: Account = TestArchive.wenlow,
    covers: ClosedRange<Int64>? = nil,
    isCapture: Bool = false, provesAbsence: Bool = true
  ) throws -> ImportReport {
    try bringIn(
      [(file, records)], made: made, officials: officials, keeping: keeping, failing: failing, as: account,
      covers: covers,
      isCapture: isCapture, provesAbsence: provesAbsence)
  }

  static let wenlow = Account(key: "wenlow", name: "Wenlow")

  @discardableResult
  func bringIn(
    _ files: [(name: String, records: [Record])], made: Int64? = nil, officials: [String] = [], keeping: Bool = true,
    failing: Bool = false, as account: Account = TestArchive.wenlow, covers: ClosedRange<Int64>? = nil,
    isCapture: Bool = false, provesAbsence: Bool = true
  ) throws -> ImportReport {
    var header = TestArchive.header(made: made)
    header.officialNames = officials
    header.account = account
    header.covers = covers
    header.isCapture = isCapture
    return try archive.ingest(header, keeping: keeping) { session in
      session.provesAbsence = provesAbsence
      let report = try TestArchive.give(files, to: session)
      if failing { throw CancellationError() }
      return report
    }
  }

  static func header(made: Int64?) -> ImportHeader {
    ImportHeader(
      platform: "test", summary: "test export", importerVersion: 1, account: TestArchive.wenlow,
      started: 1_750_000_000, made: made, covers: nil,
      export: KeptExport(sha256: UUID().uuidString, name: "test.zip", files: []), officialNames: [])
  }

  /// Gives records to an import as if they stood in one export, and ends it.
  static func give(_ files: [(name: String, records: [Record])], to session: IngestSession) throws -> ImportReport {
    for file in files {
      for (number, record) in file.records.enumerated() {
        let place = Origin(file: file.name, start: number * 100, length: 100, number: number + 1)
        try session.accept(
          SightedRecord(record: record, place: place, sha256: [UInt8](repeating: 7, count: 32), mediaFiles: []))
      }
    }
    return try session.finish(files.map { LedgerFile(path: $0.name, bytes: 100, status: .read, family: "posts") })
  }

  /// Numbers of the posts that a query finds, newest first.
  func find(_ query: String) throws -> [Int64] {
    try archive.search(query, SearchOptions(limit: 1000)).hits.map(\.id)
  }
}

/// A post of the test platform.
func post(_ text: String, at seconds: Int64 = 1_700_000_000, id: String? = nil) -> Record {
  var record = Record(
    identity: id.map { .native($0) } ?? .fingerprint, kind: .post, direction: .official,
    published: PublicationTime(seconds: seconds), text: text)
  record.visibility = .public
  record.author = Author(name: "Wenlow Town Council")
  return record
}

/// A chat message without id.
func message(_ text: String, from sender: String, at seconds: Int64, precision: PublicationTime.Precision = .minute)
  -> Record
{
  var record = Record(
    identity: .sequence, kind: .message, direction: .undecided,
    published: PublicationTime(seconds: seconds, precision: precision, zone: .assumed), text: text)
  record.visibility = .private
  record.author = Author(name: sender)
  record.account = Account(key: "wardens", name: "Flood Wardens")
  record.conversation = Conversation(key: "wardens")
  record.sequenceKey = Array(text.utf8)
  return record
}
