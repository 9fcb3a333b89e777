import Foundation
import Records
import Testing

@testable import Policy

@Suite struct RuleSetTests {
  private func check(_ act: Act, _ source: PackSource = PackSource(), asIf: String? = nil) throws -> (
    [Judgement], JudgementCoverage
  ) {
    var coverage = JudgementCoverage()
    let judgements = try RuleSet(source.pack()).check(act, asIf: asIf, counting: &coverage)
    return (judgements, coverage)
  }

  @Test func aFlagNamesTheClausesOfTheVersionInForce() throws {
    let (judgements, coverage) = try check(PackSource.act("\u{1F389} Oh bother!", "2025-04-10T10:00:00Z"))
    let judgement = try #require(judgements.first)
    #expect(judgements.count == 1)
    #expect(judgement.flag.evidence == "bother")
    #expect(judgement.flag.range == 5..<11)
    #expect(judgement.clauses == ["1.1"])
    #expect(judgement.statutes == [])
    #expect(judgement.version == "B")
    #expect(judgement.periods.map(\.election.id) == ["e25"])
    #expect(coverage.judged == ["B": 1])
  }

  @Test func theDayOnWhichAVersionBeganIsMarked() throws {
    #expect(try check(PackSource.act("bother", "2024-05-20T10:00:00Z")).0.map(\.isTransitionDay) == [true])
    #expect(try check(PackSource.act("bother", "2024-05-21T10:00:00Z")).0.map(\.isTransitionDay) == [false])
  }

  @Test(arguments: [
    ("2019-05-12T10:00:00Z", JudgementCoverage.Reason.noPolicyInForce),
    ("2020-01-01T10:00:00Z", .textNotInHand(version: "A")),
  ])
  func withoutATextOnlyStatutesJudge(instant: String, reason: JudgementCoverage.Reason) throws {
    let (judgements, coverage) = try check(PackSource.act("Bother the Bunting Party", instant))
    #expect(judgements.map(\.flag.rule) == ["party.name"])
    #expect(judgements.first?.statutes == ["act-1986"])
    #expect(judgements.first?.clauses == [])
    #expect(coverage.notJudged == [reason: 1])
    #expect(coverage.judged == [:])
  }

  @Test(arguments: [
    ("2024-05-31T22:59:00Z", ["act-1986"]), ("2024-05-31T23:00:00Z", ["act-1986", "act-2024"]),
    ("2024-06-30T22:59:00Z", ["act-1986", "act-2024"]), ("2024-06-30T23:00:00Z", ["act-1986"]),
  ])
  func aStatuteHoldsFromItsFirstDayToItsLast(instant: String, statutes: [String]) throws {
    let source = PackSource()
    let policy =
      (source.files["policy.yaml"] ?? "")
      + "\n  - {id: act-2024, citation: An Act of 2024, from: 2024-06-01, until: 2024-06-30, asks: nothing}"
    let rule = (source.files["rules/party.yaml"] ?? "")
      .replacing("statutes: [act-1986]", with: "statutes: [act-1986, act-2024]")
    let act = PackSource.act("The Bunting Party", instant)
    let (judgements, _) = try check(act, source.with("policy.yaml", policy).with("rules/party.yaml", rule))
    #expect(judgements.map(\.statutes) == [statutes])
  }

  @Test(arguments: [
    ("2018-03-18T12:00:00Z", "dpa-1998"), ("2018-05-24T22:59:00Z", "dpa-1998"), ("2018-05-24T23:00:00Z", "uk-gdpr"),
  ])
  func personalDataWasProtectedBeforeTheGDPR(instant: String, statute: String) throws {
    let judgements = try RuleSet(ShippedPack.ludlow()).check(PackSource.act("Call Dave on 07700 900123", instant))
    #expect(judgements.map(\.flag.rule) == ["personal-data.phone"])
    #expect(judgements.map(\.statutes) == [[statute]])
  }

