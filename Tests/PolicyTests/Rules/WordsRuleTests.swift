import Testing

@testable import Policy

@Suite struct WordsRuleTests {
  private func flagged(_ rule: String, _ text: String) throws -> [String] {
    let head = "id: tone.rude\nkind: words\ntitle: t\nwhy: w\nclauses: [1.1]\n"
    let set = try RuleSet(PackSource().with("rules/tone.yaml", head + rule).pack(), rules: ["tone.rude"])
    return set.check(PackSource.act(text)).map(\.flag.evidence)
  }

  @Test func aHitThatAnExceptionOverlapsIsLeftAlone() throws {
    let rule = "lists: {words: [bother], except: [no bother, '/bother to \\w+/']}\n"
    #expect(try flagged(rule, "No bother. Do not bother to come. Bother!") == ["Bother"])
  }

  @Test func anExceptionCountsAtADistanceOnlyWhereThePackSaysSo() throws {
    let lists = "lists: {words: [confidential], except: [draft minutes]}\n"
    #expect(try flagged(lists, "Draft minutes are confidential") == ["confidential"])
    #expect(try flagged(lists + "numbers: {except-within: 2}\n", "Draft minutes are confidential") == [])
    #expect(try flagged(lists + "numbers: {except-within: 1}\n", "Draft minutes are confidential") == ["confidential"])
  }

  @Test func aWordThatNeedsACompanionIsFlaggedNearOneOnly() throws {
    let rule = "lists: {words: [tender], near: [lowest, price]}\nnumbers: {within: 3}\n"
    #expect(try flagged(rule, "The lowest of all tender offers") == ["tender"])
    #expect(try flagged(rule, "The lowest offer of a tender") == [])
    #expect(try flagged(rule, "A tender goodbye") == [])
  }

  @Test func wordsWithinOneAnotherAreFlaggedOnce() throws {
    #expect(try flagged("lists: {words: [bother, oh bother]}\n", "Oh bother") == ["Oh bother"])
  }

  @Test func caseCountsWhereThePackSaysSo() throws {
    #expect(try flagged("lists: {words: [Reform]}\nnumbers: {case: 1}\n", "reform, Reform") == ["Reform"])
  }

  @Test func aListThatTheKindDoesNotKnowIsAMistake() {
    let rule = "id: tone.rude\nkind: words\ntitle: t\nwhy: w\nclauses: [1.1]\nlists: {words: [a], excpet: [b]}\n"
    #expect(
      PackSource().with("rules/tone.yaml", rule).mistakes().contains {
        $0.utf8.starts(with: "rules/tone.yaml:1: unknown: excpet".utf8)
      })
  }
}
