import Foundation
import GRDB
import Records
import Sampling
import TestSupport
import Testing

@testable import ArchiveStore

/// Reviewers, who know nothing of each other and of what rules flagged.
@Suite struct SampleReviewTests {
  private func drawn(_ posts: Int = 12, size: Int? = 6) throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn(TestArchive.yearOfPosts(posts))
    try test.freeze()
    try test.draw(size: size)
    return test
  }

  private func next(_ test: TestArchive, _ name: String) throws -> SampleTurn {
    try test.archive.nextItem(ofSample: "2023", for: name)
  }

  @Test func eachOfTwoReviewersGetsEveryItemOnceAndAThirdNone() throws {
    let test = try drawn()
    #expect(try next(test, "Jo").item?.number == 1 && next(test, "Jo").left == 6)
    try test.judge(1, by: "Jo")
    #expect(try next(test, "Jo").item?.number == 2 && next(test, "Ann").item?.number == 1)
    try test.judgeAll(by: "Jo")
    #expect(try next(test, "Jo").item == nil && next(test, "Ann").left == 6)
    try test.judgeAll(by: "Ann")
    #expect(try next(test, "Sam").left == 0)
    let progress = try #require(try test.archive.sample("2023").progress)
    #expect(progress.judged == 6 && progress.judgedTwice == 6 && progress.forTwo == 6)
    #expect(throws: SampleFailure.judgedByBoth(1)) { try test.judge(1, by: "Sam") }
  }

  @Test func aReviewerIsShownNothingThatARuleFlaggedOrAnotherSaid() throws {
    let test = try TestArchive()
    var question = post("When is it open?", at: TestArchive.newYear - 60, id: "q")
    question.direction = .received
    var hidden = post("A private word", at: TestArchive.newYear + 30, id: "h")
    (hidden.direction, hidden.visibility, hidden.parent) = (.received, .private, "q")
    var answer = post("Call 07700 900123", at: TestArchive.newYear, id: "a")
    (answer.kind, answer.parent) = (.reply, "q")
    try test.bringIn([question, answer, hidden])
    try test.check(by: WordChecker())
    #expect(try test.findings().count == 1)
    try test.freeze()
    try test.draw()
    _ = try test.archive.record(
      sample: "2023", ItemVerdicts(item: 1, [], others: .nonCompliant), Acting(by: "Jo", reason: "a number", at: 1))
    let turn = try next(test, "Ann")
    #expect(
      turn.item?.post.text == "Call 07700 900123"
        && turn.item?.thread.map(\.text) == ["When is it open?", "Call 07700 900123"])
    let json = String(decoding: try JSONEncoder().encode(turn), as: UTF8.self)
    for word in ["personal-data", "non-compliant", "a number", "finding", "role", "\"Jo\""] {
      #expect(!json.contains(word), "\(word)")
    }
    #expect(
      try !test.archive.audit().contains {
        "\($0.details)".contains("compliant") || "\($0.details)".contains("a number")
      })
  }

  /// The estimate would be biased if what was flagged had a part in it.
  @Test func noQueryOfASampleReadsWhatWasFlagged() throws {
    let test = try drawn()
    try test.check(by: WordChecker(words: ["tone.notice": "Notice"]))
    #expect(try test.findings().count == 12)
    let log = Statements()
    test.archive.database.writeWithoutTransaction { db in
      db.trace { if case .statement(let statement) = $0 { log.note(statement.expandedSQL) } }
    }
    try test.judgeAll(by: "Jo")
    _ = try test.archive.replace(sample: "2023", item: 1, .duplicate, Acting(by: "Jo", at: 1))
    try test.freeze("again")
    try test.draw("again", seed: "minute 8")
    _ = try test.archive.sampleReport("2023")
    _ = try test.archive.verifySample("2023")
    test.archive.database.writeWithoutTransaction { $0.trace(nil) }
    #expect(log.all.count > 50)
    for table in ["findings", "decisions", "suppressions", "check_runs"] {
      #expect(!log.all.contains { $0.contains(table) }, "\(table)")
    }
  }

  private final class Statements: @unchecked Sendable {
    private(set) var all: [String] = []

    func note(_ sql: String) { all.append(sql) }
  }

  @Test func anEditedPostIsShownWithWhatItSaidBefore() throws {
    let test = try TestArchive()
    var edited = post("Open on Friday", at: TestArchive.newYear, id: "1")
    edited.revised = TestArchive.newYear + 600
    try test.bringIn([post("Open on Monday", at: TestArchive.newYear, id: "1"), edited])
    try test.freeze()
    try test.draw()
    let item = try #require(try next(test, "Jo").item)
    #expect(item.post.text == "Open on Friday" && item.earlier == ["Open on Monday"] && item.thread.isEmpty)
  }

  @Test func whoWroteAPostDoesNotJudgeIt() throws {
    let test = try TestArchive()
    var own = post("By the clerk", at: TestArchive.newYear, id: "1")
    own.author = Author(name: "Jo Clerk", handle: "jo_c")
    try test.bringIn([own] + TestArchive.yearOfPosts(3))
    try test.freeze()
    try test.draw()
    for name in ["Jo Clerk", "jo clerk", "JO_C"] {
      let turn = try next(test, name)
      #expect(turn.left == 3 && turn.own.count == 1, "\(name)")
      #expect(throws: SampleFailure.ownPost(turn.own[0])) { try test.judge(turn.own[0], by: name) }
    }
    #expect(try next(test, "Ann").left == 4)
  }

  @Test func onePersonIsNotTwoReviewersHoweverTheNameIsTyped() throws {
    let test = try drawn()
    try test.judgeAll(by: "Zoë Hale")
    #expect(try next(test, "zoe hale").left == 0)
    // The same person again: a slip put right, not a second verdict.
    try test.judge(1, others: .notApplicable, by: "ZOE HALE")
    #expect(try test.archive.sample("2023").progress?.judgedTwice == 0)
    #expect(try test.archive.sampleReport("2023").reviewers == [.init(name: "Zoë Hale", first: 6, second: 0)])
  }

  @Test func anItemIsJudgedAsAWholeOrNotAtAll() throws {
    let test = try drawn()
    let answer = ItemVerdicts.Answer(clause: "4.2.2.9", .nonCompliant)
    #expect(throws: SampleFailure.unanswered(1, ["4.2.2.1"])) { try test.judge(1, [answer], others: nil, by: "Jo") }
    #expect(throws: SampleFailure.unanswered(1, ["4.2.2.1", "4.2.2.9"])) { try test.judge(1, others: nil, by: "Jo") }
    #expect(throws: SamplingError.notAsked("4.1")) { try test.judge(1, [.init(clause: "4.1", .compliant)], by: "Jo") }
    #expect(throws: SampleFailure.answeredTwice("4.2.2.9")) { try test.judge(1, [answer, answer], by: "Jo") }
    #expect(throws: SampleFailure.unknownItem(7)) { try test.judge(7, by: "Jo") }
    #expect(try test.archive.sample("2023").progress?.judged == 0)
    let recorded = try test.judge(1, [answer], by: "Jo")
    #expect(recorded.verdicts == ["4.2.2.1": .compliant, "4.2.2.9": .nonCompliant] && recorded.left == 5)
  }

  @Test func aSlipIsPutRightUntilTheOtherHasJudged() throws {
    let test = try drawn()
    try test.judge(1, others: .nonCompliant, by: "Jo")
    try test.judge(1, [.init(clause: "4.2.2.1", .compliant)], others: nil, by: "Jo")
    try test.judge(1, by: "Ann")
    #expect(throws: SampleFailure.judgedByBoth(1)) { try test.judge(1, by: "Jo") }
    let report = try test.archive.sampleReport("2023")
    #expect(
      report.differences == [.init(item: 1, clause: "4.2.2.9", first: .nonCompliant, second: .compliant, settled: nil)])
    #expect(report.open.unsettled == [1])
  }

  @Test func onlyWhereTwoDifferIsThereSomethingToSettle() throws {
    let test = try drawn()
    let answer = ItemVerdicts.Answer(clause: "4.2.2.9", .compliant)
    #expect(throws: SampleFailure.nothingToSettle(1)) {
      try test.judge(1, [answer], others: nil, settles: true, by: "Sam")
    }
    try test.judge(1, [.init(clause: "4.2.2.9", .nonCompliant)], by: "Jo")
    try test.judge(1, by: "Ann")
    #expect(throws: SampleFailure.nothingToSettle(1)) {
      try test.judge(1, [.init(clause: "4.2.2.1", .compliant)], others: nil, settles: true, by: "Sam")
    }
    #expect(try test.archive.sampleReport("2023").result.overall.counts.nonCompliant == 1)
    try test.judge(1, [answer], others: nil, settles: true, by: "Sam")
    let report = try test.archive.sampleReport("2023")
    #expect(report.differences.first?.settled == .compliant && report.open.unsettled == [])
    #expect(report.result.overall.counts.nonCompliant == 0)
  }

  @Test func onlyTheItemsThatTheHashChoseAreForTwo() throws {
    let test = try drawn(120, size: 80)
    try test.judgeAll(by: "Jo")
    #expect(try next(test, "Ann").left == 50)
    let second = try SecondReview.posts(of: test.archive.drawnPosts(ofSample: "2023"), seed: "minute 7")
    let report = try test.archive.sampleReport("2023")
    #expect(second.count == 50 && report.open.first == [] && report.open.second.count == 50)
    let single = try #require((1...80).first { !report.open.second.contains($0) })
    #expect(throws: SampleFailure.judgedByOther(single)) { try test.judge(single, by: "Ann") }
  }
}