  @Test(arguments: [
    ("Why we should remain in the EU", "2016-06-10T12:00:00Z", ["election.heightened.members ppera-2000-s125"]),
    ("Cllr Jones opens the play area", "2016-06-10T12:00:00Z", ["election.heightened.members ppera-2000-s125"]),
    ("Cllr Jones opens the play area", "2017-05-20T12:00:00Z", ["election.heightened.members publicity-code-2011"]),
    ("Follow @CllrSmith", "2016-06-10T12:00:00Z", []),
    ("The Labour Party stall", "2018-01-10T12:00:00Z", ["political.party-name lga-1986-s2"]),
  ])
  func whatHoldsBeforeAPollIsTheLawOfThatPoll(text: String, instant: String, found: [String]) throws {
    let judgements = try RuleSet(ShippedPack.ludlow()).check(PackSource.act(text, instant))
    #expect(judgements.map { ([$0.flag.rule] + $0.statutes).joined(separator: " ") } == found)
  }

  @Test func aDryRunJudgesAllTimesByOneVersion() throws {
    let (judgements, _) = try check(PackSource.act("Bother", "2020-01-01T10:00:00Z"), asIf: "B")
    #expect(judgements.map(\.clauses) == [["1.1"]])
  }

  @Test(arguments: [Direction.received, .system, .undecided]) func nobodyButTheCouncilIsJudged(direction: Direction)
    throws
  {
    var act = PackSource.act("Bother the Bunting Party")
    act.direction = direction
    let (judgements, coverage) = try check(act)
    #expect(judgements == [])
    #expect(coverage.acts == 1)
    #expect(coverage.notJudged.values.reduce(0, +) == 1)
  }

  @Test func whatIsPrivateIsNotJudged() throws {
    var act = PackSource.act("Bother the Bunting Party")
    act.visibility = .private
    let (judgements, coverage) = try check(act)
    #expect(judgements == [])
    #expect(coverage.notJudged == [.notPublic: 1])
  }

  @Test func anAllowedWordingIsLeftAloneAndCounted() throws {
    let source = PackSource().with(
      "registers/allowed.yaml", "rows: [{text: oh BOTHER said pooh, rule: tone, because: a quotation}]\n")
    let (judgements, coverage) = try check(PackSource.act("\u{201C}Oh bother said Pooh\u{201D}. What a bother"), source)
    #expect(judgements.map(\.flag.range) == [30..<36])
    #expect(coverage.suppressed == ["tone.rude": 1])
  }

  @Test func anAllowedWordingOfAnotherRuleOrTimeAllowsNothing() throws {
    let rows = "rows: [{text: bother, rule: party, because: x}, {text: bother, until: 2020-01-01, because: x}]\n"
    #expect(try check(PackSource.act("bother"), PackSource().with("registers/allowed.yaml", rows)).0.count == 1)
  }

  @Test(arguments: [
    ("01632 960123", true), ("+44 (0)1632 960123", true), ("01632 960124", false),
    ("1632960123", true), ("1632960124", false), ("events@wenlow.example", true),
    ("jane.doe@wenlow.example", false), ("events@wenlow.example.org", false), ("", false),
  ])
  func theCouncilsOwnContactsAreKnown(evidence: String, isOwn: Bool) {
    let contacts = CouncilContacts([
      OwnContact("01632 960 123", what: "switchboard"), OwnContact("@wenlow.example", what: "role"),
    ])
    #expect(contacts.contains(evidence) == isOwn)
  }

  @Test func severalThreadsMayCheckAtOnce() throws {
    let set = try RuleSet(PackSource().pack())
    let counts = LockedCounts()
    DispatchQueue.concurrentPerform(iterations: 8) { number in
      for step in 0..<500 {
        let text = step % 3 == 0 ? "Oh dratted bother \(number)" : "A quiet post \(step)"
        counts.add(set.check(PackSource.act(text)).count)
      }
    }
    #expect(counts.total == 8 * 167 * 2)
  }
}

/// A sum to which several threads add.
private final class LockedCounts: @unchecked Sendable {
  private let lock = NSLock()
  private var sum = 0

  var total: Int { lock.withLock { sum } }

  func add(_ count: Int) { lock.withLock { sum += count } }
}
