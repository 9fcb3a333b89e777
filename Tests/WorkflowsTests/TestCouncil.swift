import ArchiveStore
import ExportFiles
import Foundation
import Records
import TestSupport
import Testing

@testable import Workflows

/// An archive in a folder of its own, filled through the import workflow.
struct TestCouncil {
  let archive: Archive
  /// Where a test makes its exports.
  let desk: TemporaryFolder

  /// 14 June 2025.
  static let now: Int64 = 1_749_900_000

  init() throws {
    desk = try TemporaryFolder()
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    archive = try Archive.create(
      at: ArchiveFolder(path: desk.file("archive")), name: "Wenlow Town Council", zone: zone, now: TestCouncil.now)
  }

  @discardableResult
  func bringIn(
    _ paths: String..., as platform: String? = nil, officials: [String] = [], isDryRun: Bool = false
  ) throws -> [ImportReport] {
    try bringIn(ImportRequest(paths: paths, platform: platform, officialNames: officials, isDryRun: isDryRun))
  }

  @discardableResult
  func bringIn(_ request: ImportRequest) throws -> [ImportReport] {
    let reports = try ImportWorkflow(archive, now: TestCouncil.now).run(request) { _ in }
    for report in reports { expectBalance(report) }
    return reports
  }

  /// The only report of an import of one export.
  func bringInOne(_ path: String, as platform: String? = nil) throws -> ImportReport {
    let reports = try bringIn(path, as: platform)
    try #require(reports.count == 1)
    return reports[0]
  }

  func count(_ query: String) throws -> Int { try archive.search(query, SearchOptions(limit: 1)).total }

  /// Everything that verify complains of.
  func failures() throws -> [String] {
    try VerifyWorkflow(archive).run(withRecords: true) { _ in }.checks.flatMap(\.failures)
  }

  /// Names in `exports/` and `incoming/`.
  func keptFiles() throws -> [String] {
    try [archive.folder.exports, archive.folder.incoming].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: $0)
    }
  }

  private func expectBalance(_ report: ImportReport) {
    for line in [report.records] + report.ledger.map(\.counts) {
      #expect(line.found == line.new + line.seenAgain + line.changed + line.merged + line.notRead)
    }
  }
}

/// What a clerk is told of an import that was refused.
struct Refused {
  var what = "imported"
  var advice = ""

  init(_ body: () throws -> Void) {
    do {
      try body()
    } catch let error as ImportRefusal {
      (what, advice) = ("\(error)", error.advice)
    } catch let error as ExportError {
      (what, advice) = ("\(error)", error.advice)
    } catch {
      what = "another error: \(error)"
    }
  }
}
