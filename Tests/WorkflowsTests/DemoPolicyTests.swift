import ArchiveStore
import Foundation
import Policy
import TestSupport
import Testing

@testable import Workflows

/// The made-up council's policy, and what it flags in the made-up posts.
@Suite struct DemoPolicyTests {
  private static let folder = Exports.repository + "/Sources/muniment/Demo-policy"
  /// Findings by rule: as its README states, each of them read.
  private static let findings = [
    "accuracy.correction": 2, "children.named": 1, "election.restrictions": 2, "personal-data.health": 1,
    "personal-data.phone": 3, "personal-data.whereabouts": 1, "political.winner": 1, "tone.words": 1,
  ]

  private func checked() throws -> (council: TestCouncil, answer: CheckAnswer) {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(Exports.demo(name), officials: ["Wenlow TC Duty Phone"]) }
    let acting = Acting(by: "The demo", at: TestCouncil.now)
    _ = try PolicyFolder(council.archive).use(Self.folder + "/wenlow-social-media", acting)
    return (council, try CheckWorkflow(council.archive, now: TestCouncil.now).run(CheckRequest()) { _ in })
  }

  @Test func everyExampleOfEveryRuleDoesAsItShould() throws {
    let pack = try PolicyPack(opening: Self.folder + "/wenlow-social-media")
    #expect(PackTest.run(pack).failures == [])
    let without = pack.rules.filter { $0.mustFire.isEmpty || $0.mustNotFire.isEmpty }
    #expect(without.map(\.id) == ["access.alt-text"], "an example has no picture")
    #expect(pack.questions.isEmpty, "nothing is left to be asked")
  }

  @Test func theCheckFindsWhatItsReadmeSays() throws {
    let (council, answer) = try checked()
    #expect(answer.report.rules.mapValues(\.new) == Self.findings)
    #expect(answer.report.judged == 374 && answer.report.notJudged == ["not public": 175])
    #expect(answer.report.open == ["high": 3, "medium": 7, "low": 2])
    #expect(answer.notChecked.map(\.clause) == ["1.1", "4.1"])
    let readme = try String(contentsOfFile: Self.folder + "/README.md", encoding: .utf8)
    for (rule, count) in Self.findings { #expect(readme.contains("| `\(rule)` | \(count) |"), "\(rule)") }
    #expect(try council.failures() == [])
  }

  @Test func eachFindingCitesTheVersionOfItsDay() throws {
    let (council, _) = try checked()
    let found = try council.archive.findings(FindingFilter(), limit: 100).findings
    let cited = Set(found.map { "\($0.rule) \($0.version ?? "") \(($0.clauses + $0.statutes).joined(separator: " "))" })
    #expect(
      cited == [
        "accuracy.correction 2 2.2", "children.named 1 2.4 uk-gdpr", "election.restrictions 1 publicity-code-2011",
        "personal-data.health 1 2.3 uk-gdpr", "personal-data.phone 1 2.3 uk-gdpr", "personal-data.phone 2 2.3 uk-gdpr",
        "personal-data.whereabouts 2 2.3 uk-gdpr", "political.winner 1 2.6", "tone.words 2 2.1",
      ])
  }

  @Test func theCouncilsOwnNumbersAreNotFlagged() throws {
    let (council, _) = try checked()
    let numbers = try council.archive.findings(FindingFilter(rule: "personal-data.phone")).findings.map(\.evidence)
    #expect(Set(numbers) == ["07700 900321", "01632 960583"])
  }
}
