import Testing

@testable import Policy

@Suite struct UnansweredQuestionRuleTests {
  @Test(arguments: ["answering-question"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedThread(file).failures()
    #expect(failures == "")
  }

  private typealias Line = TriedThread.Line

  @Test func aReplyInTimeAnswersAndALateOneIsToldSo() throws {
    let rule = try TriedThread("answering-question")
    let asked = [Line("council", "News", hour: 0), Line("Jane Example", "When does it open?", hour: 1, answers: 0)]
    #expect(rule.flags(asked + [Line("council", "At nine", hour: 5, answers: 1)], untilHour: 5000).isEmpty)
    let late = rule.flags(asked + [Line("council", "At nine", hour: 241, answers: 1)], untilHour: 5000)
    #expect(late.map(\.act) == [1])
    #expect(late.first?.flag.why.utf8.starts(with: "Answered after 10 days.".utf8) == true)
  }

  @Test func nothingIsUnansweredBeforeTheArchiveKnows() throws {
    let asked = [Line("council", "News", hour: 0), Line("Jane Example", "When does it open?", hour: 1, answers: 0)]
    #expect(try TriedThread("answering-question").flags(asked, untilHour: 48).isEmpty)
  }

  @Test func aReplyToSomebodyElseIsNoAnswer() throws {
    let lines = [
      Line("council", "News", hour: 0), Line("Jane Example", "When does it open?", hour: 1, answers: 0),
      Line("John Sample", "Lovely", hour: 2, answers: 0), Line("council", "Thank you", hour: 3, answers: 2),
    ]
    #expect(try TriedThread("answering-question").flags(lines, untilHour: 5000).map(\.act) == [1])
  }

  @Test func residentsAskEachOther() throws {
    let lines = [
      Line("council", "News", hour: 0), Line("Jane Example", "We were there", hour: 1, answers: 0),
      Line("John Sample", "What was it like?", hour: 2, answers: 1),
    ]
    #expect(try TriedThread("answering-question").flags(lines, untilHour: 5000).isEmpty)
  }
}
