import ByteFormats
import Records
import Testing

@Suite struct MailStampTests {
  @Test(arguments: [
    ("Thu, 12 Nov 2009 03:29:24 +0100", 1_257_992_964), ("12 Nov 2009 02:29:24 GMT", 1_257_992_964),
    ("Wed, 11 Nov 2009 21:29:24 EST (remark, (nested))", 1_257_992_964), ("12 Nov 09 02:29 -0000", 1_257_992_940),
    ("Thu, 12 November 2009 2:29:24 Z", 1_257_992_964), ("Sat, 16 Oct 2010 20:53:18 +0000", 1_287_262_398),
  ])
  func readsStamps(_ text: String, _ seconds: Int64) { #expect(MailStamp(text)?.seconds == seconds) }

  @Test func saysHowWellItKnows() {
    #expect(MailStamp("12 Nov 09 02:29 GMT")?.precision == .minute)
    #expect(MailStamp("12 Nov 09 02:29:01 XYZ")?.isZoned == false)
    #expect(MailStamp("12 Nov 09 02:29:01")?.isZoned == false)
    #expect(MailStamp("12 Nov 09 02:29:01 -0000")?.isZoned == true)
  }

  @Test(arguments: [
    "", "Thu,", "31 Feb 2020 10:00:00 GMT", "12 Nov 2009", "12 Nox 2009 10:00:00 GMT", "99 99 99 99:99:99",
  ])
  func refusesOthers(_ text: String) { #expect(MailStamp(text) == nil) }
}
