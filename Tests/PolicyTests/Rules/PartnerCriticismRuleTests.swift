import Testing

@testable import Policy

@Suite struct PartnerCriticismRuleTests {
  @Test(arguments: ["conduct-partner-criticism"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func anotherSubjectsFailingIsNotThePartners() throws {
    let text = "Severn Trent says the old main has failed in two places"
    #expect(try TriedRule("conduct-partner-criticism").flags(text).isEmpty)
  }
}
