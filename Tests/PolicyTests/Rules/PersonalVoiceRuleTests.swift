import Testing

@testable import Policy

@Suite struct PersonalVoiceRuleTests {
  @Test(arguments: ["tone-opinion", "voice-first-person"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func whatWasSharedIsSomebodyElses() throws {
    let rule = try TriedRule("tone-opinion")
    #expect(rule.flags("I think so") { $0.isShare = true }.isEmpty)
    #expect(!rule.flags("I think so").isEmpty)
  }

  @Test func anApostropheOpensNoQuotation() throws {
    #expect(try !TriedRule("tone-opinion").flags("The residents' hall: I think it's fine, isn't it").isEmpty)
  }
}
