import Records
import Testing

@testable import Policy

@Suite struct CouncillorAccountRuleTests {
  @Test(arguments: ["election-promotion"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func aShareOfACouncillorsPostInThePeriodIsSeen() throws {
    let rule = try TriedRule("election-promotion")
    func isFlagged(at day: String) -> Bool {
      !rule.flags("A good day", at: day) {
        $0.isShare = true
        $0.author = Author(handle: "JaneExample")
      }.isEmpty
    }
    #expect(isFlagged(at: "2025-04-10"))
    #expect(!isFlagged(at: "2025-06-10"))
  }
}
