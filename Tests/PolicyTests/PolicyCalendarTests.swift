import Records
import Testing

@testable import Policy

@Suite struct PolicyCalendarTests {
  private let calendar: PolicyCalendar

  init() throws { calendar = try ShippedPack.ludlow().calendar }

  private func setting(_ instant: String) -> Setting {
    calendar.setting(at: PublicationTime(seconds: PackSource.seconds(instant)))
  }

  @Test(arguments: [
    ("2018-03-18T12:00:00Z", nil, false), ("2018-03-19T12:00:00Z", "V.1", true), ("2023-12-10T12:00:00Z", "V.1", false),
    ("2023-12-11T12:00:00Z", "V.2", true), ("2026-04-19T22:30:00Z", "V.2", false),
    ("2026-04-19T23:30:00Z", "v.4", true), ("2026-04-21T09:00:00Z", "v.4", false),
  ])
  func theVersionInForceIsThatOfTheCouncilsDay(instant: String, version: String?, isTransition: Bool) {
    #expect(setting(instant).version == version)
    #expect(setting(instant).isTransitionDay == isTransition)
  }

  @Test func anEditIsJudgedByTheVersionOfItsOwnDay() {
    #expect(setting("2026-04-01T12:00:00Z").version == "V.2")
    #expect(setting("2026-05-01T12:00:00Z").version == "v.4")
  }

  @Test(arguments: [
    ("2025-03-12T12:00:00Z", "local-2025", ElectionPeriod.Place.inside),
    ("2025-05-01T20:59:00Z", "local-2025", .inside),
    // 22:30 by the clock on the wall: the poll has closed.
    ("2025-05-01T21:30:00Z", "local-2025", .amber),
    ("2022-03-01T12:00:00Z", "gallows-bank-2022", .inside),
    ("2022-02-23T12:00:00Z", "gallows-bank-2022", .amber),
    ("2019-05-02T12:00:00Z", "european-2019", .inside),
    ("2024-05-26T12:00:00Z", "general-2024", .amber),
    ("2024-06-04T12:00:00Z", "general-2024", .inside),
    ("2016-05-27T12:00:00Z", "eu-referendum-2016", .inside),
  ])
  func anActInARestrictedTimeIsTold(instant: String, election: String, place: ElectionPeriod.Place) {
    let periods = setting(instant).periods
    #expect(periods.map(\.election.id) == [election])
    #expect(periods.first?.place == place)
  }

  @Test(arguments: [
    // 00:15 of 2 May by the clock on the wall.
    "2025-05-01T23:15:00Z", "2017-05-06T12:00:00Z", "2025-06-10T12:00:00Z", "2016-05-26T12:00:00Z",
    "2025-03-09T12:00:00Z", "2023-04-20T12:00:00Z", "2020-04-20T12:00:00Z",
  ])
  func anActOutsideOfAllRestrictedTimesHasNone(instant: String) {
    #expect(setting(instant).periods == [])
  }

  @Test func whereTheNoticeIsNotKnownTheStartIsCalledTheStatutoryLatest() throws {
    var election = Election(id: "e", title: "Wenlow", kind: .ordinary, poll: "2025-05-01")
    let unknown = try calendarOf(election).setting(at: noon("2025-03-12"))
    #expect(unknown.periods == [])
    let later = try #require(calendarOf(election).setting(at: noon("2025-03-25")).periods.first)
    #expect(later.isStatutoryLatest)
    #expect(later.explanation == "Wenlow: 2025-03-25 (statutory latest; real start may be earlier) to 2025-05-01 22:00")
    election.notice = "2025-03-10"
    let known = try #require(calendarOf(election).setting(at: noon("2025-03-12")).periods.first)
    #expect(!known.isStatutoryLatest)
    #expect(known.from == "2025-03-10")
  }

  @Test(arguments: [
    ("2024-06-03T12:00:00Z", "2024-05-25"), ("2024-06-04T12:00:00Z", nil), ("2025-05-01T21:30:00Z", nil),
  ])
  func onlyBeforeTheLawsTimeTheCouncilsOwnIsTold(instant: String, day: String?) {
    #expect(setting(instant).periods.map(\.cautiousFrom) == [day])
  }

  @Test func ofATimeKnownToTheYearANewVersionWithinItIsMarked() {
    let year = PublicationTime(seconds: PackSource.seconds("2023-01-01T00:00:00Z"), precision: .year)
    #expect(calendar.setting(at: year).version == "V.1")
    #expect(calendar.setting(at: year).isTransitionDay)
  }

  @Test func aDeskThatRemembersDaysSaysTheSame() {
    let desk = SettingDesk(calendar)
    for hour in stride(
      from: PackSource.seconds("2025-03-01T00:00:00Z"), to: PackSource.seconds("2025-11-01T00:00:00Z"), by: 1800)
    {
      let time = PublicationTime(seconds: hour)
      let (one, other) = (desk.setting(at: time), calendar.setting(at: time))
      #expect(one.local == other.local && one.periods == other.periods && one.version == other.version)
    }
  }

  private func calendarOf(_ election: Election) throws -> PolicyCalendar {
    var registers = Registers()
    registers.elections = [election]
    return PolicyCalendar(
      versions: [], registers: registers, zone: try #require(CouncilZone(identifier: "Europe/London")))
  }

  private func noon(_ day: String) -> PublicationTime {
    PublicationTime(seconds: PackSource.seconds(day + "T12:00:00Z"))
  }
}
