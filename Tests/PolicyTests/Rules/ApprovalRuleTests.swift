import Testing

@testable import Policy

@Suite struct ApprovalRuleTests {
  @Test(arguments: ["approval-missing"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func withoutALogNothingIsUnapproved() throws {
    let rule = try TriedRule("approval-missing")
    #expect(rule.flags("Anything", Registers()).isEmpty)
    var registers = Registers()
    registers.approvals = []
    #expect(rule.flags("Anything", registers).count == 1)
  }

  @Test func aLateApprovalIsToldSo() throws {
    let flag = try TriedRule("approval-missing").flags("The market moves to the castle.", at: "2026-06-15 10:02").first
    #expect(flag?.why == "It was published before it was approved.")
  }

  @Test func anApprovalByRefAnswersThatPostOnly() throws {
    var approval = Approval(at: "2026-06-15 09:00", by: "Jane Example")
    approval.ref = "example:1"
    var registers = Registers()
    registers.approvals = [approval]
    let rule = try TriedRule("approval-missing")
    #expect(rule.flags("Anything", registers).isEmpty)
    #expect(rule.flags("Anything", registers) { $0.ref = "example:2" }.count == 1)
  }
}
