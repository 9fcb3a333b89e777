import Testing

@testable import Policy

@Suite struct WeekdayRuleTests {
  @Test(arguments: ["accuracy-weekday"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func theReviewerIsToldTheRightDay() throws {
    let flag = try #require(try TriedRule("accuracy-weekday").flags("Meet us, Thursday 5 May 2026, at noon").first)
    #expect(flag.evidence == "Thursday 5 May 2026")
    #expect(flag.why == "5 May 2026 is a Tuesday, not a Thursday.")
  }

  @Test func aDayThatDoesNotExistIsToldSo() throws {
    let flag = try #require(try TriedRule("accuracy-weekday").flags("Monday 31 June 2026").first)
    #expect(flag.why == "There is no 31 June 2026.")
  }

  @Test(arguments: ["Thursday 5/5/2026", "Thurs. 5th May 2026", "5 May 2026 (Thursday)", "Thursday, May 5, 2026"])
  func anyWayOfWritingItIsRead(_ text: String) throws {
    #expect(try TriedRule("accuracy-weekday").flags(text).count == 1)
  }

  @Test func hostileTextsAreOnlyRead() throws {
    let rule = try TriedRule("accuracy-weekday")
    for text in [
      "Monday 99999999999999999999 May", "Monday 5 May 99999999999999999999", "May May May", "May 5 May", "5/5/5",
      "31/",
    ] {
      _ = rule.flags(text)
    }
  }
}
