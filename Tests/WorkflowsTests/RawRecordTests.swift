import ArchiveStore
import ExportFiles
import Foundation
import TestSupport
import Testing

@testable import Workflows

/// The bytes of a record, out of the stored export.
@Suite struct RawRecordTests {
  @Test(arguments: Exports.demo)
  func everyFileGivesItsRecordsBack(_ name: String) throws {
    let council = try TestCouncil()
    let report = try council.bringInOne(Exports.demo(name))
    let shown = try council.archive.search("", SearchOptions(limit: 1000)).hits.map { try council.archive.show($0.id) }
    for file in report.ledger where file.counts.found > file.counts.notRead {
      let post = try #require(shown.first { $0.sightings.contains { $0.file == file.file } }, "\(file.file)")
      let kept = try #require(council.archive.keptSightings(of: post.hit.id).first { $0.sighting.file == file.file })
      let bytes = try StoredRecords(kept.stored).bytes(of: kept.sighting)
      #expect(bytes == source(of: kept.sighting, in: Exports.demo(name)))
      #expect(sha256(bytes) == kept.sighting.recordSHA256)
    }
  }

  @Test(arguments: Exports.demo)
  func aPostsBytesAreThoseOfItsLatestSighting(_ name: String) throws {
    let council = try TestCouncil()
    try council.bringIn(council.desk.zip(Exports.demo(name), as: name + ".zip"))
    for hit in try council.archive.search("", SearchOptions(limit: 8)).hits {
      let sighting = try #require(council.archive.show(hit.id).sightings.last)
      let bytes = try RawRecordWorkflow(council.archive).bytes(of: hit.id)
      #expect(bytes == source(of: sighting, in: Exports.demo(name)))
      #expect(sha256(bytes) == sighting.recordSHA256)
    }
  }

  @Test func changedBytesAreNotShown() throws {
    let council = try TestCouncil()
    let report = try council.bringInOne(Exports.demo(Exports.demoAndroid))
    let stored = council.archive.folder.exports + "/" + report.export.sha256 + ".bin"
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: stored)))
    for index in bytes.indices where bytes[index] == UInt8(ascii: "e") { bytes[index] = UInt8(ascii: "a") }
    try Data(bytes).write(to: URL(fileURLWithPath: stored))
    let id = try #require(council.archive.search("", SearchOptions(limit: 1)).hits.first?.id)
    #expect(throws: ShowFailure.self) { try RawRecordWorkflow(council.archive).bytes(of: id) }
  }

  @Test func anUnknownPostIsSaidToBeUnknown() throws {
    let council = try TestCouncil()
    #expect(throws: ArchiveError.unknownPost(7)) { try RawRecordWorkflow(council.archive).bytes(of: 7) }
  }

  /// The same bytes, read by other means from the export as it was given.
  private func source(of sighting: ShownPost.Sighting, in export: String) -> [UInt8]? {
    let file = Exports.isFolder(export) ? export + "/" + sighting.file : export
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    return [UInt8](data.dropFirst(sighting.start).prefix(sighting.length))
  }

  private func sha256(_ bytes: [UInt8]) -> String {
    var hash = RunningHash()
    hash.update(bytes)
    return hash.hex()
  }
}
