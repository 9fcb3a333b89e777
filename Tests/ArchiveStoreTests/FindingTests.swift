import GRDB
import Policy
import Records
import TestSupport
import Testing

@testable import ArchiveStore

/// What people do with findings: list, decide, suppress, count.
@Suite struct FindingTests {
  private func acting(_ reason: String = "looked at it") -> Acting {
    Acting(by: "Ann Pryce", reason: reason, at: 1_760_000_100)
  }

  private func archive() throws -> TestArchive {
    let test = try TestArchive()
    try test.bringIn(
      (0..<7).map { post("Call 07700 90012\($0)", at: 1_700_000_000 + Int64($0), id: "\($0)") }
        + (7..<9).map { post("Ring 07700 900999!", at: 1_700_000_000 + Int64($0), id: "\($0)") })
    var checker = WordChecker(words: ["personal-data.phone": "07700", "tone.ring": "Ring"])
    checker.severity = .high
    try test.check(by: checker)
    return test
  }

  @Test func aListGoesOnWhereItStoppedAndMissesNothing() throws {
    let test = try archive()
    var (seen, next): ([Int64], String?) = ([], nil)
    repeat {
      let page = try test.archive.findings(FindingFilter(), next: next, limit: 4)
      #expect(page.total == 11)
      seen += page.findings.map(\.id)
      next = page.next
    } while next != nil
    #expect(seen.count == 11 && Set(seen).count == 11)
    #expect(throws: ArchiveError.foreignCursor) { try test.archive.findings(FindingFilter(), next: "x") }
  }

  @Test func aListIsNarrowedDownByEachFilter() throws {
    let test = try archive()
    let decided = try #require(try test.findings().last?.id)
    _ = try test.archive.decide(findings: [decided], .nonCompliant, acting())
    try test.bringIn([post("Call 07700 900000", at: 1_700_000_100, id: "20")])
    try test.check(by: WordChecker(words: ["personal-data.phone": "07700", "tone.ring": "Ring"]))
    func count(_ filter: FindingFilter) throws -> Int { try test.archive.findings(filter).total }
    #expect(try count(FindingFilter(rule: "tone.ring")) == 2)
    #expect(try count(FindingFilter(clause: "4.2.2.9")) == 12 && count(FindingFilter(clause: "uk-gdpr")) == 12)
    #expect(try count(FindingFilter(clause: "4.1")) == 0)
    #expect(try count(FindingFilter(severity: .high)) == 11 && count(FindingFilter(severity: .medium)) == 1)
    #expect(try count(FindingFilter(status: .open)) == 11 && count(FindingFilter(status: .decided)) == 1)
    #expect(try count(FindingFilter(since: 1_700_000_008)) == 3)
    #expect(try count(FindingFilter(post: "test:wenlow:7")) == 2)
    #expect(try count(FindingFilter(isNew: true)) == 1)
    #expect(throws: ArchiveError.unknownRef("nothing")) { try count(FindingFilter(post: "nothing")) }
  }

  @Test func everyDecisionStaysAndTheLastCounts() throws {
    let test = try archive()
    let id = try #require(try test.findings().last?.id)
    _ = try test.archive.decide(findings: [id], .notDeterminable, acting("ask the office"))
    let decided = try test.archive.decide(findings: [id], .compliant, acting("it is the shop's own number"))
    let finding = try #require(decided.first)
    #expect(finding.decisions.map(\.verdict) == [.compliant, .notDeterminable])
    #expect(finding.decisions.map(\.reason) == ["it is the shop's own number", "ask the office"])
    #expect(throws: ArchiveError.unknownFinding(99)) { try test.archive.decide(findings: [99], .compliant, acting()) }
    for sql in ["UPDATE decisions SET verdict = 'compliant'", "DELETE FROM decisions"] {
      #expect(throws: DatabaseError.self) { try test.archive.database.write { try $0.execute(sql: sql) } }
    }
  }

