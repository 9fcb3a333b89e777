import Testing

@testable import Policy

@Suite struct PastEventRuleTests {
  @Test(arguments: ["accuracy-past-event"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aSecondSentenceDoesNotExcuseTheFirst() throws {
    let text = "Join us on Saturday 2 May. Thank you to our sponsors"
    #expect(try TriedRule("accuracy-past-event").evidence(text, at: "2026-05-10") == ["Saturday 2 May"])
  }
}
