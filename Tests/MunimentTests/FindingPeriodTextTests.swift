import ArchiveStore
import Foundation
import Testing

@testable import Output

/// How findings near a poll say where they stand to it.
@Suite struct FindingPeriodTextTests {
  @Test(arguments: [
    (#""place": "inside", "poll": "2025-05-01""#, "before the poll “Wenlow” (from 2025-03-10)"),
    (
      #""place": "inside", "poll": "2025-05-01", "doubt": "the day is inferred""#,
      "before the poll “Wenlow” (from 2025-03-10; in doubt: the day is inferred)"
    ),
    (
      #""place": "amber", "poll": "2025-05-01", "cautious_from": "2025-03-01""#,
      "in the careful time before the poll “Wenlow” (the council's own, from 2025-03-01; the law's from 2025-03-10)"
    ),
    (#""place": "amber", "poll": "2025-05-01""#, "after the close of the poll “Wenlow” (at 22:00 on 2025-05-01)"),
    (#""place": "amber""#, "near the poll “Wenlow” (restricted from 2025-03-10)"),
  ])
  func aFindingSaysWhereItStandsToAPoll(facts: String, text: String) throws {
    let json = #"{"election": "e", "title": "Wenlow", "from": "2025-03-10", "statutory_latest": false, "# + facts + "}"
    #expect(FindingPeriodText(try JSONDecoder().decode(FindingPeriod.self, from: Data(json.utf8))).text == text)
  }

  @Test func aLatestDayIsCalledThat() throws {
    let json = """
      {"election": "e", "title": "Wenlow", "from": "2025-03-25", "statutory_latest": true, "place": "amber",
       "poll": "2025-05-01", "cautious_from": "2025-03-18", "doubt": "the day of the notice is not known"}
      """
    #expect(
      FindingPeriodText(try JSONDecoder().decode(FindingPeriod.self, from: Data(json.utf8))).text
        == "in the careful time before the poll “Wenlow” (the council's own, from 2025-03-18; "
        + "the law's from 2025-03-25 at the latest; in doubt: the day of the notice is not known)")
  }
}
