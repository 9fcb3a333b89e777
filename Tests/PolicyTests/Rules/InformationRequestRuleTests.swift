import Testing

@testable import Policy

@Suite struct InformationRequestRuleTests {
  @Test(arguments: ["requests-information"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedThread(file).failures()
    #expect(failures == "")
  }

  @Test func aRequestAnsweredInTwentyWorkingDaysIsQuietAndALaterOneIsNot() throws {
    let rule = try TriedThread("requests-information")
    let request = TriedThread.Line("Jane Example", "I ask for a copy of all complaints", hour: 0)
    let inTime = TriedThread.Line("council", "Here it is", hour: 28 * 24, answers: 0)
    let late = TriedThread.Line("council", "Here it is", hour: 60 * 24, answers: 0)
    #expect(rule.flags([request, inTime], untilHour: 9000).isEmpty)
    #expect(rule.flags([request, late], untilHour: 9000).count == 1)
  }
}
