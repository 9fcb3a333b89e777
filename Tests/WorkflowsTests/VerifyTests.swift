import ArchiveStore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Workflows

/// Stored exports that have changed or gone are found, and named; the rest is still checked.
@Suite struct VerifyTests {
  private func changed(_ name: String, _ change: (String) throws -> Void) throws -> Verification {
    let council = try TestCouncil()
    for export in [Exports.demoAndroid, Exports.demoX] { try council.bringIn(Exports.demo(export)) }
    let kept = try #require(council.archive.storedExports().first { $0.name == name })
    try change(kept.path)
    return try VerifyWorkflow(council.archive).run(withRecords: true) { _ in }
  }

  private func failures(_ verification: Verification, _ check: String) -> [String] {
    verification.checks.first { $0.name == check }?.failures ?? []
  }

  @Test(arguments: [Exports.demoAndroid, Exports.demoX], [0.2, 0.5, 0.9])
  func oneChangedByteIsFound(_ name: String, _ part: Double) throws {
    let verification = try changed(name) { path in
      var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      bytes[Int(Double(bytes.count) * part)] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
    #expect(!verification.isClean)
    let found = failures(verification, "stored exports")
    #expect(found.count == 1)
    #expect(found.first?.contains(name) == true && found.first?.contains("has changed") == true)
  }

  @Test func aChangedRecordIsNamedByItsPlace() throws {
    let verification = try changed(Exports.demoAndroid) { path in
      var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      bytes[bytes.count - 5] ^= 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
    let found = failures(verification, "records in exports")
    #expect(found.count == 1)
    #expect(found.first?.contains(Exports.demoAndroid) == true && found.first?.contains("at byte") == true)
  }

  @Test(arguments: [Exports.demoAndroid, Exports.demoX])
  func aRemovedExportIsFoundAndTheOtherStillChecked(_ name: String) throws {
    let verification = try changed(name) { try FileManager.default.removeItem(atPath: $0) }
    #expect(failures(verification, "stored exports").count == 1)
    #expect(failures(verification, "stored exports").first?.contains(name) == true)
    #expect(!failures(verification, "records in exports").isEmpty)
    #expect(verification.checks.first { $0.name == "records in exports" }?.examined == 122 + 176)
  }

  /// Hashes alone would not tell: bytes and rows are both whole, and do not belong together.
  @Test(arguments: [
    "UPDATE sightings SET metrics = replace(metrics, '1', '9')", "UPDATE sightings SET number = number + 1",
    """
    UPDATE sightings SET (start, length, number, sha256) = (
      SELECT other.start, other.length, other.number, other.sha256 FROM sightings other
      WHERE other.file = sightings.file AND other.revision <> sightings.revision ORDER BY start LIMIT 1)
    WHERE revision = (SELECT max(revision) FROM sightings)
    """,
  ])
  func evidenceOfAnotherPostIsFound(_ sql: String) throws {
    let council = try TestCouncil()
    for export in [Exports.demoAndroid, Exports.demoX] { try council.bringIn(Exports.demo(export)) }
    #expect(try council.failures() == [])
    try DatabaseQueue(path: council.archive.folder.database).write { try $0.execute(sql: sql) }
    let verification = try VerifyWorkflow(council.archive).run(withRecords: true) { _ in }
    let found = failures(verification, "records read again")
    #expect(found.first?.contains("is not what the export tells") == true)
  }

  /// A name given with `--account` goes into the records where the export tells a handle only.
  @Test func whatWasSaidOfAnImportIsKnownWhenItIsReadAgain() throws {
    let council = try TestCouncil()
    let request = ImportRequest(
      paths: [Exports.repository + "/Tests/TikTokImporterTests/Fixtures/json-2022"], platform: "tiktok",
      accountName: "Wenlow’s films")
    let report = try council.bringIn(request)
    #expect(try council.archive.accounts().map(\.name) == ["Wenlow’s films"])
    #expect(try council.failures() == [])
    let reread = try RereadWorkflow(council.archive, now: TestCouncil.now).run([report[0].id], nil) { _ in }
    #expect(reread.posts == PostDifference())
  }

  @Test func aShortenedExportIsFound() throws {
    let verification = try changed(Exports.demoX) { path in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
    }
    #expect(failures(verification, "stored exports").count == 1)
    #expect(!failures(verification, "records in exports").isEmpty)
  }
}
