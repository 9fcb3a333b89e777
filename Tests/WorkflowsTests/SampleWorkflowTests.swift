import ArchiveStore
import Foundation
import Sampling
import TestSupport
import Testing

@testable import Workflows

/// A sample of the made-up council's year, drawn here and drawn again elsewhere.
@Suite struct SampleWorkflowTests {
  private static let by = Acting(by: "Ann Pryce", at: TestCouncil.now)
  private static let exports = [Exports.demoFacebook, Exports.demoX, Exports.demoAndroid].map(Exports.demo)

  private func council(_ exports: [String] = exports) throws -> TestCouncil {
    let council = try TestCouncil()
    for export in exports { try council.bringIn(export) }
    return council
  }

  private func order(_ seed: String = "minute 7/25, lottery 4 8 15 16 23 42") throws -> SampleOrder {
    SampleOrder(.stratified, strata: [.platform, .kind], size: 40, seed: seed)
  }

  @discardableResult
  private func draw(_ council: TestCouncil, asking clauses: [String] = []) throws -> Sample {
    let workflow = SampleWorkflow(council.archive)
    _ = try workflow.freeze(nil, year: "2024", SampleWorkflowTests.by)
    return try workflow.draw("2024", order(), frameHash: nil, asking: clauses, SampleWorkflowTests.by)
  }

  @Test func theSameExportsInAnotherOrderGiveTheSamePosts() throws {
    let first = try council()
    let sample = try draw(first)
    let other = try council(SampleWorkflowTests.exports.reversed())
    let redraw = try SampleWorkflow(other.archive)
      .redraw(year: "2024", order(), frameHash: sample.frame.hash, without: [])
    #expect(redraw.ids == (try first.archive.drawnPosts(ofSample: "2024").map(\.text)) && redraw.ids.count == 40)
    #expect(try draw(other).frame.listingHash == sample.frame.listingHash)
    #expect(try other.archive.drawnPosts(ofSample: "2024") == first.archive.drawnPosts(ofSample: "2024"))
  }

  @Test func aRestoredBackupDrawsTheSameAndKeepsTheReview() throws {
    let council = try council()
    try draw(council)
    _ = try council.archive.record(
      sample: "2024", ItemVerdicts(item: 1, [], others: .compliant), SampleWorkflowTests.by)
    _ = try BackupWorkflow(council.archive, now: TestCouncil.now).run(to: council.desk.file("backup.zip")) { _ in }
    _ = try RestoreWorkflow(SampleWorkflowTests.by)
      .run(council.desk.file("backup.zip"), to: council.desk.file("restored")) { _ in }
    let restored = try Archive(opening: ArchiveFolder(path: council.desk.file("restored")))
    #expect(try restored.verifySample("2024").isSound)
    #expect(try restored.sampleReport("2024") == council.archive.sampleReport("2024"))
    #expect(try SampleWorkflow(restored).redraw("2024", frame: nil, seed: nil).isEqual == true)
  }

  @Test func theFramesFileAndTheSeedAreEnough() throws {
    let council = try council()
    let sample = try draw(council)
    _ = try council.archive.replace(sample: "2024", item: 3, .duplicate, SampleWorkflowTests.by)
    let listing = FrameListing(try council.archive.frame(ofSample: "2024"))
    let replaced = try council.archive.sampleReport("2024").result.replacements.map(\.removed.post.text)
    let redraw = try Redraw(
      FrameListing(bytes: listing.bytes).frame(), order(), year: "2024", frameHash: sample.frame.hash, without: replaced
    )
    #expect(Set(redraw.ids.map { Identifier($0) }) == Set(try council.archive.drawnPosts(ofSample: "2024")))
    #expect(try SampleWorkflow(council.archive).redraw("2024", frame: listing.frame(), seed: nil).isEqual == true)
    #expect(try SampleWorkflow(council.archive).redraw("2024", frame: nil, seed: "another").isEqual == false)
    #expect(throws: SampleFailure.otherFrame(asked: "5fff", found: sample.frame.hash)) {
      try Redraw(listing.frame(), order(), year: "2024", frameHash: "5fff")
    }
  }

  @Test func withoutAPolicyThereIsOneQuestion() throws {
    let council = try council()
    let sample = try draw(council)
    #expect(sample.drawing?.clauses.map(\.id) == ["policy"])
    let form = try SampleWorkflow(council.archive).next("2024", for: "Jo")
    #expect(form.turn.clauses == sample.drawing?.clauses && form.inForce == nil)
  }

  /// The standards for official posts where the policy has them, as the one that comes with the program does; else all
  /// that posts can show.
  @Test(arguments: [
    ("", ["1.1"]),
    (
      "  - section: 4.2.2 Posts\n    clauses:\n      - {id: 4.2.2.1, text: be calm, check: assisted, rules: [tone]}\n",
      ["4.2.2.1"]
    ),
  ])
  func reviewersAreAskedForTheStandardsOfOfficialPosts(_ more: String, _ asked: [String]) throws {
    let council = try council()
    _ = try PolicyFolder(council.archive).use(policy(in: council, more), SampleWorkflowTests.by)
    let clauses = try #require(try draw(council).drawing?.clauses)
    #expect(clauses.map(\.id) == asked && clauses.allSatisfy { $0.version == "B" && !$0.text.isEmpty })
    // What was in force on the day is shown beside the clauses, which may be another version's.
    let form = try SampleWorkflow(council.archive).next("2024", for: "Jo")
    let published = try #require(form.turn.item?.post.published)
    #expect(form.inForce == (published < "2024-05-20" ? "A" : "B"))
  }

  @Test func otherClausesAreAskedForByName() throws {
    let council = try council()
    _ = try PolicyFolder(council.archive).use(policy(in: council), SampleWorkflowTests.by)
    #expect(throws: PolicyFailure.unknownPart("9.9")) { try draw(council, asking: ["1.1", "9.9"]) }
    let drawn = try SampleWorkflow(council.archive)
      .draw("2024", order(), frameHash: nil, asking: ["1"], SampleWorkflowTests.by)
    #expect(drawn.drawing?.clauses.map(\.id) == ["1.1", "1.2"])
  }

  private func policy(in council: TestCouncil, _ more: String = "") throws -> String {
    let folder = try WenlowPolicy.make(in: council.desk)
    let clauses = String(decoding: try council.desk.bytes("wenlow/clauses.yaml"), as: UTF8.self)
    try council.desk.write(Array((clauses + "\n" + more).utf8), to: "wenlow/clauses.yaml")
    return folder
  }

  @Test(arguments: ["24", "2024-26", "last year"])
  func whatIsNoYearIsRefused(_ year: String) throws {
    let council = try TestCouncil()
    #expect(throws: SampleFailure.badYear(year)) {
      try SampleWorkflow(council.archive).freeze(nil, year: year, SampleWorkflowTests.by)
    }
  }
}
