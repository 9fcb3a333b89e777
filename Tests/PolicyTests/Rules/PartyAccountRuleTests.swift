import Records
import Testing

@testable import Policy

@Suite struct PartyAccountRuleTests {
  @Test(arguments: ["political-party-account"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func mentionsAndLinksThatOnlyThePlatformToldAreSeen() throws {
    let rule = try TriedRule("political-party-account")
    let flags = rule.flags("A fine day") {
      $0.mentions = ["LibDems"]
      $0.links = ["https://labour.org.uk/join"]
    }
    #expect(flags.map(\.evidence) == ["@LibDems", "https://labour.org.uk/join"])
  }

  @Test func aShareOfAPartysPostIsSeen() throws {
    let flags = try TriedRule("political-party-account").flags("Our plan") {
      $0.isShare = true
      $0.author = Author(handle: "UKLabour")
    }
    #expect(flags.count == 1)
  }

  @Test func aRegisteredPartyIsKnownOnItsDaysOnly() throws {
    var party = Party()
    party.handles = ["WenlowFirst"]
    party.hashtags = ["VoteWenlowFirst"]
    party.span.until = "2025-12-31"
    var registers = Registers()
    registers.parties = [party]
    let rule = try TriedRule("political-party-account")
    #expect(rule.flags("@wenlowfirst #votewenlowfirst", at: "2025-12-31", registers).count == 2)
    #expect(rule.flags("@wenlowfirst #votewenlowfirst", at: "2026-01-01", registers).isEmpty)
  }
}
