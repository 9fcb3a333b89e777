import Records
import Testing

@testable import WhatsAppImporter

/// Every form in which a message's date and time have been seen.
@Suite struct HeaderFormTests {
  @Test(arguments: [
    ("[3/27/22, 21:41:35] Oduya: hi", "2022-03-27T21:41:35"),
    ("[3/27/22 21:41:35] Oduya: hi", "2022-03-27T21:41:35"),
    ("[3/27/22 21.41.35] Oduya: hi", "2022-03-27T21:41:35"),
    ("[21:41:35, 3/27/22] Oduya: hi", "2022-03-27T21:41:35"),
    ("[3/27/2565 BE, 21:41:35] Oduya: hi", "2022-03-27T21:41:35"),
    ("[27/3/2565 21:41:35] Oduya: hi", "2022-03-27T21:41:35"),
    ("[3/27/R4, 21:41:35] Oduya: hi", "2022-03-27T21:41:35"),
    ("[27\u{200F}/3\u{200F}/2022، 21:41:55] Oduya: \u{200F}hi", "2022-03-27T21:41:55"),
    ("[١٨\u{200F}/٣\u{200F}/٢٠٢٢، ٢:٥٦:٠٠\u{A0}م] Oduya: \u{200F}hi", "2022-03-18T14:56:00"),
    ("[١٨\u{200F}/٣\u{200F}/٢٠٢٢، ٢:٥٦:٠٠\u{A0}ص] Oduya: \u{200F}hi", "2022-03-18T02:56:00"),
    ("[2020-01-31, 12:00:01] Oduya: hi", "2020-01-31T12:00:01"),
    ("[2020.04.01, 12:00:01] Oduya: hi", "2020-04-01T12:00:01"),
    ("[2020/05/01, 12:00:01] Oduya: hi", "2020-05-01T12:00:01"),
    ("[13.08.18, 22:42:50] Oduya: hi", "2018-08-13T22:42:50"),
    ("[2026/7/9 02:28:09] Oduya: hi", "2026-07-09T02:28:09"),
    ("[14/10/2021, 3:34:09\u{202F}PM] Oduya: hi", "2021-10-14T15:34:09"),
    ("[31/12/2019, 2:14:40 a.m.] Oduya: hi", "2019-12-31T02:14:40"),
    ("[30/6/18 1:55:00 p. m.] Oduya: hi", "2018-06-30T13:55:00"),
    ("[06/2018/13, 21:25:15] Oduya: hi", "2018-06-13T21:25:15"),
    ("[2024/01/02 오후 03:06] Oduya: hi", "2024-01-02T15:06:00"),
    ("[2019-04-16 02:09] Oduya: hi", "2019-04-16T02:09:00"),
    ("\u{200E}[30/6/18 1:55:00 p. m.] Oduya: hi", "2018-06-30T13:55:00"),
    ("23/03/2022, 13:31 - Oduya: hi", "2022-03-23T13:31:00"),
    ("23/10/2023, 11:11\u{202F}am - Oduya: hi", "2023-10-23T11:11:00"),
    ("23/10/2023, 12:11\u{202F}am - Oduya: hi", "2023-10-23T00:11:00"),
    ("23/10/2023, 00:08 a. m. - Oduya: hi", "2023-10-23T00:08:00"),
    ("1/14/23, 7:02\u{202F}PM - Oduya: hi", "2023-01-14T19:02:00"),
    ("23.03.2022, 13:31 - Oduya: hi", "2022-03-23T13:31:00"),
    ("23.03.22 13:31 - Oduya: hi", "2022-03-23T13:31:00"),
    ("23-03-2022 13:31 – Oduya: hi", "2022-03-23T13:31:00"),
    ("2019-10-20, 10:16 - Oduya: hi", "2019-10-20T10:16:00"),
    ("13.6.2018 klo 21.25.15 - Oduya: hi", "2018-06-13T21:25:15"),
    ("20/6/2017 8:28\u{A0}p.\u{A0}m. - Oduya: hi", "2017-06-20T20:28:00"),
    ("2024/01/02 03:05:06 PM - Oduya: hi", "2024-01-02T15:05:06"),
    ("22/01/2024 03:04 下午 - Oduya: hi", "2024-01-22T15:04:00"),
    ("2024/1/2 下午3:04 - Oduya: hi", "2024-01-02T15:04:00"),
    ("2024. 1. 2. 오전 3:06 - Oduya: hi", "2024-01-02T03:06:00"),
    ("22/01/2024, 3:04 in the afternoon - Oduya: hi", "2024-01-22T15:04:00"),
    ("2021-03-04 13 h 31 - Oduya: hi", "2021-03-04T13:31:00"),
    ("23.3.2022 г., 13:31 - Oduya: hi", "2022-03-23T13:31:00"),
    ("21/12/16, 10:50:12 PM: Oduya: hi", "2016-12-21T22:50:12"),
    ("13.06.18 21.25.15: Oduya: hi", "2018-06-13T21:25:15"),
    ("13. 6. 2018. 21:25:15 Oduya: hi", "2018-06-13T21:25:15"),
    ("15/12/2025, 10:34:00 AM Oduya: hi", "2025-12-15T10:34:00"),
    ("15/12/2025, 10:34, Oduya: hi", "2025-12-15T10:34:00"),
  ])
  func aFormIsRead(_ sample: (line: String, reading: String)) throws {
    let imported = try ChatImport(sample.line)
    #expect(imported.readings == [sample.reading])
    #expect(imported.authors == ["Oduya"])
    #expect(imported.texts == ["hi"])
    #expect(imported.recognition != nil)
  }

