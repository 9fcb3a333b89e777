import ByteFormats
import Testing

@Suite struct JSONRecordReaderTests {
  private func records(_ text: String, unwrapping keys: [String] = [], chunk: Int = .max) throws -> [String] {
    let source = ByteChunks(Array(text.utf8), of: chunk)
    var reader = JSONRecordReader(source, unwrapping: keys)
    var found: [String] = []
    while let record = try reader.next() { found.append(String(decoding: record.bytes, as: UTF8.self)) }
    return found
  }

  @Test(arguments: [
    ("[]", []),
    ("window.YTD.note_tweet.part0 = [ ]", []),
    (#"[{"a":1},{"b":"]}\""}]"#, [#"{"a":1}"#, #"{"b":"]}\""}"#]),
    ("window.YTD.tweets.part0 = [ {} , {\"x\":[1]}];", ["{}", "{\"x\":[1]}"]),
    ("\u{FEFF}[1, \"two\", null,]", ["1", "\"two\"", "null"]),
    (#"{"timestamp":1,"data":[{"post":"x"}]}"#, [#"{"timestamp":1,"data":[{"post":"x"}]}"#]),
  ])
  func cutsRecords(_ text: String, _ expected: [String]) throws {
    for chunk in [1, 2, 3, 7, Int.max] { #expect(try records(text, chunk: chunk) == expected) }
  }

  @Test func unwrapsNamedArrays() throws {
    let text = #"{"participants":[{"name":"A"}],"messages":[{"m":1},{"m":2}],"title":"T"}"#
    var reader = JSONRecordReader(ByteChunks(Array(text.utf8), of: 5), unwrapping: ["messages"])
    var found = 0
    while try reader.next() != nil { found += 1 }
    #expect(found == 2)
    let envelope = try JSONValue(parsing: reader.envelope)
    #expect(envelope["title"]?.string == "T")
    #expect(envelope["participants"]?.elements.first?["name"]?.string == "A")
  }

  @Test func unwrapsNestedObjects() throws {
    let text = #"{"wall_posts_sent_to_you":{"activity_log_data":[{"a":1}]}}"#
    #expect(try records(text, unwrapping: ["wall_posts_sent_to_you", "activity_log_data"]) == [#"{"a":1}"#])
  }

  @Test func saysWhereARecordStands() throws {
    var reader = JSONRecordReader(ByteChunks(Array("x = [ {\"a\":1} ]".utf8), of: 3))
    let record = try #require(try reader.next())
    #expect(record.offset == 6)
    #expect(record.length == 7)
    #expect(record.number == 1)
  }

  @Test(arguments: ["", "  ", "[{\"a\":1}", "[{\"a\":\"", "[1 2]", "<html>", "x = ", "[1] alert(1)", "[{]", "{\"a\":"])
  func refusesWhatItCannotFollow(_ text: String) {
    #expect(throws: StructureError.self) { try records(text) }
  }

  @Test func aBrokenRecordCostsOnlyItself() throws {
    var reader = JSONRecordReader(ByteChunks(Array(#"[{"a":tru},{"a":"\ud800"},{"a":1,"a":2},{"a":true}]"#.utf8)))
    var outcomes: [Bool] = []
    while let record = try reader.next() { outcomes.append((try? record.parse()) != nil) }
    #expect(outcomes == [false, false, false, true])
  }
}

@Suite struct JSONValueTests {
  @Test func readsValues() throws {
    let text = #"{"s":"a\u00c3\u0022\ud83d\ude00\n","n":9007199254740993,"l":[1,{"x":null}],"t":true,"d":"42","e":""}"#
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value["s"]?.string == "aÃ\"😀\n")
    #expect(value["n"]?.text == "9007199254740993")
    #expect(value["n"]?.integer == 9_007_199_254_740_993)
    #expect(value["d"]?.integer == 42)
    #expect(value["l"]?.elements.count == 2)
    #expect(value["l"]?.elements.last?["x"]?.isNull == true)
    #expect(value["t"]?.bool == true)
    #expect(value["missing"] == nil)
    #expect(value["e"]?.string == "")
    #expect(value.fields.map(\.key) == ["s", "n", "l", "t", "d", "e"])
  }

  @Test(arguments: [
    ("[1", JSONError.syntax(2)), ("{\"a\":1,}", .syntax(7)), ("01", .syntax(1)), ("\"\u{1}\"", .syntax(1)),
    (#""\udc00""#, .loneSurrogate(1)), (#"{"k":1,"k":1}"#, .repeatedKey(8)),
  ])
  func refusesWhatIsNotJSON(_ text: String, _ expected: JSONError) {
    #expect(throws: expected) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test func refusesBadUTF8() {
    #expect(throws: JSONError.invalidUTF8(2)) { try JSONValue(parsing: [0x22, 0x61, 0xFF, 0x22]) }
  }

  @Test func boundsDepth() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000) + [UInt8](repeating: 0x5D, count: 100_000)
    #expect(throws: JSONError.tooDeep) { try JSONValue(parsing: deep) }
  }
}
