import Testing

@testable import Policy

@Suite struct ElectionNoticeTests {
  @Test(arguments: [
    ("2016-05-05", "2016-03-30"), ("2017-05-04", "2017-03-27"), ("2019-05-23", "2019-04-15"),
    ("2020-02-20", "2020-01-16"), ("2021-05-06", "2021-03-29"), ("2022-03-31", "2022-02-24"),
    ("2023-05-04", "2023-03-27"), ("2024-05-02", "2024-03-26"), ("2025-05-01", "2025-03-25"),
    ("2028-05-04", "2028-03-27"), ("2029-05-03", "2029-03-27"),
  ])
  func theNoticeOfALocalPollComesAtLatestOnThe25thWorkingDayBefore(poll: String, notice: String) {
    #expect(Election(id: "e", title: "", kind: .ordinary, poll: poll).latestNotice()?.text == notice)
  }

  @Test(arguments: [
    ("2017-05-03", "2017-06-08", "2017-05-08"), ("2019-11-06", "2019-12-12", "2019-11-11"),
    ("2024-05-30", "2024-07-04", "2024-06-04"),
    // 12 July is a holiday in Northern Ireland: in a general election it counts everywhere.
    ("2029-07-09", "2029-08-15", "2029-07-13"),
  ])
  func theNoticeOfAGeneralElectionFollowsTheDissolution(dissolution: String, poll: String, notice: String) {
    var election = Election(id: "e", title: "", kind: .parliamentary, poll: poll)
    election.dissolution = dissolution
    #expect(election.latestNotice()?.text == notice)
  }

  @Test func aReferendumsPeriodIsThe28DaysThatEndWithThePoll() {
    #expect(Election(id: "e", title: "", kind: .referendum, poll: "2016-06-23").latestNotice()?.text == "2016-05-27")
  }

  @Test func christmasEveIsNoWorkingDayOfAnElection() {
    let days = ElectionDays(BankHolidays(), isWholeKingdom: false)
    #expect(!days.isWorkingDay(CivilDay(2026, 12, 24)))
    #expect(days.isWorkingDay(CivilDay(2026, 12, 23)))
  }

  @Test(arguments: ["2025-02-30", "20250501", "2025-5-1", "2025-05-01 ", "", "२०२५-०५-०१"])
  func whatIsNoDayIsNoDay(text: String) {
    #expect(CivilDay(text) == nil)
  }
}