  @Test func aPostOrAWordingIsSuppressedAndCounted() throws {
    let test = try archive()
    let same = try test.findings(FindingFilter(rule: "personal-data.phone")).filter { $0.evidence == "07700 900999" }
    let other = try #require(try test.findings().last)
    let wording = try test.archive.suppress(finding: same[0].id, .wording, acting("the helpline"))
    #expect(wording.findings == 2 && wording.ref == nil)
    let ofPost = try test.archive.suppress(finding: other.id, .post, acting())
    #expect(ofPost.findings == 1 && ofPost.ref == other.ref)
    #expect(try test.findings(FindingFilter(status: .suppressed)).count == 3)
    // The other rule at the same post is not meant.
    #expect(try test.findings(FindingFilter(rule: "tone.ring", status: .open)).count == 2)
    try test.bringIn([post("Helpline: 07700 900999", at: 1_700_000_500, id: "30")])
    #expect(try test.check(by: WordChecker(words: ["personal-data.phone": "07700"])).total.suppressed == 4)
    _ = try test.archive.end(suppression: wording.id, acting())
    #expect(try test.findings(FindingFilter(status: .suppressed)).count == 1)
    #expect(try test.archive.suppressions().map { $0.ended != nil } == [true, false])
    #expect(throws: ArchiveError.unknownSuppression(wording.id)) {
      try test.archive.end(suppression: wording.id, acting())
    }
  }

  @Test func searchPassesOverWhatIsSuppressed() throws {
    let test = try archive()
    #expect(try test.find("has:finding").count == 9)
    let last = try #require(try test.findings().last)
    _ = try test.archive.suppress(finding: last.id, .post, acting())
    #expect(try test.find("has:finding").count == 8)
    #expect(try test.find("-has:finding").count == 1)
    #expect(try test.find("ring has:finding").count == 2)
  }

  @Test func aRulesPrecisionIsWhatWasUpheldOfWhatWasReviewed() throws {
    let test = try archive()
    let findings = try test.findings(FindingFilter(rule: "personal-data.phone"))
    for finding in findings.prefix(2) { _ = try test.archive.decide(findings: [finding.id], .nonCompliant, acting()) }
    _ = try test.archive.decide(findings: [findings[2].id], .compliant, acting())
    _ = try test.archive.suppress(finding: findings[3].id, .post, acting())
    let counts = try test.archive.findingCounts()
    let rule = try #require(counts.rules["personal-data.phone"])
    #expect(rule.reviewed == 3 && rule.upheld == 2 && rule.precision == 2.0 / 3 && rule.open == 5)
    #expect(rule.verdicts == ["non-compliant": 2, "compliant": 1] && rule.suppressed == 1)
    #expect(counts.rules["tone.ring"]?.precision == nil && counts.clauses["4.2.2.9"]?.upheld == 2)
    #expect(try test.archive.findingCounts(since: 1_700_000_008).total.reviewed == 1)
  }

  @Test func aVerdictOutlastsWhateverIsSuppressed() throws {
    let test = try archive()
    let same = try test.findings(FindingFilter(rule: "personal-data.phone")).filter { $0.evidence == "07700 900999" }
    _ = try test.archive.decide(findings: [same[0].id], .nonCompliant, acting())
    let wording = try test.archive.suppress(finding: same[1].id, .wording, acting("the helpline"))
    #expect(wording.findings == 1)
    #expect(try test.archive.finding(same[0].id).status == .decided)
    #expect(try test.archive.finding(same[1].id).status == .suppressed)
    let total = try test.archive.findingCounts().total
    #expect(total.verdicts == ["non-compliant": 1] && total.suppressed == 1 && total.reviewed == 1)
    #expect(total.open == 9 && total.precision == 1)
  }

  @Test func theCountsAddUpToTheFindings() throws {
    let test = try archive()
    let findings = try test.findings(FindingFilter(rule: "personal-data.phone"))
    for finding in findings.prefix(2) { _ = try test.archive.decide(findings: [finding.id], .compliant, acting()) }
    for finding in findings[1...3] { _ = try test.archive.suppress(finding: finding.id, .post, acting()) }
    // One that was decided is gone, and two that nobody looked at.
    try test.check(by: WordChecker(words: ["personal-data.phone": "07700"]))
    try test.bringIn([post("Nothing here", at: 1_700_000_600, id: "40")])
    try test.check(by: WordChecker(words: ["personal-data.phone": "Call"]))
    let counts = try test.archive.findingCounts()
    let all = try test.archive.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM findings") }
    #expect(counts.findings == all && counts.total.reviewed == 2 && counts.gone > 0)
  }

  /// A list of a large archive must not read all findings.
  @Test(arguments: [
    ("by time", FindingFilter(status: .open), "findings_by_time"),
    ("of a rule", FindingFilter(rule: "tone.ring"), "findings_of_rule"),
    ("of a clause", FindingFilter(clause: "5.2"), "INTEGER PRIMARY KEY"),
    ("of a post", FindingFilter(post: "test:wenlow:1"), "findings_of_post"),
  ])
  func aListUsesItsIndex(_ name: String, _ filter: FindingFilter, _ index: String) throws {
    let test = try archive()
    let log = Statements()
    test.archive.database.writeWithoutTransaction { db in
      db.trace { if case .statement(let statement) = $0 { log.note(statement.expandedSQL) } }
    }
    _ = try test.archive.findings(filter, next: "1700000004.1", limit: 2)
    let plans = try test.archive.database.writeWithoutTransaction { db in
      db.trace(nil)
      return try log.lists.map { try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + $0).map { $0["detail"] as String } }
    }
    #expect(plans.contains { $0.contains { $0.contains(index) } }, "\(name): \(plans)")
    #expect(!plans.joined().contains { $0 == "SCAN findings" }, "\(name): \(plans)")
  }

  private final class Statements: @unchecked Sendable {
    private(set) var lists: [String] = []

    func note(_ sql: String) {
      if sql.contains("ORDER BY findings.acted DESC") { lists.append(sql) }
    }
  }
}