  @Test(arguments: [
    "2016-04-29 10:30:00", "29/04/2016", "10:30", "29/04/2016, 25:00 - x: y", "29/04/2016, 10:61 - x: y",
    "[1] Oduya: hi",
    "[29/04/2016] Oduya: hi", "29/04/2016 10:30-12:00 - rota: full", "1/2/3, 10:00 - x: y", "99999/1/1, 10:00 - a: b",
  ])
  func whatOnlyLooksLikeAHeaderIsNone(_ line: String) {
    #expect(HeaderParser.parse(Array(line.utf8)) == nil)
  }

  @Test func anImpossibleDateIsPartOfTheBody() throws {
    let imported = try ChatImport(
      """
      13/02/2024, 18:02 - Oduya: first
      32/02/2024, 18:03 - Oduya: no such day
      14/02/2024, 18:04 - Oduya: last
      """)
    #expect(imported.texts == ["first\n32/02/2024, 18:03 - Oduya: no such day", "last"])
  }

  @Test func aPastedLineInAnotherFormStaysInItsMessage() throws {
    let excerpt = "[10:45, 02/01/2024] Tamsin: see you\n[10:46, 02/01/2024] Oduya: yes"
    let imported = try ChatImport("13/02/2024, 18:02 - Oduya: \(excerpt)\n14/02/2024, 18:04 - Oduya: last")
    #expect(imported.texts == [excerpt, "last"])
  }

  @Test func twoFilesJoinedByHandAreReadAndSaidToBe() throws {
    let first = (13...17).map { "\($0)/02/2024, 18:02 - Oduya: day \($0)\n" }.joined()
    let second = (18...22).map { "[\($0).02.2024, 18:02:01] Oduya: day \($0)\n" }.joined()
    let imported = try ChatImport(first + second)
    #expect(imported.records.count == 10)
    #expect(imported.remarks.contains { $0.utf8.starts(with: "header forms".utf8) })
    #expect(imported.records.last?.published.doubt != nil)
    #expect(imported.records.first?.published.doubt == nil)
  }
}

extension HeaderFormTests {
  @Test func aFileWrittenByHandInManyFormsIsReadWhole() throws {
    let imported = try ChatImport(
      "[2020-01-01, 12:00:01] A: 1\n[2020.04.01, 12:00:01] B: 2\n[2020/05/01, 12:00:01] A: 3\n[01/07/2025, 12:00:01] A: 4"
    )
    let expected = ["2020-01-01T12:00:01", "2020-04-01T12:00:01", "2020-05-01T12:00:01", "2025-07-01T12:00:01"]
    #expect(imported.readings == expected)
  }
}

@Suite struct DateOrderTests {
  @Test(arguments: [
    // One part above 12 decides for all.
    (["01/05/2024", "25/05/2024"], "2024-05-01"), (["01/05/2024", "05/25/2024"], "2024-01-05"),
    // Within a year the month does not go down.
    (["28/03/2024", "01/04/2024"], "2024-03-28"), (["02/03/2024", "01/04/2024", "03/05/2024"], "2024-03-02"),
    // Nothing tells: the council's custom.
    (["03/04/2024"], "2024-04-03"),
    // The future is not yet written (the clerk's clock says November 2026).
    (["11/12/2026", "11/12/2026"], "2026-11-12"),
    (["24-03-07", "24-03-28", "25-01-02", "25-01-19", "25-02-03", "26-01-21", "26-02-03"], "2024-03-07"),
  ])
  func theOrderIsFoundFromAllLines(_ sample: (dates: [String], first: String)) throws {
    let imported = try ChatImport(sample.dates.map { "\($0), 10:00 - Oduya: hi" }.joined(separator: "\n"))
    #expect(try #require(imported.readings.first).utf8.starts(with: sample.first.utf8), "\(imported.readings)")
  }

  @Test func anAssumedOrderIsWrittenBesideEachDate() throws {
    let imported = try ChatImport("03/04/2024, 10:00 - Oduya: hi\n04/04/2024, 10:00 - Oduya: hi")
    #expect(imported.records.map(\.published.doubt).contains(nil), "4 April reads alike both ways")
    let only = try ChatImport("03/04/2024, 10:00 - Oduya: hi")
    #expect(only.records.first?.published.doubt == "day and month order assumed")
    #expect(only.remarks.count == 1)
  }

  @Test func aPhotosNameDecides() throws {
    let line = "\u{200E}[03/04/2024, 10:00:05] Oduya: \u{200E}<attached: 00000003-PHOTO-2024-03-04-10-00-05.jpg>"
    let imported = try ChatImport(line)
    #expect(imported.readings == ["2024-03-04T10:00:05"])
    #expect(imported.records.first?.published.doubt == nil)
  }
}
