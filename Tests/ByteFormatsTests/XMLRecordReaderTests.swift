import ByteFormats
import Testing

@Suite struct XMLRecordReaderTests {
  private let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a > b --><rss xmlns:wp=\"urn:x\"><channel>"
  private let tail = "</channel></rss>\n"

  private func reader(_ bytes: [UInt8], chunk: Int = .max) -> XMLRecordReader {
    XMLRecordReader(ByteChunks(bytes, of: chunk), startsPart: { $0.isNamed("wp:comment") }) { _, parent in
      parent?.isNamed("channel") ?? false
    }
  }

  private func records(_ bytes: [UInt8], chunk: Int = .max) throws -> [XMLRecord] {
    let reader = reader(bytes, chunk: chunk)
    var found: [XMLRecord] = []
    while let record = try reader.next() { found.append(record) }
    return found
  }

  private func records(_ text: String, chunk: Int = .max) throws -> [XMLRecord] {
    try records(Array(text.utf8), chunk: chunk)
  }

  @Test(arguments: [1, 2, 3, 7, 50, Int.max])
  func aRecordsBytesAreTheFilesOwn(_ chunk: Int) throws {
    let comment = "<wp:comment a=\"1 > 0\"><wp:id>é</wp:id></wp:comment>"
    let first = "<item><title>Fête &amp; <![CDATA[<b>“music”</b> ]] > ]]></title>\(comment)<link/></item>"
    let second = "<item/>"
    let found = try records(head + first + "\n" + second + tail, chunk: chunk)
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == [first, second])
    #expect(found.map(\.offset) == [head.utf8.count, (head + first).utf8.count + 1])
    #expect(found.map(\.number) == [1, 2])
    #expect(found.first?.element.elements.map(\.name) == ["title", "link"])
    #expect(found.first?.element.elements.first?.text == "Fête & <b>“music”</b> ]] > ")
    let part = try #require(found.first?.parts.first)
    #expect(String(decoding: part.bytes, as: UTF8.self) == comment)
    #expect(part.element.attribute("a") == "1 > 0")
    #expect(part.offset == (head + first).utf8.count - comment.utf8.count - "<link/></item>".utf8.count)
  }

  @Test func refusesEveryFileCutShort() throws {
    let text = Array((head + "<item><b>é</b><![CDATA[x]]></item><item>2</item></channel></rss>").utf8)
    for end in 0..<text.count {
      #expect(throws: StructureError.self, "cut at \(end)") { try records(Array(text[..<end]), chunk: 9) }
    }
  }

  @Test func anyChangedByteIsSurvived() {
    let text = Array(
      (head + "<item a=\"b\"><b>é &amp; x</b><wp:comment>1</wp:comment></item><item>2</item>" + tail).utf8)
    for index in text.indices {
      for byte: UInt8 in [0x00, 0x3C, 0x3E, 0x22, 0x26, 0x5B, 0xFF, 0x80] {
        var changed = text
        changed[index] = byte
        let reader = reader(changed, chunk: 5)
        while let record = try? reader.next() { #expect(record.offset + record.bytes.count <= text.count) }
      }
    }
  }

  @Test func emptyLinesAndMarksBeforeTheDeclarationAreNothing() throws {
    for before in ["\n\n", "\u{FEFF}", " \r\n"] {
      let found = try records(before + head + "<item>1</item>" + tail, chunk: 1)
      #expect(found.map(\.element.text) == ["1"])
      #expect(found.first?.offset == (before + head).utf8.count)
    }
  }

  @Test func saysWhichRecordHoldsBytesThatAreNoText() throws {
    let bytes =
      Array((head + "<item>a</item><item>b").utf8) + [0xC3, 0x28] + Array("</item><item>c</item>\(tail)".utf8)
    let found = try records(bytes, chunk: 3)
    #expect(found.map(\.hasInvalidText) == [false, true, false])
    #expect(found.map(\.element.text) == ["a", "b?(", "c"])
  }

  @Test func controlCharactersAreCounted() throws {
    let reader = reader(Array((head + "<item>a\u{8}b\u{B}</item>" + tail).utf8))
    #expect(try reader.next()?.element.text == "a b ")
    #expect(reader.controlCharacters == 2)
  }

  @Test(arguments: [1, 64, Int.max])
  func readsSingleByteEncodings(_ chunk: Int) throws {
    let declaration = "<?xml version='1.0' encoding='ISO-8859-1'?><channel><item>"
    let bytes = Array(declaration.utf8) + [0x93, 0xE9, 0x94, 0x80] + Array("</item><item>2</item></channel>".utf8)
    let found = try records(bytes, chunk: chunk)
    #expect(found.map(\.element.text) == ["“é”€", "2"])
    #expect(found.first?.bytes.count == "<item></item>".utf8.count + 4)
    #expect(found.last?.offset == bytes.count - "<item>2</item></channel>".utf8.count)
  }

  @Test(arguments: ["UTF-16", "Shift_JIS", "euc-kr"])
  func refusesOtherEncodings(_ name: String) {
    #expect(throws: StructureError.self) { try records("<?xml version=\"1.0\" encoding=\"\(name)\"?><channel/>") }
  }

  @Test func fetchesAndExpandsNothing() throws {
    let bomb = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
    let text =
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">\(bomb)]>"
      + "<channel><item>&x;|&b;|&amp;</item></channel>"
    #expect(try records(text).first?.element.text == "&x;|&b;|&")
    let outside = "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]><channel><item/></channel>"
    #expect(throws: StructureError.self) { try records(outside) }
    let parts = "<!DOCTYPE rss PUBLIC \"-//X//DTD\" \"http://dtd.example/rss.dtd\"><channel><item>1</item></channel>"
    #expect(try records(parts).first?.element.text == "1")
  }

  @Test func entitiesOfHTMLAreWhatTheyMean() throws {
    let found = try records(head + "<item a=\"&nbsp;\">5&nbsp;&pound; &hellip;&nonsense;<b/>&#163;&amp;</item>" + tail)
    #expect(found.first?.element.text == "5\u{A0}£ …&nonsense;£&")
    #expect(found.first?.element.attribute("a") == "?")
  }

  @Test func noticesDeepNesting() {
    let deep = String(repeating: "<b>", count: 400) + String(repeating: "</b>", count: 400)
    #expect(throws: StructureError.self) { try records(head + "<item>" + deep + "</item>" + tail) }
  }

  @Test(arguments: ["<item>a & b</item>", "<item><b></item>", "<item a=1/>", "<item></item></channel></rss><more/>"])
  func refusesWhatIsNotWellFormed(_ text: String) {
    #expect(throws: StructureError.self) { try records(head + text + tail) }
  }

  /// Each step must look at what is near only: both would take minutes otherwise.
  @Test func longTextsTakeTimeInProportion() throws {
    let entities = "<item>" + String(repeating: "&nbsp;", count: 100_000) + "</item>"
    let section = "<item><![CDATA[" + String(repeating: "<p class='a'>it's</p>\n", count: 200_000) + "]]></item>"
    let found = try records(head + entities + section + tail, chunk: 65_536)
    #expect(found.map { $0.element.text.utf8.count } == [200_000, 200_000 * 22])
    #expect(found.first?.element.text.unicodeScalars.allSatisfy { $0 == "\u{A0}" } == true)
  }

  @Test func keepsPaceWithTheFile() throws {
    let item = "<item><t a=\"x > y\">one</t><![CDATA[it's <b> \"bold]]></item>"
    let count = 20_000
    let text = head + String(repeating: item, count: count) + tail
    let reader = reader(Array(text.utf8), chunk: 9973)
    var found = 0
    while let record = try reader.next() {
      #expect(record.bytes.count == item.utf8.count)
      found += 1
    }
    #expect(found == count)
  }
}
