import Foundation
import Records
import Testing

@Suite struct CivilTimeTests {
  @Test(arguments: [Int64(0), -1, 951_782_400, 1_709_164_800, -62_135_596_800, 253_402_300_799])
  func readingAndInstantAreInverse(_ seconds: Int64) {
    #expect(CivilTime(utc: seconds).utcSeconds == seconds)
  }

  @Test func printsISO() throws {
    let time = try #require(CivilTime(year: 2024, month: 2, day: 29, hour: 3, minute: 4, second: 5))
    #expect(time.iso8601 == "2024-02-29T03:04:05Z")
    #expect(time.utcSeconds == 1_709_175_845)
  }

  @Test func refusesDatesThatDoNotExist() {
    #expect(CivilTime(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilTime(year: 2023, month: 13, day: 1) == nil)
    #expect(CivilTime(year: 2023, month: 1, day: 1, hour: 24) == nil)
  }
}

@Suite struct CouncilZoneTests {
  let london = CouncilZone(identifier: "Europe/London")

  @Test func summerTimeIsAnHourAhead() throws {
    let zone = try #require(london)
    let reading = try #require(CivilTime(year: 2024, month: 7, day: 1, hour: 12))
    #expect(zone.instant(of: reading) == .once(reading.utcSeconds - 3600))
  }

  @Test func clocksForwardSkipAnHour() throws {
    let zone = try #require(london)
    let reading = try #require(CivilTime(year: 2024, month: 3, day: 31, hour: 1, minute: 30))
    #expect(zone.instant(of: reading) == .never(reading.utcSeconds))
  }

  @Test func clocksBackRepeatAnHour() throws {
    let zone = try #require(london)
    let reading = try #require(CivilTime(year: 2024, month: 10, day: 27, hour: 1, minute: 30))
    #expect(zone.instant(of: reading) == .twice(reading.utcSeconds - 3600, reading.utcSeconds))
  }
}
