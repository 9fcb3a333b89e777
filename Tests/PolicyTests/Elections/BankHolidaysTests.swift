import Testing

@testable import Policy

@Suite struct BankHolidaysTests {
  /// Month and day of each holiday, as GOV.UK's file of bank holidays has them.
  private static let englandAndWales: [(year: Int, days: String)] = [
    (2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
    (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
    (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
    (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
    (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
  ]
  private static let scotland: [(year: Int, days: String)] = [
    (2018, "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26"),
    (2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26"),
    (2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28"),
    (2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28"),
    (2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"),
    (2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"),
    (2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"),
    (2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"),
    (2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"),
    (2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"),
    (2028, "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26"),
  ]
  private static let northernIreland: [(year: Int, days: String)] = [
    (2018, "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26"),
    (2019, "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26"),
    (2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28"),
    (2021, "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28"),
    (2022, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27"),
    (2023, "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26"),
    (2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26"),
    (2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"),
    (2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"),
    (2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"),
    (2028, "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26"),
  ]

  private func days(_ year: Int, _ division: BankHolidays.Division) -> String {
    BankHolidays().days(in: year, of: division).sorted().map { String($0.text.dropFirst(5)) }.joined(separator: " ")
  }

  @Test(arguments: englandAndWales) func englandAndWalesKeepThePublishedDays(year: Int, expected: String) {
    #expect(days(year, .englandAndWales) == expected)
  }

  @Test(arguments: scotland) func scotlandKeepsThePublishedDays(year: Int, expected: String) {
    #expect(days(year, .scotland) == expected)
  }

  @Test(arguments: northernIreland) func northernIrelandKeepsThePublishedDays(year: Int, expected: String) {
    #expect(days(year, .northernIreland) == expected)
  }

  @Test func aDayThatAPackProclaimsIsKept() {
    let extra = ProclaimedDay(CivilDay(2031, 5, 9), instead: CivilDay(2031, 5, 5))
    let days = BankHolidays(proclaimed: [extra]).days(in: 2031, of: .englandAndWales)
    #expect(days.contains(CivilDay(2031, 5, 9)))
    #expect(!days.contains(CivilDay(2031, 5, 5)))
  }
}
