import ByteFormats
import Testing

@Suite struct JSONSequenceReaderTests {
  private func values(_ text: String, unwrapping keys: [String] = []) throws -> [String] {
    var reader = try JSONSequenceReader(unwrapping: keys) { ByteChunks(Array(text.utf8), of: 7) }
    var values: [String] = []
    while let record = try reader.next() {
      let isThere = Array(text.utf8)[record.offset..<record.offset + record.length].elementsEqual(record.bytes)
      #expect(isThere, "the record's place is not where its bytes stand")
      values.append((try? record.parse()) == nil ? "broken" : String(decoding: record.bytes, as: UTF8.self))
    }
    return values
  }

  @Test(
    arguments: [
      ("[{\"a\":1},{\"a\":2}]", ["{\"a\":1}", "{\"a\":2}"]), ("{\"a\":1}", ["{\"a\":1}"]),
      ("{\"a\":1}\n{\"a\":2}\n", ["{\"a\":1}", "{\"a\":2}"]),
      ("\u{FEFF}{\"a\":1}\r\n\r\n{\"a\":2}", ["{\"a\":1}", "{\"a\":2}"]),
      ("[1]\n[2]", ["[1]", "[2]"]),
      ("{\"a\":[\n{\"b\":1},\n{\"b\":2}]}", ["{\"a\":[\n{\"b\":1},\n{\"b\":2}]}"]),
      ("{\n  \"a\": {\n\"b\": 1 }\n}", ["{\n  \"a\": {\n\"b\": 1 }\n}"]),
      ("[\n,{\"a\":1}]", nil), ("{\"a\":1}{\"a\":2}", nil), ("", nil),
    ] as [(String, [String]?)])
  func everyFormGivesItsValues(_ text: String, _ expected: [String]?) throws {
    if let expected {
      #expect(try values(text) == expected)
    } else {
      #expect(throws: StructureError.self) { try values(text) }
    }
  }

  @Test func aBrokenLineCostsThatLine() throws {
    #expect(try values("{\"a\":1}\n{\"a\":\n{\"a\":3}\n{\"a\"") == ["{\"a\":1}", "broken", "{\"a\":3}", "broken"])
    #expect(try values("{\"a\":\n{\"a\":2}") == ["broken", "{\"a\":2}"])
  }

  @Test func aLineCutWithinACharacterCostsThatLine() throws {
    var reader = try JSONSequenceReader { ByteChunks(Array(Array("{\"a\":1}\n{\"a\":\"é".utf8).dropLast())) }
    var outcomes: [Bool] = []
    while let record = try reader.next() { outcomes.append((try? record.parse()) != nil) }
    #expect(outcomes == [true, false])
  }

  @Test func aLongLineIsASingleValue() throws {
    let long =
      Array("{\"text\":\"".utf8) + [UInt8](repeating: 0x61, count: LineReader.longestLine + 10) + Array("\"}".utf8)
    var reader = try JSONSequenceReader { ByteChunks(long, of: 1 << 20) }
    #expect(reader.layout == .single)
    #expect(try reader.next()?.length == long.count)
  }

  @Test func aPageGivesTheElementsOfItsList() throws {
    #expect(try values("{\"data\":[{\"a\":1}],\"next\":\"x\"}", unwrapping: ["data"]) == ["{\"a\":1}"])
  }

  @Test func aValueInsideKnowsItsPlace() throws {
    let text = #"{"comments":[{"text":"Grüße"},{"text":"two"}],"n":12}"#
    let root = try JSONValue(parsing: Array(text.utf8))
    func slice(_ value: JSONValue?) -> String {
      String(decoding: Array(text.utf8)[value?.byteRange ?? 0..<0], as: UTF8.self)
    }
    #expect(slice(root["comments"]?.elements.last) == #"{"text":"two"}"#)
    #expect(slice(root["comments"]?.elements.first?["text"]) == "\"Grüße\"")
    #expect(slice(root["n"]) == "12")
  }
}
