import Testing

@testable import Policy

@Suite struct ExchangeRuleTests {
  private typealias Line = TriedThread.Line

  private func replies(_ texts: [String], everyHours: Int64 = 1, to questions: [String]) throws -> [(
    act: Int, flag: Flag
  )] {
    var lines = [Line("council", "The market is on Monday", hour: 0)]
    for (place, (question, text)) in zip(questions, texts).enumerated() {
      let hour = Int64(place) * everyHours
      lines.append(Line("Jane Example", question, hour: hour, answers: 0))
      lines.append(Line("council", text, hour: hour, answers: lines.count - 1))
    }
    return try TriedThread("conduct-exchange").flags(lines, untilHour: 1000)
  }

  @Test func threeHeatedRepliesToOnePersonAreFlaggedOnTheThird() throws {
    let texts = ["It is on Monday", "As we said, Monday", "Please read the post"]
    #expect(try replies(texts, to: ["When?", "That is wrong", "No"]).map(\.act) == [6])
  }

  @Test func threePoliteRepliesAreNone() throws {
    #expect(try replies(["Monday", "Nine", "Thank you"], to: ["Which day?", "What time?", "Lovely"]).isEmpty)
  }

  @Test func twoRepliesOrThreeInThreeDaysAreNone() throws {
    #expect(try replies(["As we said", "You are wrong"], to: ["Rubbish", "Rubbish"]).isEmpty)
    #expect(try replies(["Wrong", "Wrong", "Wrong"], everyHours: 20, to: ["a", "b", "c"]).isEmpty)
  }

  @Test func repliesToThreePeopleAreNone() throws {
    let lines =
      [Line("council", "News", hour: 0)]
      + ["Jane Example", "John Sample", "A. N. Other"].flatMap {
        [Line($0, "Rubbish", hour: 1, answers: 0), Line("council", "You are wrong", hour: 1)]
      }
    #expect(try TriedThread("conduct-exchange").flags(lines, untilHour: 100).isEmpty)
  }
}
