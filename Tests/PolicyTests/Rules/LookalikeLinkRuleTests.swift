import Testing

@testable import Policy

@Suite struct LookalikeLinkRuleTests {
  @Test(arguments: ["links-looks-like"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aLinkThatOnlyThePlatformToldIsSeen() throws {
    let flags = try TriedRule("links-looks-like").flags("Pay here") {
      $0.links = ["https://ludlow-gov-uk.example.com/pay"]
    }
    #expect(flags.map(\.evidence) == ["https://ludlow-gov-uk.example.com/pay"])
  }
}
