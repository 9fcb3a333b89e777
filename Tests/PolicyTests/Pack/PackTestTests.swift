import Testing

@testable import Policy

@Suite struct PackTestTests {
  @Test func ludlowsPackIsGreen() throws {
    let test = PackTest.run(try ShippedPack.ludlow())
    #expect(test.failures.map { "\($0.of): \($0.reason): \($0.example ?? "")" } == [])
    #expect(test.examples > 0)
  }

  @Test func anExampleThatFailsIsToldWithItsReason() throws {
    let text = """
      id: party.name
      kind: words
      title: A party
      why: A party is named.
      statutes: [act-1986]
      lists: {words: [Bunting Party]}
      fires: [A village fete]
      quiet: [A party with bunting]
      """
    let test = PackTest.run(try PackSource().with("rules/party.yaml", text).pack())
    #expect(
      test.failures == [
        PackTest.Failure(of: "party.name", example: "A village fete", reason: "must be flagged, and is not")
      ])
    #expect(!test.isGreen)
  }

  @Test func aStatuteThatNoRuleServesIsTold() throws {
    let policy = (PackSource().files["policy.yaml"] ?? "") + "\n  - {id: act-b, citation: B, asks: nothing}"
    #expect(
      PackTest.run(try PackSource().with("policy.yaml", policy).pack()).failures == [
        PackTest.Failure(
          of: "act-b", example: nil, reason: "no rule serves the statute: nothing is judged by it")
      ])
  }

  @Test func aRuleThatIsNotNamedByItsClauseIsTold() throws {
    let clauses =
      "version: B\nsections: [{section: s, clauses: [{id: 1.1, text: t, check: assisted, rules: [party]}]}]\n"
    let failures = PackTest.run(try PackSource().with("clauses.yaml", clauses).pack()).failures
    #expect(failures.map(\.of) == ["tone.rude", "1.1"])
  }
}
