import Records
import Testing

@testable import Policy

@Suite struct WrittenDayTests {
  @Test(arguments: [
    ("Thursday 5 May 2026", [4, 5, 5, 2026]), ("5th of May", [-1, 5, 5, 0]), ("May 5th, 2026", [-1, 5, 5, 2026]),
    ("Thu 05/05/26", [4, 5, 5, 2026]), ("Thurs. 5.5.2026", [4, 5, 5, 2026]), ("Sunday, 7th June", [0, 7, 6, 0]),
  ])
  func daysAreReadAsTheyAreWritten(_ text: String, _ parts: [Int]) {
    let day = WrittenDayReader(CheckedText(text)).days.first
    #expect([day?.weekday ?? -1, day?.day ?? 0, day?.month ?? 0, day?.year ?? 0] == parts)
  }

  @Test(arguments: [
    "it may 5 be", "9.30 May be late", "we march 3 miles", "Mon-Fri 9-5", "in May 2026", "at 7.30 on the 5th",
    "May 7pm",
    "300 May queens", "SY8 1AZ",
  ])
  func whatIsNoDayIsNotRead(_ text: String) { #expect(WrittenDayReader(CheckedText(text)).days == []) }

  @Test func bothDaysOfAPairAreRead() {
    let days = WrittenDayReader(CheckedText("Friday 5 - Sunday 7 June 2026")).days
    #expect(days.map(\.day) == [5, 7])
    #expect(days.map(\.weekday) == [5, 0])
  }

  @Test(arguments: [
    ("2026-03-01", 22, 3, "2026-03-22"), ("2026-12-20", 5, 1, "2027-01-05"), ("2026-01-10", 20, 12, "2025-12-20"),
    ("2026-06-01", 3, 4, "2026-04-03"), ("2026-06-15", 1, 4, "2027-04-01"),
  ])
  func withoutAYearTheNearestDayIsMeant(_ posted: String, _ day: Int, _ month: Int, _ meant: String) throws {
    let parts = posted.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    let moment = try #require(CivilTime(year: parts[0], month: parts[1], day: parts[2]))
    let written = WrittenDay(bytes: 0..<1, weekday: nil, day: day, month: month, year: nil)
    #expect(written.readings(at: moment).map(\.dateText) == [meant])
  }
}
