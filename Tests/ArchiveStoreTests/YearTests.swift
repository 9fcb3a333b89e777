import Foundation
import Policy
import Records
import TestSupport
import Testing

@testable import ArchiveStore

/// A year's numbers, beside what counting by hand gives.
@Suite struct YearTests {
  private let london: CouncilZone

  init() throws { london = try #require(CouncilZone(identifier: "Europe/London")) }

  private func year(_ number: Int) throws -> CalendarYear { try #require(CalendarYear(number, in: london)) }

  private func seconds(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 12) throws -> Int64 {
    try #require(CivilTime(year: year, month: month, day: day, hour: hour)).utcSeconds
  }

  private func read(_ test: TestArchive, _ number: Int = 2024, spans: [Range<Int64>] = []) throws -> ArchiveYear {
    try test.archive.year(try year(number), spans: spans, restricted: spans)
  }

  private func received(_ text: String, at seconds: Int64, id: String) -> Record {
    var record = post(text, at: seconds, id: id)
    record.direction = .received
    record.kind = .comment
    record.author = Author(name: "Somebody")
    return record
  }

  private func answer(to parent: String, at seconds: Int64, id: String) -> Record {
    var record = post("Thank you", at: seconds, id: id)
    record.kind = .reply
    record.parent = parent
    return record
  }

  @Test func aYearBeginsAtMidnightOfTheCouncilsClock() throws {
    let test = try TestArchive()
    // 1 July 2024 00:30 in London is 30 June 23:30 in UTC.
    try test.bringIn([
      post("before", at: try seconds(2023, 12, 31, 23) + 3599, id: "1"),
      post("first", at: try seconds(2024, 1, 1, 0), id: "2"),
      post("summer", at: try seconds(2024, 6, 30, 23) + 1800, id: "3"),
      post("last", at: try seconds(2024, 12, 31, 23) + 3599, id: "4"),
      post("after", at: try seconds(2025, 1, 1, 0), id: "5"),
    ])
    #expect(try read(test).figures.published.map(\.month) == ["2024-01", "2024-07", "2024-12"])
    #expect(CalendarYear(0, in: london) == nil && CalendarYear(9999, in: london) == nil)
  }

  @Test func everyPostOfTheYearIsCountedOnceAndAtItsPlace() throws {
    let test = try TestArchive()
    var expected: [String: Int] = [:]
    var records: [Record] = []
    for number in 0..<200 {
      let at = try seconds(2023, 11, 1) + Int64(number) * 3 * 86_400
      var record = post("Post \(number)", at: at, id: "\(number)")
      record.kind = PostKind.allCases[number % 4]
      record.direction = number % 5 == 0 ? .received : .official
      record.visibility = number % 7 == 0 ? .private : .public
      records.append(record)
      let local = london.reading(at: at)
      guard local.year == 2024 else { continue }
      let place =
        record.visibility == .private
        ? "private \(record.direction)" : "\(record.direction) \(local.month) \(record.kind)"
      expected[place, default: 0] += 1
    }
    try test.bringIn(records)
    let figures = try read(test).figures
    var counted = ["private official": figures.privateByCouncil, "private received": figures.privateReceived]
    for (direction, counts) in [("official", figures.published), ("received", figures.received)] {
      for count in counts {
        let month = try #require(Int(count.month.suffix(2)))
        counted["\(direction) \(month) \(count.kind)"] = count.posts
      }
    }
    #expect(counted == expected)
  }

  @Test func anAnswerIsTheFirstPostOfTheCouncilBelowAComment() throws {
    let test = try TestArchive()
    let start = try seconds(2024, 3, 4)
    var private9 = received("Where?", at: start, id: "9")
    private9.visibility = .private
    try test.bringIn([
      received("When is the market?", at: start, id: "1"), answer(to: "1", at: start + 7200, id: "11"),
      answer(to: "1", at: start + 3600, id: "12"), received("Lovely", at: start, id: "2"),
      answer(to: "2", at: start + 3 * 86_400, id: "21"), received("Is it open?", at: start + 40 * 86_400, id: "3"),
      private9,
    ])
    let answers = try read(test).answers
    #expect(answers.received == 3 && answers.answered == 2 && answers.unanswered == 1)
    #expect(answers.questions == 2 && answers.questionsAnswered == 1)
    #expect(answers.medianSeconds == Int64(131_400))
    #expect(answers.within.map(\.answered) == [1, 1, 2, 2] && answers.within.map(\.days) == [1, 2, 5, 10])
    #expect(answers.months.map(\.received) == [0, 0, 2, 1] + Array(repeating: 0, count: 8))
    #expect(answers.months.map(\.answered).reduce(0, +) == 2)
  }

  @Test func anEditCountsAsAnActAtItsOwnTime() throws {
    let test = try TestArchive()
    let (january, june) = (try seconds(2024, 1, 10), try seconds(2024, 6, 10))
    var edited = post("Market on Saturday", at: january, id: "1")
    edited.revised = june
    edited.isEdited = true
    try test.bringIn(
      [post("Market on Friday", at: january, id: "1"), post("Other", at: january, id: "2")], made: january)
    try test.bringIn([edited], made: june + 86_400)
    let spans = [
      try seconds(2024, 1, 1)..<(try seconds(2024, 2, 1)), try seconds(2024, 6, 1)..<(try seconds(2024, 7, 1)),
    ]
    let year = try read(test, spans: spans)
    #expect(year.acts == [2, 1])
    #expect(year.figures.edited == 1)
  }

  @Test func eachFindingCountsOnceByWhatWasLastSaidOfIt() throws {
    let test = try TestArchive()
    let start = try seconds(2024, 5, 1)
    try test.bringIn((0..<5).map { post("Call 07700 90012\($0)", at: start + Int64($0), id: "\($0)") })
    try test.bringIn([post("Call 07700 900555", at: try seconds(2023, 5, 1), id: "9")])
    try test.check()
    let ids = try test.findings().map(\.id)
    let acting = Acting(by: "Ann Pryce", reason: "looked", at: 1_760_000_100)
    _ = try test.archive.decide(findings: [ids[0]], .compliant, acting)
    _ = try test.archive.decide(findings: [ids[0], ids[1]], .nonCompliant, acting)
    _ = try test.archive.suppress(finding: ids[2], .post, acting)
    let findings = try read(test, spans: [start..<start + 3]).findings
    #expect(findings.total.flagged == 5 && findings.total.open == 2 && findings.total.suppressed == 1)
    #expect(findings.total.verdicts == ["non-compliant": 2] && findings.total.precision == 1)
    #expect(findings.total.reviewed == 2)
    #expect(findings.postsFlagged == 5 && findings.postsNonCompliant == 2)
    #expect(findings.clauses["v.4"]?["4.2.2.9"] == findings.total && findings.statutes["uk-gdpr"] == findings.total)
    #expect(findings.lines.map(\.ref) == (0..<5).map { "test:wenlow:\($0)" })
    let restricted = try read(test, spans: [start..<start + 3]).restricted[0]
    #expect(restricted.posts == 3 && restricted.flagged == 3 && restricted.reviewed == 0)
  }

  @Test func aSuppressionTakesNoVerdictOutOfTheYear() throws {
    let test = try TestArchive()
    let start = try seconds(2024, 5, 1)
    try test.bringIn((0..<3).map { post("Call 07700 900120", at: start + Int64($0), id: "\($0)") })
    try test.check()
    let ids = try test.findings().map(\.id)
    let acting = Acting(by: "Ann Pryce", reason: "looked", at: 1_760_000_100)
    _ = try test.archive.decide(findings: [ids[0]], .nonCompliant, acting)
    _ = try test.archive.suppress(finding: ids[0], .wording, acting)
    let findings = try read(test).findings
    #expect(findings.total.flagged == 3 && findings.total.reviewed == 1 && findings.total.upheld == 1)
    #expect(findings.total.suppressed == 2 && findings.postsNonCompliant == 1)
  }

  @Test func aPostThatWasWithdrawnIsAccusedOfNothing() throws {
    let test = try TestArchive()
    let at = try seconds(2024, 5, 1)
    try test.bringIn([post("Nothing", at: at, id: "1")])
    try test.bringIn([post("Call 07700 900123", at: at + 1, id: "2")], isCapture: true)
    try test.check()
    let ids = try test.findings().map(\.id)
    let acting = Acting(by: "Ann Pryce", reason: "wrong file", at: 1_760_000_100)
    _ = try test.archive.decide(findings: ids, .nonCompliant, acting)
    #expect(try read(test).findings.total.upheld == 1)
    _ = try test.archive.withdraw(import: 2, acting, keeping: true) { _ in }
    #expect(try read(test).findings == YearFindings())
  }

  @Test func whatAReviewerFoundStaysWhenThePostChanges() throws {
    let test = try TestArchive()
    let at = try seconds(2024, 5, 1)
    try test.bringIn([post("Call 07700 900123", at: at, id: "1"), post("Ring 07700 900124", at: at + 1, id: "2")])
    try test.check()
    let id = try #require(try test.findings().first { $0.ref == "test:wenlow:1" }?.id)
    _ = try test.archive.decide(findings: [id], .nonCompliant, Acting(by: "Ann Pryce", reason: "", at: 1_760_000_100))
    try test.check(by: WordChecker(words: ["personal-data.phone": "0800"]))
    let findings = try read(test).findings
    #expect(findings.total.flagged == 1 && findings.total.upheld == 1 && findings.lines.map(\.status) == [.gone])
  }

  @Test func anEmptyYearIsAllNoughts() throws {
    let test = try TestArchive()
    let year = try read(test, 1999, spans: [0..<1])
    #expect(year.figures == YearFigures() && year.answers.received == 0 && year.answers.medianSeconds == nil)
    #expect(year.findings == YearFindings() && year.acts == [0] && year.check == nil && year.coverage.isEmpty)
  }

  @Test func whatCameSinceTheLastCheckIsCounted() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", at: try seconds(2024, 5, 1), id: "1")])
    try test.check()
    let checked = try read(test)
    #expect(checked.figures.unchecked == 0 && checked.check?.policy == "wenlow")
    try test.bringIn(
      [
        post("Two", at: try seconds(2024, 5, 2), id: "2"), post("Old", at: try seconds(2022, 5, 2), id: "3"),
      ], isCapture: true)
    let later = try read(test).figures.unchecked
    #expect(later == 1)
  }
}
