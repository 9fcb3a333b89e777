import ByteFormats
import Testing

@Suite struct LineReaderTests {
  private func lines(_ bytes: [UInt8], chunk: Int) throws -> [TextLine] {
    var reader = LineReader(ByteChunks(bytes, of: chunk))
    var lines: [TextLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
  }

  @Test(arguments: [1, 2, 3, 5, 7, 1000])
  func everyFormGivesTheSameLinesAndAllItsBytes(_ chunk: Int) throws {
    let text = "one\r\ntwo \u{2028}still two\n\nfour\rfour é\u{301}\u{10A}\n🤓 last"
    let expected = ["one", "two \u{2028}still two", "", "four\rfour é\u{301}\u{10A}", "🤓 last"]
    let forms: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(text, isLittle: true),
      [0xFE, 0xFF] + utf16(text, isLittle: false), utf16(text, isLittle: true), utf16(text, isLittle: false),
    ]
    for bytes in forms {
      let read = try lines(bytes, chunk: chunk)
      #expect(read.map { String(decoding: $0.text, as: UTF8.self) } == expected)
      #expect(read.flatMap(\.raw) == bytes)
      #expect(read.map(\.number) == [1, 2, 3, 4, 5])
      for line in read { #expect(Array(bytes[line.offset..<line.offset + line.raw.count]) == line.raw) }
    }
  }

  @Test func nothingHasNoLines() throws {
    #expect(try lines([], chunk: 1).isEmpty)
  }

  @Test(arguments: [[0x61, 0xC3], [0x61, 0xF0, 0x9F, 0xA4], [0xFF, 0xFE, 0x61, 0, 0x61]] as [[UInt8]])
  func aFileCutWithinACharacterIsDamaged(_ bytes: [UInt8]) {
    #expect(throws: StructureError.self) { try lines(bytes, chunk: 1) }
  }

  @Test func aCharacterThatIsWholeIsNoDamage() throws {
    #expect(try lines([0x61, 0xC3, 0xA9], chunk: 1).count == 1)
  }
}
