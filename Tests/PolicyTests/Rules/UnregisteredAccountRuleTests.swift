import Records
import Testing

@testable import Policy

@Suite struct UnregisteredAccountRuleTests {
  @Test(arguments: ["accounts-unregistered"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func anAccountOfTheArchiveOutsideItsDaysIsFlagged() throws {
    var account = RegisteredAccount(platform: "x", handle: "WenlowTC")
    account.span.from = "2025-01-01"
    var registers = Registers()
    registers.accounts = [account]
    let rule = try TriedRule("accounts-unregistered")
    func flags(at day: String, handle: String, _ registers: Registers) -> Int {
      rule.flags("A fine day", at: day, registers) {
        $0.platform = "x"
        $0.account = Account(key: "77", handle: handle)
      }.count
    }
    #expect(flags(at: "2025-01-01", handle: "wenlowtc", registers) == 0)
    #expect(flags(at: "2024-12-31", handle: "wenlowtc", registers) == 1)
    #expect(flags(at: "2025-01-01", handle: "wenlowfair", registers) == 1)
    // Where no register is kept, nobody is missing from it.
    #expect(flags(at: "2025-01-01", handle: "wenlowfair", Registers()) == 0)
  }
}
