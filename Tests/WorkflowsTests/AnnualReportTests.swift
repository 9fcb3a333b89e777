import ArchiveStore
import Foundation
import Policy
import TestSupport
import Testing

@testable import Workflows

/// The year's report as it is laid before the council.
@Suite struct AnnualReportTests {
  private let acting = Acting(by: "Ann Pryce", reason: "looked", at: TestCouncil.now)

  private func council(withPolicy: Bool = true) throws -> TestCouncil {
    let council = try TestCouncil()
    let posts = [
      ("1000", "Fri May 17 10:00:00 +0000 2024", "Oh bother, the Bunting Party won"),
      ("1001", "Mon Jun 03 10:00:00 +0000 2024", "Oh BOTHER"),
      ("1002", "Mon Jun 03 11:00:00 +0000 2024", "Visit Bother and Bliss"),
      ("1003", "Mon May 20 09:00:00 +0000 2024", "What a bother"),
    ].map { #"{"tweet":{"id_str":"\#($0.0)","created_at":"\#($0.1)","full_text":"\#($0.2)"}}"# }
    let account = #"{"account":{"username":"WenlowTC","accountId":"77","accountDisplayName":"Wenlow Town Council"}}"#
    try council.desk.write(
      Array("window.YTD.tweets.part0 = [\(posts.joined(separator: ","))]".utf8), to: "tiny/data/tweets.js")
    try council.desk.write(
      Array("window.YTD.account.part0 = [\(account)]".utf8), to: "tiny/data/account.js")
    try council.bringIn(council.desk.file("tiny"))
    if withPolicy { _ = try PolicyFolder(council.archive).use(WenlowPolicy.make(in: council.desk), acting) }
    return council
  }

  private func report(_ council: TestCouncil, _ year: Int = 2024, now: Int64 = TestCouncil.now) throws -> AnnualReport {
    try AnnualReportWorkflow(council.archive, programVersion: "test", now: now).report(year)
  }

  private func check(_ council: TestCouncil) throws {
    _ = try CheckWorkflow(council.archive, now: TestCouncil.now).run(CheckRequest()) { _ in }
  }

  @Test func everyClauseAndEveryRuleIsInIt() throws {
    let council = try council()
    try check(council)
    let report = try report(council)
    #expect(
      report.clauses.map(\.id) == ["1.1", "1.2"] && report.rules.map(\.id).sorted() == ["party.name", "tone.rude"])
    // Three posts under version B, one under A.
    #expect(report.clauses.map(\.acts) == [3, nil] && report.clauses.map(\.isChecked) == [true, false])
    #expect(report.clauses[0].found.flagged == 2 && report.clauses[0].found.open == 2)
    #expect(report.statutes.map(\.found.flagged) == [1])
  }

  @Test func everyClauseOfTheShippedPolicyIsInIt() throws {
    let council = try council(withPolicy: false)
    let name = try #require(try PolicyPack.shipped().first)
    let pack = try PolicyFolder(council.archive).use(name, acting).pack
    for year in [2024, 2026] {
      let report = try report(council, year)
      #expect(report.clauses.map(\.id) == pack.clauses.map(\.id) && report.clauses.count > 40)
      #expect(report.clauses.allSatisfy { $0.isChecked || $0.why != nil })
    }
  }

  @Test func aYearHasEachVersionOnItsDays() throws {
    let council = try council()
    let policy = try #require(try report(council).policy)
    #expect(policy.stretches.map(\.version) == ["A", "B"])
    #expect(policy.stretches.map(\.from) == ["2024-01-01", "2024-05-20"])
    #expect(policy.stretches.map(\.until) == ["2024-05-19", "2024-12-31"])
    #expect(policy.stretches.map(\.days) == [140, 226] && policy.stretches.map(\.acts) == [1, 3])
    let first = try #require(try report(council, 2019).policy)
    #expect(first.stretches.map(\.version) == [nil, "A"] && first.stretches.map(\.days) == [132, 233])
    // Where no text is in hand, the clauses of the newest that is are listed all the same.
    #expect(try report(council, 2019).clauses.map(\.acts) == [nil, nil])
  }

  @Test func verdictsAreToldApartFromFlags() throws {
    let council = try council()
    try check(council)
    let id = try #require(try council.archive.findings(FindingFilter(rule: "tone.rude")).findings.first?.id)
    _ = try council.archive.decide(findings: [id], .nonCompliant, acting)
    let report = try report(council)
    #expect(report.flagged.flagged == 3 && report.flagged.reviewed == 1 && report.flagged.nonCompliant == 1)
    #expect(report.postsNonCompliant == 1 && report.rules.first { $0.id == "tone.rude" }?.found.precision == 1)
    #expect(report.findings.map(\.day) == ["2024-05-17", "2024-05-20", "2024-06-03"])
  }

  @Test func whatWasNotCheckedIsOwnedUpTo() throws {
    let council = try council()
    let before = try report(council).notChecked
    #expect(before.contains { $0.why == "The archive has not been checked against the policy yet." })
    try check(council)
    let after = try report(council).notChecked
    #expect(!after.contains { $0.what == "Everything" })
    #expect(after.contains { $0.what == "A, 2024-01-01 to 2024-05-19" && $0.count == 1 })
    #expect(after.contains { $0.what == "Clause 1.2" && $0.why == "posts do not show it" })
    #expect(after.contains { $0.what == "Approval before publication" })
    // Nothing covers the months after the export: ten of them.
    #expect(after.contains { $0.what == "Months without an export" && $0.count == 10 })
    try Self.append("# more", to: council.archive.folder.policies + "/wenlow/policy.yaml")
    #expect(try report(council).notChecked.contains { $0.what == "Changes of the policy's files" })
  }

  @Test func aYearWithNothingAndACouncilWithoutPolicyHaveTheirReport() throws {
    let council = try council(withPolicy: false)
    for year in [2020, 2024, 2031] {
      let report = try report(council, year)
      #expect(report.policy == nil && report.clauses.isEmpty && report.flagged.flagged == 0)
      #expect(report.notChecked.contains { $0.why == "No policy is in use: nothing was judged." })
    }
    #expect(try report(council, 2031).coverage.allSatisfy { $0.posts == 0 && $0.uncovered.isEmpty })
    #expect(throws: PolicyFailure.notAYear(0)) { try report(council, 0) }
  }

  @Test func aReportBeforeTheYearIsOverSaysSo() throws {
    let council = try council()
    // 14 June 2025.
    let years = try [2024, 2025].map { try report(council, $0).isWholeYear }
    #expect(years == [true, false])
    #expect(try report(council, 2025).coverage.map(\.uncovered.count) == [6])
  }

  @Test func itIsTheSameWhenReadBackFromJSON() throws {
    let council = try council()
    try check(council)
    let report = try report(council)
    #expect(try JSONDecoder().decode(AnnualReport.self, from: JSONEncoder().encode(report)) == report)
  }

  private static func append(_ text: String, to path: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }
}
