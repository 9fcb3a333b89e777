import GRDB
import Records
import Sampling
import TestSupport
import Testing

@testable import ArchiveStore

/// Seeds, and what is drawn by them.
@Suite struct SampleDrawTests {
  private func filled(_ count: Int = 20) throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn(TestArchive.yearOfPosts(count))
    return test
  }

  @Test func aFrameIsDrawnFromOnce() throws {
    let test = try filled()
    try test.freeze()
    let sample = try test.draw(size: 6)
    #expect(sample.progress?.items == 6 && sample.drawing?.strata == [.init(key: "all", size: 20, sample: 6)])
    #expect(throws: SampleFailure.drawnAlready("2023")) { try test.draw(seed: "a better one", size: 6) }
    #expect(throws: SampleFailure.unknown("2022")) { try test.draw("2022") }
  }

  /// Whoever knew the seed could still have imported what suited, or left it out.
  @Test func aSeedThatWasKnownBeforeTheFrameIsRefused() throws {
    let test = try filled()
    try test.freeze()
    try test.freeze("discovery")
    try test.draw(seed: "lottery 4 8 15", size: 6)
    try test.freeze("again")
    #expect(throws: SampleFailure.seedKnown(sample: "2023")) { try test.draw("again", seed: "lottery 4 8 15", size: 6) }
    // Frozen before the seed was given: nobody knew it.
    try test.draw("discovery", seed: "lottery 4 8 15", size: 4)
    try test.draw("again", seed: "lottery 16 23 42", size: 6)
  }

  @Test func aMinutedHashThatDiffersIsRefused() throws {
    let test = try filled()
    let hash = try test.freeze().frame.hash
    let order = SampleOrder(size: 3, seed: "s")
    let clauses = [AskedClause(id: "1", text: "One", version: nil)]
    let acting = Acting(by: "Ann Pryce", at: 1)
    #expect(throws: SampleFailure.otherFrame(asked: "5fff", found: hash)) {
      try test.archive.draw(sample: "2023", order, frameHash: "5fff", asking: clauses, acting)
    }
    _ = try test.archive.draw(sample: "2023", order, frameHash: hash, asking: clauses, acting)
  }

  @Test func aDesignThatCannotBeDrawnKeepsNothing() throws {
    let test = try filled()
    try test.freeze()
    #expect(throws: SamplingError.sampleLargerThanFrame(21, frame: 20)) { try test.draw(size: 21) }
    #expect(throws: SamplingError.notOneLine("a\nb")) { try test.draw(seed: "a\nb") }
    #expect(throws: SamplingError.nothingAsked) {
      try test.archive.draw(sample: "2023", SampleOrder(seed: "s"), asking: [], Acting(by: "Ann", at: 1))
    }
    #expect(try test.archive.sample("2023").drawing == nil)
    #expect(throws: SampleFailure.notDrawn("2023")) { try test.archive.nextItem(ofSample: "2023", for: "Jo") }
  }

  @Test func theAuditTellsOfTheFrameBeforeTheSeed() throws {
    let test = try filled()
    let sample = try test.freeze()
    try test.draw(seed: "minute 9", size: 6)
    let acts = try test.archive.audit().suffix(2)
    #expect(acts.map(\.act) == ["freeze sample", "draw sample"])
    #expect(acts.first?.details["frame_hash"] == .text(sample.frame.hash) && acts.first?.details["seed"] == nil)
    #expect(acts.last?.details["seed"] == .text("minute 9") && acts.last?.by == "Ann Pryce")
    #expect(try test.archive.verifyAudit().isClean)
  }

  @Test func everyStratumGivesItsPart() throws {
    let test = try TestArchive()
    let replies = (0..<10).map { number in
      var reply = post("Reply \(number)", at: TestArchive.newYear + Int64(number), id: "r\(number)")
      reply.kind = .reply
      return reply
    }
    try test.bringIn(TestArchive.yearOfPosts(90) + replies)
    try test.freeze()
    let sample = try test.draw(size: 30, kind: .stratified, strata: [.kind])
    #expect(
      sample.drawing?.strata == [.init(key: "post", size: 90, sample: 25), .init(key: "reply", size: 10, sample: 5)])
    #expect(try test.archive.verifySample("2023").isSound)
  }

  @Test func twoArchivesOfTheSamePostsDrawTheSame() throws {
    let parts = [TestArchive.yearOfPosts(40).prefix(25), TestArchive.yearOfPosts(40).suffix(25)]
    let samples = try [parts, parts.reversed()].map { order in
      let test = try TestArchive()
      for (number, records) in order.enumerated() {
        try test.bringIn(Array(records), made: 1_750_000_000 + Int64(number))
      }
      let frame = try test.freeze().frame
      try test.draw(size: 12)
      return (frame.hash, try test.archive.drawnPosts(ofSample: "2023").map(\.text))
    }
    #expect(samples[0].0 == samples[1].0 && samples[0].1 == samples[1].1 && samples[0].1.count == 12)
  }

  @Test(arguments: [
    ("frame", "DELETE FROM sample_frames WHERE key = '1003'"), ("frame", "UPDATE samples SET frame_hash = 'ab'"),
    ("listing", "UPDATE sample_frames SET kind = 'reply' WHERE key = '1003'"),
    ("audit of the frame", "UPDATE samples SET listing_hash = 'ab'"),
    ("audit of the draw", "DELETE FROM audit WHERE act = 'freeze sample'"),
    ("items", "UPDATE sample_items SET key = '999' WHERE number = 1"),
    ("audit of verdicts", "UPDATE sample_verdicts SET reviewer = 'Somebody'"),
  ])
  func whatSomebodyTamperedWithIsNamed(_ check: String, _ sql: String) throws {
    let test = try filled()
    try test.freeze()
    try test.draw(size: 6)
    try test.judge(1, by: "Jo")
    #expect(try test.archive.verifySample("2023").isSound)
    try test.archive.database.write { db in
      let triggers = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE 'sample%' OR name LIKE 'audit%')"
      )
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try db.execute(sql: sql)
    }
    let verification = try test.archive.verifySample("2023")
    #expect(verification.checks.contains { $0.name == check && $0.failure != nil }, "\(verification)")
  }
}
