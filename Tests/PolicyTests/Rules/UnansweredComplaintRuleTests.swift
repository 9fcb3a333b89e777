import Testing

@testable import Policy

@Suite struct UnansweredComplaintRuleTests {
  @Test(arguments: ["answering-complaint"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedThread(file).failures()
    #expect(failures == "")
  }

  @Test func anAnsweredComplaintIsQuiet() throws {
    let lines = [
      TriedThread.Line("Jane Example", "The bins are overflowing", hour: 0),
      TriedThread.Line("council", "Thank you, they will be emptied today", hour: 20, answers: 0),
    ]
    #expect(try TriedThread("answering-complaint").flags(lines, untilHour: 5000).isEmpty)
  }
}
