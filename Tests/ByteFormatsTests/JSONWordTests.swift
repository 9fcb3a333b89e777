import ByteFormats
import Testing

/// Strings and white space are passed over eight bytes at a time: what ends a run must be seen wherever in the eight
/// it stands.
@Suite struct JSONWordTests {
  @Test func endsOfStringsAreSeenAtEveryPlace() throws {
    for length in 0..<40 {
      let plain = String(repeating: "x", count: length)
      for (written, meant) in [
        ("", ""), ("\\\"", "\""), ("\\\\", "\\"), ("é", "é"), ("\u{7F}", "\u{7F}"), ("~!#[", "~!#["),
      ] {
        let text = "[{\"k\" : \"\(plain)\(written)\(plain)\"},\n\(String(repeating: " ", count: length))2]"
        for chunk in [5, Int.max] {
          var reader = JSONRecordReader(ByteChunks(Array(text.utf8), of: chunk))
          let first = try #require(try reader.next()).parse()
          #expect(first["k"]?.string == plain + meant + plain)
          #expect(try reader.next()?.parse().integer == 2)
          #expect(try reader.next() == nil)
        }
      }
    }
  }

  @Test func controlBytesAreRefusedAtEveryPlace() {
    for length in 0..<20 {
      let text = "\"" + String(repeating: "x", count: length) + "\u{1F}" + String(repeating: "y", count: 20) + "\""
      #expect(throws: JSONError.syntax(length + 1)) { try JSONValue(parsing: Array(text.utf8)) }
    }
  }

  @Test func badUTF8IsRefusedAtEveryPlace() {
    for length in 0..<20 {
      let bytes =
        [0x22] + [UInt8](repeating: 0x61, count: length) + [0xC3] + [UInt8](repeating: 0x61, count: 20) + [0x22]
      #expect(throws: JSONError.invalidUTF8(length + 1)) { try JSONValue(parsing: bytes) }
    }
  }

  @Test(arguments: [2, 39, 40, 41, 42, 100])
  func aRepeatedKeyIsSeenAmongMany(_ count: Int) {
    let fields = (0..<count).map { "\"k\($0)\":{\"k0\":0}" }
    #expect(throws: Never.self) { try JSONValue(parsing: Array("{\(fields.joined(separator: ","))}".utf8)) }
    for twice in [0, count - 1] {
      let text = "{\((fields + ["\"k\(twice)\":1"]).joined(separator: ","))}"
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
    }
  }
}
