import ArchiveStore
import Foundation
import TestSupport
import Testing

@testable import Workflows

/// Stored exports, read anew by the importers as they are.
@Suite struct RereadWorkflowTests {
  private static let by = Acting(by: "A Clerk", at: TestCouncil.now + 60)
  private static let duty = "Wenlow TC Duty Phone"

  private func reread(_ ids: [Int64], of council: TestCouncil, keeping: Bool = true) throws -> RereadReport {
    try RereadWorkflow(council.archive, now: TestCouncil.now)
      .run(ids, keeping ? RereadWorkflowTests.by : nil) { _ in }
  }

  /// As if an older importer had read some imports.
  private func age(_ council: TestCouncil, _ condition: String = "1") throws {
    let outcome = try Program("sqlite3", in: council.desk.path).run([
      council.archive.folder.database, "UPDATE imports SET importer_version = 0 WHERE \(condition)",
    ])
    try #require(outcome.exitCode == 0)
  }

  @Test func theSameImporterChangesNothing() throws {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(Exports.demo(name), officials: [RereadWorkflowTests.duty]) }
    let before = try council.archive.statistics()
    let ledgers = try council.archive.imports().map(\.records)
    let report = try reread([1, 2, 3, 4], of: council)
    #expect(report.posts == PostDifference() && report.renamed.count == 0)
    #expect(report.readings.map(\.former) == [1, 2, 3, 4] && report.readings.map(\.report.id) == [5, 6, 7, 8])
    #expect(try council.archive.statistics() == before)
    #expect(try council.archive.imports().map(\.records) == ledgers)
    #expect(try council.keptFiles().count == 4)
    #expect(try council.failures() == [])
    #expect(try council.archive.audit().last?.act == "reread")
  }

  @Test func onlyWhatAnOlderImporterReadIsReadAnew() throws {
    let council = try TestCouncil()
    for name in [Exports.demoX, Exports.demoAndroid] { try council.bringIn(Exports.demo(name)) }
    #expect(try reread([], of: council).readings.isEmpty)
    #expect(try council.archive.audit().count == 2)
    try age(council, "platform = 'whatsapp'")
    #expect(try RereadWorkflow(council.archive, now: TestCouncil.now).outdated().map(\.id) == [2])
    let shown = try reread([], of: council, keeping: false)
    #expect(shown.readings.map(\.former) == [2] && !shown.isKept)
    #expect(try council.archive.imports().map(\.id) == [1, 2])
    let kept = try reread([], of: council)
    #expect(kept.isKept && kept.digest == shown.digest)
    #expect(try council.archive.imports().map(\.id) == [1, 3])
    #expect(try reread([], of: council).readings.isEmpty)
    #expect(try council.failures() == [])
  }

  /// Exports of several files, files that came alone and folders are all found under the names that they had.
  @Test func everyFormOfExportIsReadAnew() throws {
    let council = try TestCouncil()
    let source = Exports.demo(Exports.demoFacebook)
    let pictures = try council.desk.zip(source, as: "2.zip", only: ["*/media/*"])
    let posts = try council.desk.zip(source, as: "1.zip", only: ["*.json", "*.txt"])
    try council.bringIn(posts, pictures)
    let data = Exports.demo(Exports.demoX) + "/data/"
    try council.bringIn(data + "tweets.js", data + "direct-messages.js")
    try council.bringIn(Exports.fixture("WhatsApp", "ios"))
    try council.bringIn(Exports.fixture("X", "archive-2016"))
    let before = try council.archive.statistics()
    try age(council)
    let report = try reread([], of: council)
    #expect(report.readings.count == 4 && report.posts == PostDifference() && report.renamed.count == 0)
    #expect(try council.archive.statistics() == before)
    #expect(try council.failures() == [])
  }

  @Test func theNameThatWasSaidStaysSaid() throws {
    let council = try TestCouncil()
    let tweets = Exports.demo(Exports.demoX) + "/data/tweets.js"
    try council.bringIn(ImportRequest(paths: [tweets], accountName: "Wenlow Town Council"))
    let before = try council.archive.accounts()
    try age(council)
    #expect(try reread([], of: council).posts == PostDifference())
    #expect(try council.archive.accounts() == before)
  }

  @Test func aStoredExportThatIsGoneIsNamedAndNothingChanges() throws {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoX))
    let before = try council.archive.statistics()
    try FileManager.default.removeItem(atPath: #require(try council.archive.storedExports().first?.path))
    let refused = Refused { _ = try reread([1], of: council) }
    #expect(refused.what.contains(Exports.demoX) && refused.what.contains("gone"))
    #expect(try council.archive.statistics() == before && council.archive.audit().count == 1)
  }
}
