import ByteFormats
import Testing

@Suite struct TableReaderTests {
  private func rows(
    _ text: String, delimiters: [TableReader.Delimiter] = TableReader.Delimiter.allCases,
    strayQuote: TableReader.StrayQuote = .fault
  ) throws -> [TableRow] {
    var reader = TableReader(ByteChunks(Array(text.utf8)), delimiters: delimiters, strayQuote: strayQuote)
    var rows: [TableRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  private func words(_ rows: [TableRow]) -> [[String]] {
    rows.map { $0.cells.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(arguments: ["a,b\n1,2\n", "a;b\r\n1;2", "a\tb\n\n1\t2"])
  func theHeaderTellsTheDelimiter(_ text: String) throws {
    #expect(try words(rows(text)) == [["a", "b"], ["1", "2"]])
  }

  @Test func onlyDelimitersThatAreMeant() throws {
    #expect(try words(rows("a;b;c,d\n", delimiters: [.tab, .comma])) == [["a;b;c", "d"]])
    #expect(try words(rows("a\tb,c\n", delimiters: [.tab, .comma])) == [["a", "b,c"]])
  }

  @Test func quotedCells() throws {
    let found = try rows("a,b\n\"1,\"\"x\"\"\r\ny\",2\n3,4")
    #expect(words(found) == [["a", "b"], ["1,\"x\"\ny", "2"], ["3", "4"]])
    #expect(found.map(\.isUnfinished) == [false, false, true] && found.map(\.number) == [1, 2, 3])
    #expect(found[1].raw.count == 15 && found[1].offset == 4)
  }

  @Test func strayQuotesCostTheirRowOrAreText() throws {
    let text = "a,b\n1\"x,2\n3,4\n"
    #expect(try rows(text).map(\.fault) == [nil, "has a quote inside an unquoted cell", nil])
    #expect(try words(rows(text, strayQuote: .text))[1] == ["1\"x", "2"])
    #expect(try rows("a\n\"1\"x\n", strayQuote: .text)[1].fault == "goes on after a closing quote")
  }

  @Test func aQuoteThatIsNeverClosedIsDamage() {
    #expect(throws: StructureError.self) { try rows("a,b\n\"1,2\n3,4\n") }
  }
}
