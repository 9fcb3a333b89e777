import ArchiveStore
import Foundation
import Policy
import TestSupport
import Testing

@testable import Workflows

/// A council's posts judged by a policy of its own.
@Suite struct CheckWorkflowTests {
  private let acting = Acting(by: "Ann Pryce", at: TestCouncil.now)

  /// Posts of 17 May 2024, when version A was in force, of which the text is not in hand; of 3 June under version B.
  private func council() throws -> TestCouncil {
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
    return council
  }

  private func withPolicy() throws -> TestCouncil {
    let council = try council()
    _ = try PolicyFolder(council.archive).use(WenlowPolicy.make(in: council.desk), acting)
    return council
  }

  @discardableResult
  private func check(_ council: TestCouncil, _ request: CheckRequest = CheckRequest()) throws -> CheckAnswer {
    try CheckWorkflow(council.archive, now: TestCouncil.now).run(request) { _ in }
  }

  private func flagged(_ council: TestCouncil) throws -> [String] {
    try council.archive.findings(FindingFilter()).findings.map { finding in
      "\(finding.rule) \(finding.evidence ?? "") \(finding.clauses + finding.statutes)"
    }
  }

  @Test func eachPostIsJudgedByTheVersionInForce() throws {
    let council = try withPolicy()
    let answer = try check(council)
    #expect(
      try flagged(council) == [
        "tone.rude BOTHER [\"1.1\"]", "tone.rude bother [\"1.1\"]", "party.name Bunting Party [\"act-1986\"]",
      ])
    #expect(answer.report.notJudged == ["text of A not in hand": 1] && answer.report.judged == 3)
    #expect(answer.report.allowed == 1)
    #expect(answer.notChecked.map(\.clause) == ["1.2"] && answer.notChecked.map(\.why) == ["posts do not show it"])
    #expect(answer.questions.map(\.about) == ["A"])
    let transition = try council.archive.findings(FindingFilter(rule: "tone.rude")).findings.map(\.isTransitionDay)
    #expect(transition == [false, true])
  }

  @Test func withoutAPolicyNothingIsChecked() throws {
    let council = try council()
    #expect(throws: PolicyFailure.noneInUse) { try check(council) }
  }

  @Test func aDryRunShowsWhatAVersionWouldHaveFlagged() throws {
    let council = try withPolicy()
    try check(council)
    let answer = try check(council, CheckRequest(isDryRun: true, asIf: "B"))
    #expect(answer.report.rules["tone.rude"]?.new == 1 && answer.report.rules["tone.rude"]?.standing == 2)
    #expect(answer.report.asIf == "B" && answer.report.notJudged == [:])
    #expect(try flagged(council).count == 3)
    #expect(throws: PolicyFailure.unknownVersion("C", known: ["A", "B"])) {
      try check(council, CheckRequest(isDryRun: true, asIf: "C"))
    }
  }

  @Test func aRulesFamilyAndADayNarrowACheckDown() throws {
    let council = try withPolicy()
    try check(council, CheckRequest(rules: ["tone"]))
    #expect(try flagged(council).count == 2)
    try check(council, CheckRequest(since: "2024-05-21"))
    #expect(try flagged(council).count == 2)
    #expect(try check(council).report.total.new == 1)
    #expect(throws: PolicyFailure.unknownRule("ton")) { try check(council, CheckRequest(rules: ["ton"])) }
    #expect(throws: PolicyFailure.notADay("2024-02-30")) { try check(council, CheckRequest(since: "2024-02-30")) }
  }

  @Test func whatTheClerkWritesIntoTheRegistersCountsAtTheNextCheck() throws {
    let council = try withPolicy()
    try check(council)
    #expect(try check(council).report.posts == 0)
    let file = council.archive.folder.policies + "/wenlow/registers/allowed.yaml"
    let rows = "rows:\n  - {text: oh bother, because: the name of the play}\n"
    try Data(rows.utf8).write(to: URL(fileURLWithPath: file))
    let report = try check(council).report
    #expect(report.posts == 4 && report.total.gone == 1 && report.total.new == 1)
    #expect(try PolicyFolder(council.archive).list().first?.isChanged == true)
  }

  @Test func aFindingIsExplainedByTheWordsOfItsClause() throws {
    let council = try withPolicy()
    try check(council)
    let first = try #require(try council.archive.findings(FindingFilter()).findings.first)
    let explained = try FindingsWorkflow(council.archive).explain(first.id)
    #expect(explained.title == "Rude words" && explained.grounds.map(\.text) == ["be polite"])
    #expect(try FindingsWorkflow(council.archive).counts(since: "2024-06-01").total.open == 1)
  }

  @Test func aPolicyOfTheArchiveIsNeverOverwritten() throws {
    let council = try withPolicy()
    let folder = council.archive.folder.policies + "/wenlow"
    #expect(throws: PolicyFailure.alreadyThere("wenlow", folder: folder)) {
      try PolicyFolder(council.archive).use(council.desk.file("wenlow"), acting)
    }
    // By its name it is used as it stands.
    #expect(try PolicyFolder(council.archive).use("wenlow", acting).folder == folder)
    #expect(try council.archive.audit().map(\.act).filter { $0 == "adopt policy" }.count == 2)
  }

  @Test func whatIsNoPolicyIsRefused() throws {
    let council = try council()
    let folder = try WenlowPolicy.make(in: council.desk, named: "broken")
    try Data("name: [".utf8).write(to: URL(fileURLWithPath: folder + "/policy.yaml"))
    #expect(throws: PolicyFailure.self) { try PolicyFolder(council.archive).use(folder, acting) }
    #expect(try PolicyFolder(council.archive).list().allSatisfy { !$0.isOwn })
    #expect(try !PolicyFolder(council.archive).test(folder).isGreen)
    for name in ["nowhere", "../wenlow", "", "."] {
      #expect(throws: PolicyFailure.self) { try PolicyFolder(council.archive).use(name, acting) }
    }
  }

  @Test func aShippedPolicyIsCopiedForTheCouncilToEdit() throws {
    let council = try council()
    let shipped = try #require(try PolicyFolder(council.archive).list().first { !$0.isOwn })
    let used = try PolicyFolder(council.archive).use(shipped.name, acting)
    #expect(FileManager.default.fileExists(atPath: used.folder + "/registers/elections.yaml"))
    #expect(try PolicyFolder(council.archive).list().map(\.isOwn) == [true])
    #expect(try check(council).report.acts == 4)
  }

  @Test func aBackupBringsPolicyFindingsAndDecisionsBack() throws {
    let council = try withPolicy()
    try check(council)
    let id = try #require(try council.archive.findings(FindingFilter()).findings.first?.id)
    _ = try council.archive.decide(findings: [id], .compliant, Acting(by: "Ann Pryce", reason: "a play", at: 1))
    let file = council.desk.file("backup.zip")
    _ = try BackupWorkflow(council.archive, now: TestCouncil.now).run(to: file) { _ in }
    _ = try RestoreWorkflow(acting).run(file, to: council.desk.file("restored")) { _ in }
    let archive = try Archive(opening: ArchiveFolder(path: council.desk.file("restored")))
    #expect(try archive.finding(id).status == .decided)
    #expect(try PolicyFolder(archive).inUse().digest == PolicyFolder(council.archive).inUse().digest)
    let again = try CheckWorkflow(archive, now: TestCouncil.now).run(CheckRequest()) { _ in }
    #expect(again.report.posts == 0 && again.report.total.standing == 3)
  }
}
