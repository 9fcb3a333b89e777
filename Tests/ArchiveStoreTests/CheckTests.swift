import Foundation
import GRDB
import Policy
import Records
import TestSupport
import Testing

@testable import ArchiveStore
import struct Records.Record

/// What a check reads, what it flags, and what stays of it.
@Suite struct CheckTests {
  private let acting = Acting(by: "A Clerk", reason: "a slip", at: 1_750_000_100)

  private func archive() throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn([
      post("Call 07700 900123 to book", at: 1_700_000_000, id: "1"), post("Market on Friday", id: "2"),
      post("Ring 07700 900456!", at: 1_700_100_000, id: "3"),
    ])
    return test
  }

  @Test func whatIsFlaggedSaysWhereAndByWhat() throws {
    let test = try archive()
    let report = try test.check()
    #expect(report.posts == 3 && report.acts == 3 && report.judged == 3)
    #expect(report.total.new == 2 && report.rules["personal-data.phone"]?.new == 2)
    #expect(report.clauses["4.2.2.9"]?.new == 2 && report.clauses["uk-gdpr"]?.new == 2)
    #expect(report.open == ["medium": 2])
    let findings = try test.findings()
    #expect(findings.map(\.evidence) == ["07700 900456", "07700 900123 to book"])
    #expect(findings.map(\.ref) == ["test:wenlow:3", "test:wenlow:1"])
    let first = try #require(findings.last)
    #expect(first.start == 5 && first.end == 25 && first.field == "text" && first.status == .open)
    #expect(first.clauses == ["4.2.2.9", "5.2"] && first.version == "v.4" && first.why == "a telephone number")
    #expect(try test.find("has:finding").count == 2)
  }

  /// More than two batches: one is judged while the next is read.
  @Test func everyPostOfManyIsJudgedOnceAndInItsOrder() throws {
    let test = try TestArchive()
    let count = ActReading.batch * 2 + 501
    try test.bringIn(
      (0..<count).map { number in
        post(number % 500 == 0 ? "Call 07700 \(number)" : "Market", at: 1_700_000_000 + Int64(number), id: "\(number)")
      })
    var told: [Int] = []
    let report = try test.archive.check(by: WordChecker(), TestArchive.pack, now: 1_760_000_000) { told.append($0) }
    #expect(report.posts == count && report.acts == count && report.total.new == 10)
    #expect(told == [ActReading.batch, ActReading.batch * 2, count])
    let found = try test.findings().sorted { $0.id < $1.id }
    #expect(found.map(\.ref) == (0..<10).map { "test:wenlow:\($0 * 500)" })
    #expect(try test.check(by: WordChecker(revision: ["personal-data.phone": 1])).total.standing == 10)
  }

  @Test func aPollWithoutOptionsIsCheckedAndVerified() throws {
    let test = try archive()
    var asked = post("What do you think? 07700 900111", id: "poll")
    asked.poll = Poll(question: "What do you think?", options: [])
    try test.bringIn([asked])
    #expect(try test.check().total.new == 3)
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
  }

  @Test func damagedDetailsEndACheckAndNothingIsKept() throws {
    let test = try archive()
    try test.archive.database.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE revisions SET details = '{\"tags\":[\"a\"' WHERE text LIKE 'Market%'")
    }
    #expect(throws: DamagedDetails.self) { try test.check() }
    #expect(try test.findings().isEmpty)
  }

  @Test func whatWasNotJudgedIsCountedWithTheReason() throws {
    let test = try archive()
    var received = post("I live at 07700", id: "9")
    received.direction = .received
    try test.bringIn([received])
    var checker = WordChecker()
    checker.inForceFrom = 1_700_050_000
    let report = try test.check(by: checker)
    #expect(report.notJudged == ["not the council's": 1, "text of V.1 not in hand": 2] && report.judged == 1)
    // What holds by statute is flagged all the same.
    #expect(try test.findings().map(\.clauses) == [["4.2.2.9", "5.2"], []])
    #expect(try test.findings().map(\.statutes) == [["uk-gdpr"], ["uk-gdpr"]])
  }

  @Test func aSecondCheckReadsOnlyWhatCame() throws {
    let test = try archive()
    try test.check()
    #expect(try test.check().posts == 0)
    try test.bringIn([post("Call 07700 900123 to book", id: "1"), post("Text 07700 900789", id: "4")])
    let report = try test.check()
    #expect(report.posts == 1 && report.total.new == 1 && report.total.standing == 2)
    #expect(try test.findings().count == 3)
  }

  @Test func onlyAChangedRuleIsAskedOfAllPostsAgain() throws {
    let test = try archive()
    var checker = WordChecker(words: ["personal-data.phone": "07700", "tone.market": "Market"])
    try test.check(by: checker)
    let numbers = try test.findings().map(\.id)
    checker.revision = ["tone.market": 1]
    let report = try test.check(by: checker)
    #expect(report.rulesOverAll == 1 && report.posts == 3 && report.total.standing == 3)
    #expect(try test.findings().map(\.id) == numbers)
    checker.words = ["personal-data.phone": "900456"]
    let narrowed = try test.check(by: checker)
    #expect(narrowed.total.gone == 3 && narrowed.total.new == 1 && narrowed.total.standing == 0)
    #expect(try test.findings(FindingFilter(status: .gone)).map(\.goneBecause) == ["rule", "rule", "rule"])
  }

  @Test func anEditIsJudgedByItsOwnTimeAndTheWordsItReplaced() throws {
    let test = try archive()
    var edit = post("Call the office", at: 1_700_000_000, id: "1")
    edit.revised = 1_700_200_000
    edit.isEdited = true
    var second = post("Call 07700 900999", at: 1_700_000_000, id: "5")
    second.revised = 1_700_300_000
    try test.bringIn([edit, second])
    var checker = WordChecker()
    checker.inForceFrom = 1_700_150_000
    try test.check(by: checker)
    let findings = try test.findings()
    #expect(findings.map(\.ref) == ["test:wenlow:5", "test:wenlow:3", "test:wenlow:1"])
    // The edit of post 5 fell under the version; the first wording of post 1, shown as evidence still, did not.
    #expect(findings.map(\.version) == ["v.4", "V.1", "V.1"])
    #expect(findings.last?.evidence == "07700 900123 to book" && findings.last?.isDated == true)
  }

  @Test func aWordingOfUnknownTimeSaysSo() throws {
    let test = try TestArchive()
    try test.bringIn([post("Call the office", id: "1")], made: 1)
    try test.bringIn([post("Call 07700 900123", id: "1")], made: 2)
    try test.check()
    #expect(try test.findings().map(\.isDated) == [false])
    #expect(try test.findings().map(\.acted) == ["2023-11-14T22:13:20Z"])
  }

  @Test func decisionsOutliveAChangeOfTheRuleAndAReturn() throws {
    let test = try archive()
    try test.check()
    let id = try #require(try test.findings().last?.id)
    _ = try test.archive.decide(findings: [id], .compliant, acting)
    try test.check(by: WordChecker(words: ["personal-data.phone": "0808"]))
    #expect(try test.archive.finding(id).status == .gone)
    try test.check()
    let finding = try test.archive.finding(id)
    #expect(finding.status == .decided && finding.decisions.map(\.verdict) == [.compliant])
    #expect(try test.findings().count == 2)
  }

  @Test func aWithdrawalLeavesNoWordsAndKeepsWhatWasDecided() throws {
    let test = try TestArchive()
    try test.bringIn([post("Market on Friday", id: "2")])
    try test.bringIn([post("Quillfeather 07700 900123 zebra", at: 1_700_000_000, id: "1")])
    try test.check()
    let id = try #require(try test.findings().first?.id)
    _ = try test.archive.decide(findings: [id], .nonCompliant, acting)
    _ = try test.archive.withdraw(import: 2, acting, keeping: true) { _ in }
    let finding = try test.archive.finding(id)
    #expect(finding.status == .gone && finding.goneBecause == "post" && finding.post == nil)
    #expect(finding.evidence == nil && finding.why.isEmpty && finding.decisions.map(\.verdict) == [.nonCompliant])
    #expect(finding.ref == "test:wenlow:1")
    #expect(
      try test.archive.database.read { try Data?.fetchOne($0, sql: "SELECT evidence FROM findings") } == .some(nil))
    for word in ["Quillfeather", "900123", "zebra"] {
      #expect(try ByteSearch.files(holding: word, below: test.archive.folder.path) == [], "\(word)")
    }
    #expect(try test.check().posts == 0)
    #expect(try test.find("has:finding").isEmpty)
    // The post comes back: it is the same finding.
    try test.bringIn([post("Quillfeather 07700 900123 zebra", at: 1_700_000_000, id: "1")])
    try test.check()
    #expect(try test.archive.finding(id).status == .decided)
    #expect(try test.archive.finding(id).evidence == "07700 900123 zebra")
  }

  @Test func aWithdrawnWordingLeavesNothingOfItsFindingThoughThePostStays() throws {
    let test = try TestArchive()
    try test.bringIn([post("Call the office", id: "1"), post("Ring 07700 900456", id: "2")], made: 1)
    var other = post("Ring 07700 900456", id: "2")
    other.media = [Media(path: "a.jpg", type: "image")]
    try test.bringIn([post("Call 07700 900123", id: "1"), other], made: 2)
    try test.check()
    let ids = try test.findings().map(\.id)
    for id in ids { _ = try test.archive.decide(findings: [id], .compliant, acting) }
    _ = try test.archive.withdraw(import: 2, acting, keeping: true) { _ in }
    let findings = try ids.map(test.archive.finding)
    let gone = try #require(findings.first { $0.ref == "test:wenlow:1" })
    #expect(gone.status == .gone && gone.goneBecause == "post" && gone.why.isEmpty && gone.evidence == nil)
    // The same words in the wording that is left: one finding, and what was decided of it.
    #expect(findings.filter { $0.ref == "test:wenlow:2" }.map(\.evidence) == ["07700 900456"])
    try test.check()
    #expect(try test.findings().map(\.status) == [.decided])
  }

  @Test func aWithdrawalLeavesPostsThatStayChecked() throws {
    let test = try archive()
    try test.bringIn([post("Elsewhere", id: "8"), post("Call the office", at: 1_700_000_000, id: "1")], made: 2)
    try test.check()
    _ = try test.archive.withdraw(import: 2, acting, keeping: true) { _ in }
    // Post 1 has lost a wording: it alone is read again.
    #expect(try test.check().posts == 1)
    #expect(try test.check().posts == 0)
  }

  @Test func theOrderOfImportsMakesNoDifference() throws {
    var edit = post("Call 07700 900000 now", id: "1")
    edit.revised = 1_700_200_000
    let exports: [(records: [Record], made: Int64)] = [
      ([post("Call 07700 900123", id: "1"), post("Ring 07700 900456", at: 1_700_000_500)], 1),
      ([edit, post("Ring  07700 900456", at: 1_700_000_500, id: "7")], 2),
      ([post("Text 07700 900789", id: "9"), post("Ring 07700 900456", at: 1_700_000_500)], 3),
    ]
    func findings(_ order: [Int], checkingEach: Bool) throws -> [String] {
      let test = try TestArchive()
      for number in order {
        try test.bringIn(exports[number].records, made: exports[number].made)
        if checkingEach { try test.check() }
      }
      try test.check()
      return try test.findings().map { "\($0.ref) \($0.acted) \($0.start) \($0.evidence ?? "")" }.sorted()
    }
    let expected = try findings([0, 1, 2], checkingEach: false)
    #expect(expected.count == 4)
    for order in [[2, 1, 0], [1, 0, 2], [0, 2, 1]] {
      #expect(try findings(order, checkingEach: false) == expected, "\(order)")
      #expect(try findings(order, checkingEach: true) == expected, "\(order)")
    }
  }

  @Test func aPostThatBearsAnotherRefKeepsItsFindings() throws {
    let test = try TestArchive()
    try test.bringIn([post("Ring 07700 900456")], made: 1)
    try test.check()
    let finding = try #require(try test.findings().first)
    _ = try test.archive.decide(findings: [finding.id], .notApplicable, acting)
    // The platform's own id is known now: the fingerprint lives on as an alias.
    try test.bringIn([post("Ring  07700 900456", id: "7")], made: 2)
    #expect(try test.find("has:finding").count == 1)
    try test.check()
    let now = try test.archive.finding(finding.id)
    #expect(now.ref == "test:wenlow:7" && finding.ref != now.ref)
    #expect(now.status == .decided && now.evidence == "07700 900456")
    #expect(try test.findings().count == 1)
  }

  @Test func aDryRunJudgesEverythingAndKeepsNothing() throws {
    let test = try archive()
    try test.check()
    let before = try test.archive.audit().count
    var checker = WordChecker()
    checker.words["tone.market"] = "Market"
    let report = try test.check(by: checker, CheckOptions(isKept: false))
    #expect(report.run == nil && report.posts == 3 && report.total.new == 1 && report.total.standing == 2)
    #expect(try test.findings().count == 2 && test.archive.audit().count == before)
    #expect(try test.check().posts == 0)
  }

  @Test func oneRuleAndSinceADayLeaveTheRestToTheNextCheck() throws {
    let test = try archive()
    let checker = WordChecker(words: ["personal-data.phone": "07700", "tone.market": "Market"])
    let one = try test.check(by: checker, CheckOptions(rules: ["tone.market"]))
    #expect(one.total.new == 1 && one.rules.keys.sorted() == ["tone.market"])
    let late = try test.check(by: checker, CheckOptions(since: 1_700_050_000))
    #expect(late.acts == 1 && late.rules["personal-data.phone"]?.new == 1)
    let all = try test.check(by: checker)
    #expect(all.posts == 3 && all.total.new == 1 && all.total.standing == 2)
  }

  @Test func silenceCountsOnlyUntilTheArchiveKnows() throws {
    let test = try TestArchive()
    let council = post("Road works", at: 1_700_000_000, id: "1")
    var question = post("Until when?", at: 1_700_000_100, id: "2")
    question.direction = .received
    question.kind = .comment
    question.parent = "1"
    try test.bringIn([council, question], made: 1_700_000_500)
    let checker = WordChecker(words: [:], threadRules: ["answering.late"])
    #expect(try test.check(by: checker).threads == 1)
    #expect(try test.findings().isEmpty)
    // A newer export still has no answer; not a post of the thread changed.
    try test.bringIn([post("Elsewhere", at: 1_700_900_000, id: "3")], made: 1_700_900_000)
    try test.check(by: checker)
    let finding = try #require(try test.findings().first)
    #expect(finding.ref == "test:wenlow:2" && finding.evidence == "" && finding.rule == "answering.late")
    var answer = post("Until Friday", at: 1_700_000_200, id: "4")
    answer.kind = .comment
    answer.parent = "2"
    try test.bringIn([answer], made: 1_700_900_000)
    #expect(try test.check(by: checker).total.gone == 1)
    #expect(try test.findings().isEmpty)
  }

  @Test func manyPostsAreReadInBatchesEachOnce() throws {
    let test = try TestArchive()
    try test.bringIn(
      (0..<4500).map { number in
        var one = post("Call 07700 \(number)", at: 1_700_000_000 + Int64(number / 3), id: "\(number)")
        if number % 7 == 0 { one.media = [Media(path: "a.jpg", type: "image", altText: "Sign: 07700 \(number)")] }
        return one
      })
    let report = try test.check()
    #expect(report.acts == 4500 && report.total.new == 4500 + 643)
    let alt = try test.archive.findings(FindingFilter(), limit: 1000).findings.filter { $0.field == "alt" }
    #expect(!alt.isEmpty && alt.allSatisfy { $0.evidence?.utf8.isEmpty == false })
  }

  @Test func theAuditTellsOfEachCheckInNumbers() throws {
    let test = try archive()
    try test.check()
    let id = try #require(try test.findings().first?.id)
    _ = try test.archive.decide(findings: [id], .compliant, Acting(by: "A Clerk", reason: "900123 is ours", at: 1))
    let entries = try test.archive.audit().suffix(2)
    #expect(entries.map(\.act) == ["check", "decide finding"])
    #expect(entries.first?.details["new"] == .number(2) && entries.first?.details["policy"] == .text("wenlow"))
    #expect(entries.last?.details == ["finding": .number(id), "verdict": .text("compliant")])
    #expect(try test.archive.verifyAudit().isClean)
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
  }
}
