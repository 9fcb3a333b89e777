import ByteFormats
import Testing

@Suite struct CSVReaderTests {
  private func rows(_ text: String, chunk: Int = .max) throws -> [CSVRow] {
    var reader = CSVReader(ByteChunks(Array(text.utf8), of: chunk))
    var rows: [CSVRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  private func cells(_ row: CSVRow) -> [String] { row.cells.map { String(decoding: $0, as: UTF8.self) } }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\u{FEFF}\"a\",\"b \"\"q\"\"\"\n", [["a", "b \"q\""]]),
    ("\"line\none\r\ntwo\",x\n", [["line\none\r\ntwo", "x"]]),
    (",,\n\n\"\",\n", [["", "", ""], ["", ""]]),
    ("", []),
    ("\n\r\n", []),
    ("\"e\u{301}\u{1F600}\"\u{2C}\"\u{301}\"", [["e\u{301}\u{1F600}", "\u{301}"]]),
  ])
  func readsRows(_ text: String, _ expected: [[String]]) throws {
    for chunk in [1, 2, 3, Int.max] { #expect(try rows(text, chunk: chunk).map(cells) == expected) }
  }

  @Test func saysWhereARowStands() throws {
    let found = try rows("\u{FEFF}a,\"b\nb\"\r\n\r\nc,d\n", chunk: 3)
    #expect(found.map(\.offset) == [3, 14])
    #expect(found.map(\.number) == [1, 2])
    #expect(found.map(\.line) == [1, 4])
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a,\"b\nb\"", "c,d"])
  }

  @Test(arguments: ["a\"b,c\nx,y\n", "\"a\"b,c\nx,y\n"])
  func aStrayQuoteCostsItsRowOnly(_ text: String) throws {
    let found = try rows(text)
    #expect(found.map { $0.fault == nil } == [false, true])
    #expect(found.last.map(cells) == ["x", "y"])
  }

  @Test func refusesAQuoteThatIsNeverClosed() {
    #expect(throws: StructureError(offset: 4, reason: "opens a quote in the row at line 2 that is never closed")) {
      try rows("a,b\nc,\"d\ne,f\n")
    }
  }
}

@Suite struct ZonedStampTests {
  @Test(arguments: [
    ("Fri Mar 06 13:02:05 +0000 2026", 1_772_802_125 as Int64?), ("Fri Mar 06 13:02:05 +0100 2026", 1_772_798_525),
    ("Fri Mar 6 13:02:05 +0000 2026", nil), ("Fri Foo 06 13:02:05 +0000 2026", nil),
    ("Fri Feb 30 13:02:05 +0000 2026", nil),
    ("Fri Mar 06 13:02:05 +0000 2026 ", nil), ("", nil), ("Fri", nil),
  ])
  func readsEnglishStamps(_ text: String, _ seconds: Int64?) { #expect(ZonedStamp.english(text) == seconds) }

  @Test(arguments: [
    ("2026-03-06T13:02:05Z", 1_772_802_125 as Int64?), ("2026-03-06T13:02:05.999Z", 1_772_802_125),
    ("2026-03-06 13:02:05 +0000", 1_772_802_125), ("2026-03-06T14:02:05+01:00", 1_772_802_125),
    ("2026-03-06T07:32:05-0530", 1_772_802_125), ("2026-03-06T13:02:05", nil), ("2026-13-06T13:02:05Z", nil), ("", nil),
  ])
  func readsISOStamps(_ text: String, _ seconds: Int64?) { #expect(ZonedStamp.iso8601(text) == seconds) }
}
