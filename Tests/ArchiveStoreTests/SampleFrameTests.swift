import GRDB
import Records
import Sampling
import TestSupport
import Testing

@testable import ArchiveStore

/// What stands in a frame, and what is only counted.
@Suite struct SampleFrameTests {
  private func refs(_ test: TestArchive, _ name: String = "2023") throws -> [String] {
    try test.archive.frame(ofSample: name).posts.map(\.id.text)
  }

  @Test func everyOfficialPostOfTheYearStandsInItOnceWhateverBecameOfIt() throws {
    let test = try TestArchive()
    var deleted = post("Deleted", at: TestArchive.newYear, id: "1")
    deleted.state = .deleted
    var edited = post("Edited since", at: TestArchive.newYear, id: "2")
    edited.revised = TestArchive.newYear + 60
    var unlisted = post("Unlisted", at: TestArchive.newYear, id: "3")
    unlisted.visibility = .unlisted
    var reply = post("A reply", at: TestArchive.newYear, id: "4")
    (reply.kind, reply.visibility) = (.reply, .unknown)
    try test.bringIn([deleted, post("Edited", at: TestArchive.newYear, id: "2"), edited, unlisted, reply])
    let sample = try test.freeze()
    #expect(try refs(test) == (1...4).map { "test:wenlow:\($0)" })
    #expect(sample.frame.size == 4 && sample.limits.isYearOver && sample.limits.undecided == 0)
  }

  @Test func whatIsNotTheCouncilsOrPrivateIsCountedAndLeftOut() throws {
    let test = try TestArchive()
    var received = post("What a mess", at: TestArchive.newYear, id: "2")
    received.direction = .received
    var system = post("The group was renamed", at: TestArchive.newYear, id: "3")
    system.direction = .system
    var hidden = post("To one person", at: TestArchive.newYear, id: "4")
    hidden.visibility = .private
    try test.bringIn([post("Ours", at: TestArchive.newYear, id: "1"), received, system, hidden])
    try test.bringIn([message("Whose?", from: "Jo", at: TestArchive.newYear)])
    let limits = try test.freeze().limits
    #expect(try refs(test) == ["test:wenlow:1"])
    #expect(limits.received == 1 && limits.system == 1 && limits.private == 1 && limits.undecided == 1)
  }

  @Test(
    arguments: [("2023", 1_672_531_200, 1_704_067_200), ("2023-24", 1_680_303_600, 1_711_926_000)]
      as [(String, Int64, Int64)])
  func aYearBeginsAndEndsInTheCouncilsZone(_ name: String, _ start: Int64, _ end: Int64) throws {
    let test = try TestArchive()
    try test.bringIn([start - 1, start, end - 1, end].map { post("At \($0)", at: $0, id: "\($0)") })
    let year = try #require(SampleYear(name))
    _ = try test.archive.freeze(sample: name, year, Acting(by: "Ann Pryce", at: start))
    #expect(try refs(test, name) == ["test:wenlow:\(start)", "test:wenlow:\(end - 1)"])
    #expect(try test.archive.sample(name).limits.isYearOver == false)
  }

  @Test(arguments: ["", "23", "2023-25", "2023-", "2023-2024", "-2023", "2023-24-25", "２０２３", "99999"])
  func whatIsNoYearIsNotTakenForOne(_ text: String) { #expect(SampleYear(text) == nil) }

  @Test func monthsThatNoExportCoversAreTold() throws {
    let test = try TestArchive()
    try test.bringIn([
      post("January", at: TestArchive.newYear, id: "1"), post("March", at: TestArchive.newYear + 5_184_000, id: "2"),
    ])
    let gap = try #require(try test.freeze().limits.gaps.first)
    #expect(
      gap.account == "Wenlow" && gap.empty == ["2023-02"]
        && gap.uncovered == (4...12).map { "2023-\($0 < 10 ? "0" : "")\($0)" })
  }

  @Test func aRefWithALineBreakInItStaysOneLine() throws {
    let test = try TestArchive()
    try test.bringIn([
      post("Odd", at: TestArchive.newYear, id: "1\n2\t3"), post("Plain", at: TestArchive.newYear + 60, id: "4"),
    ])
    try test.freeze()
    #expect(try refs(test) == ["test:wenlow:1%0A2%093", "test:wenlow:4"])
    try test.draw()
    #expect(try test.archive.nextItem(ofSample: "2023", for: "Jo").left == 2)
    #expect(try FrameListing(FrameListing(test.archive.frame(ofSample: "2023")).frame()).frame().count == 2)
  }

  @Test func aFrozenFrameStaysAsItWas() throws {
    let test = try TestArchive()
    try test.bringIn(TestArchive.yearOfPosts(5))
    let before = try test.freeze()
    try test.bringIn([post("Found later", at: TestArchive.newYear + 30, id: "9")])
    #expect(try refs(test).count == 5)
    #expect(try test.archive.frame(of: #require(TestArchive.year)).count == 6)
    #expect(try test.draw(size: 5).frame == before.frame)
    #expect(try test.archive.verifySample("2023").isSound)
  }

  @Test func aNameIsGivenOnceAndOnOneLine() throws {
    let test = try TestArchive()
    #expect(throws: SamplingError.emptyFrame) { try test.freeze() }
    try test.bringIn(TestArchive.yearOfPosts(2))
    try test.freeze()
    #expect(throws: SampleFailure.nameTaken("2023")) { try test.freeze() }
    for name in ["", "a\nb", String(repeating: "a", count: 101)] {
      #expect(throws: SampleFailure.badName(name)) { try test.freeze(name) }
    }
    #expect(throws: SampleFailure.unknown("2024")) { try test.archive.sample("2024") }
    #expect(try test.archive.samples().map(\.name) == ["2023"])
  }

  @Test func whatASampleKeepsIsNeverChanged() throws {
    let test = try TestArchive()
    try test.bringIn(TestArchive.yearOfPosts(8))
    try test.freeze()
    try test.draw(size: 5)
    try test.judge(1, by: "Jo")
    _ = try test.archive.replace(sample: "2023", item: 2, .duplicate, Acting(by: "Jo", at: 1))
    for table in ["samples", "sample_frames", "sample_draws", "sample_items", "sample_replacements", "sample_verdicts"]
    {
      let column = table == "samples" ? "name" : "sample"
      for sql in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
        #expect(throws: DatabaseError.self, "\(sql)") { try test.archive.database.write { try $0.execute(sql: sql) } }
      }
    }
  }
}
