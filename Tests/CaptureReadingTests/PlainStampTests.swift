import Records
import Testing

@testable import CaptureReading

@Suite struct PlainStampTests {
  @Test(arguments: [
    ("07/03/2026 10:00", "2026-07-03T10:00:00Z"), ("1/31/18 18:55", "2018-01-31T18:55:00Z"),
    ("2016-07-26 20:59:01", "2016-07-26T20:59:01Z"), ("03/15/2024 10:05 pm", "2024-03-15T22:05:00Z"),
    ("03/15/2024 12:05 am", "2024-03-15T00:05:00Z"), ("2021-04-20 13:39:53.651417", "2021-04-20T13:39:53Z"),
    ("2021-04-20T13:39:53", "2021-04-20T13:39:53Z"),
  ])
  func readsWhatToolsPrint(_ text: String, _ reading: String) {
    #expect(PlainStamp(text)?.reading(dayFirst: false)?.iso8601 == reading)
  }

  @Test(arguments: ["", "07/03/2026", "1-2-26 10:00", "07/03/2026 10:00 x", "07/03/2026 13:00 pm", "a/b/c d:e"])
  func refusesTheRest(_ text: String) { #expect(PlainStamp(text) == nil) }

  @Test func refusesDaysThatAreNone() {
    #expect(PlainStamp("31/01/2026 10:00")?.reading(dayFirst: false) == nil)
    #expect(PlainStamp("31/01/2026 10:00")?.reading(dayFirst: true)?.month == 1)
    #expect(PlainStamp("9999/99/99 99:99")?.reading(dayFirst: true) == nil)
  }
}
