import Records
import Sampling
import TestSupport
import Testing

@testable import ArchiveStore

/// What a sample says, what was replaced, and what becomes of posts that go.
@Suite struct SampleReportTests {
  private func drawn(_ posts: Int, size: Int) throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn(TestArchive.yearOfPosts(posts))
    try test.freeze()
    try test.draw(size: size)
    return test
  }

  @Test func theShareHasItsIntervalAndTheReviewersTheirKappa() throws {
    let test = try drawn(10, size: 10)
    try test.judgeAll(by: "Jo", failing: [3, 7])
    try test.judgeAll(by: "Ann", failing: [3, 5])
    let report = try test.archive.sampleReport("2023")
    // [[7, 1], [1, 1]]: p_o 0.8, p_e 0.68.
    let agreement = try #require(report.result.overall.agreement)
    #expect(agreement.posts == 10 && agreement.raw == 0.8)
    #expect(abs(try #require(agreement.kappa) - 0.375) < 1e-12)
    #expect(
      report.result.overall.estimate?.share == 0.2 && report.result.overall.estimate?.intervals.first?.method == .census
    )
    #expect(report.result.clauses.map(\.counts.nonCompliant) == [0, 2])
    #expect(report.differences.map(\.item) == [5, 7] && report.open.unsettled == [5, 7])
    #expect(report.reviewers == [.init(name: "Jo", first: 10, second: 0), .init(name: "Ann", first: 0, second: 10)])
  }

  @Test func anUnfinishedReviewGivesNoEstimateButSaysWhatIsOpen() throws {
    let test = try drawn(40, size: 6)
    try test.judge(2, others: .notDeterminable, by: "Jo")
    let report = try test.archive.sampleReport("2023")
    #expect(report.result.overall.estimate == nil && report.result.overall.counts.missing == 5)
    #expect(report.open.first == [1, 3, 4, 5, 6] && report.open.second.count == 6)
    #expect(try #require(report.result.overall.worst).share == 1)
  }

  @Test func aPostOutsideTheFrameIsReplacedByTheNextOfItsStratum() throws {
    let test = try drawn(12, size: 5)
    let order = try test.archive.frame(ofSample: "2023").posts.map { DrawKey(seed: "minute 7", id: $0.id) }.sorted()
      .map(\.id)
    try test.judge(2, others: .nonCompliant, by: "Jo")
    let acting = Acting(by: "Jo", reason: "the same as item 1", at: 1_760_000_300)
    let replaced = try test.archive.replace(sample: "2023", item: 2, .duplicate, acting)
    #expect(replaced.replacement == 6 && replaced.ref == order[1].text && replaced.note == "the same as item 1")
    #expect(try test.archive.drawnPosts(ofSample: "2023") == [order[0], order[2], order[3], order[4], order[5]])
    #expect(throws: SampleFailure.replaced(2)) { try test.archive.replace(sample: "2023", item: 2, .duplicate, acting) }
    #expect(throws: SampleFailure.replaced(2)) { try test.judge(2, by: "Ann") }
    #expect(throws: SampleFailure.unknownItem(9)) {
      try test.archive.replace(sample: "2023", item: 9, .duplicate, acting)
    }
    // The one that took its place can itself prove to be none of the council's.
    #expect(try test.archive.replace(sample: "2023", item: 6, .notOfficial, acting).replacement == 7)
    try test.judgeAll(by: "Ann")
    let report = try test.archive.sampleReport("2023")
    #expect(report.result.population == 10 && report.result.sample == 5 && report.result.overall.counts.compliant == 5)
    #expect(report.replaced.map(\.item) == [2, 6] && report.replaced.map(\.reason) == [.duplicate, .notOfficial])
    #expect(try test.archive.verifySample("2023").isSound)
  }

  @Test func aFrameThatIsUsedUpReplacesNothing() throws {
    let test = try drawn(3, size: 3)
    #expect(try test.archive.replace(sample: "2023", item: 1, .notOfficial, Acting(by: "Jo", at: 1)).replacement == nil)
    #expect(try test.archive.sampleReport("2023").result.sample == 2)
    #expect(try test.archive.verifySample("2023").isSound)
  }

  @Test func aPostThatIsGoneUnjudgedLeavesNoEstimate() throws {
    let test = try TestArchive()
    try test.bringIn(TestArchive.yearOfPosts(4))
    try test.bringIn([
      post("Taken back", at: TestArchive.newYear + 5, id: "9"),
      post("Judged first", at: TestArchive.newYear + 6, id: "8"),
    ])
    try test.freeze()
    try test.draw()
    let ids = try test.archive.drawnPosts(ofSample: "2023").map(\.text)
    let places = try ["test:wenlow:9", "test:wenlow:8"].map { try #require(ids.firstIndex(of: $0)) + 1 }
    try test.judge(places[1], others: .nonCompliant, by: "Jo")
    _ = try test.archive.withdraw(import: 2, Acting(by: "A Clerk", reason: "wrong file", at: 2), keeping: true) { _ in }
    #expect(try test.archive.nextItem(ofSample: "2023", for: "Ann").gone == places.sorted())
    #expect(throws: SampleFailure.gone(places[0])) { try test.judge(places[0], by: "Ann") }
    try test.judgeAll(by: "Ann")
    try test.judgeAll(by: "Sam")
    let report = try test.archive.sampleReport("2023")
    let counts = report.result.overall.counts
    #expect(counts.sample == 6 && counts.missing == 1 && counts.nonCompliant == 1 && counts.compliant == 4)
    #expect(report.gone == places.sorted() && report.open.isEmpty)
    #expect(report.goneUnjudged == [places[0]] && !report.isFinished && report.result.overall.estimate == nil)
    #expect(report.result.overall.best?.share == 1.0 / 6 && report.result.overall.worst?.share == 2.0 / 6)
    #expect(report.sample.progress?.goneUnjudged == 1)
    #expect(report.result.overall.agreement?.posts == 4)
    #expect(try test.archive.verifySample("2023").isSound)
    // Out of the frame, it is replaced by the sample's own rule: none is left to take its place.
    _ = try test.archive.replace(sample: "2023", item: places[0], .notOfficial, Acting(by: "Ann", at: 3))
    let replaced = try test.archive.sampleReport("2023")
    #expect(replaced.isFinished && replaced.result.overall.estimate?.share == 1.0 / 5)
  }

  /// A ref that a post bore when the frame was frozen still leads to it.
  @Test func aPostThatGotAnotherRefIsStillFound() throws {
    let test = try TestArchive()
    try test.bringIn([post("Market on Friday", at: TestArchive.newYear)], made: 1_750_000_000)
    try test.freeze()
    try test.draw()
    let frozen = try test.archive.frame(ofSample: "2023").posts.map(\.id)
    try test.bringIn([post("Market on Friday", at: TestArchive.newYear, id: "77")], made: 1_750_000_100)
    #expect(try test.archive.statistics().posts == 1)
    let turn = try test.archive.nextItem(ofSample: "2023", for: "Jo")
    #expect(turn.item?.post.ref == "test:wenlow:77" && turn.gone == [])
    #expect(try test.archive.frame(ofSample: "2023").posts.map(\.id) == frozen)
  }
}
