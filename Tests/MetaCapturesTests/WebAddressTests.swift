import Records
import TestSupport
import Testing

@testable import MetaCaptures

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example/x?access_token=EAA&b=1&Key=2#c", "https://a.example/x?b=1#c"),
    ("https://a.example/x?access%5Ftoken=EAA", "https://a.example/x"),
    ("https://a.example/#access_token=EAA&b=1", "https://a.example/"),
    ("https://a.example/x?a=%2F&b", "https://a.example/x?a=%2F&b"),
    ("https://l.facebook.com/l.php?u=https%3A%2F%2Fb.example%2F%3Fsig%3D1%26c%3D2&h=AT", "https://b.example/?c=2"),
    ("https://monkey.example/?monkey=1", "https://monkey.example/?monkey=1"),
  ])
  func secretsAreTakenOut(_ address: String, _ kept: String) { #expect(KeptAddress.of(address) == kept) }

  @Test(arguments: [
    "https://scontent.xx.fbcdn.net/a.jpg?oh=1", "https://x.cdninstagram.com/a", "ftp://a", "", "http://",
  ])
  func othersAreNotKept(_ address: String) { #expect(KeptAddress.of(address) == nil) }

  @Test func redirectsInRedirectsEnd() {
    let inner = "https%253A%252F%252Fl.facebook.com%252Fl.php%253Fu%253Dx"
    let address = "https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D\(inner)"
    #expect(KeptAddress.of(address) != nil)
  }
}

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

@Suite struct CodePagesTests {
  @Test func mendsTheRoundTrip() {
    #expect(CodePages.mended([0x41, 0x89, 0xDB, 0xAA]) == "A’")
    #expect(CodePages.mended([0x89, 0xDB, 0x5F]) == nil)
    #expect(CodePages.windows([0x93, 0xE9, 0x81]) == "“é\u{81}")
    #expect(CodePages.macRoman(Array(0...255)).unicodeScalars.count == 256)
  }
}
