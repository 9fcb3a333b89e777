import ByteFormats
import Testing

@Suite struct HTMLRecordReaderTests {
  private let head = "<html><head><style>p{}</style><title>Posts</title></head><body><main role=\"main\">"
  private let tail = "</main></body></html>"

  private func reader(_ bytes: [UInt8], chunk: Int = .max) -> HTMLRecordReader {
    HTMLRecordReader(ByteChunks(bytes, of: chunk)) { _, parent in parent?.isNamed("main") ?? false }
  }

  private func records(_ text: String, chunk: Int = .max) throws -> [HTMLRecord] {
    let reader = reader(Array(text.utf8), chunk: chunk)
    var found: [HTMLRecord] = []
    while let record = try reader.next() { found.append(record) }
    return found
  }

  @Test(arguments: [1, 2, 3, 7, 50, Int.max])
  func aRecordsBytesAreTheFilesOwn(_ chunk: Int) throws {
    let first = "<section class=\"a\"><div>Fête &amp; <b>“music”</b></div></section>"
    let second = "<section><p>one</p> <img src=\"a.jpg\" /></section>\n"
    let found = try records(head + first + second + tail, chunk: chunk)
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == [first, second])
    #expect(found.map(\.offset) == [head.utf8.count, (head + first).utf8.count])
    #expect(found.first?.element?.text == "Fête & “music”")
    #expect(found.first?.element?.hasClass("a") == true)
  }

  @Test func readsWhatStandsAboveTheRecords() throws {
    let reader = reader(Array((head + "<p>1</p>" + tail).utf8))
    _ = try reader.next()
    #expect(reader.frame.map(\.text) == ["Posts"])
  }

  @Test func aLineBreakTakesItsOneSpaceWithIt() throws {
    let found = try records(head + "<p>a<br /> b<br>  c<br />\nd<br/>e</p>" + tail)
    #expect(found.first?.element?.text == "a\nb\n c\nd\ne")
  }

  @Test func siblingsBelongToTheRecordBeforeThem() throws {
    let text =
      "<html><body><div><p><div class=\"meta\">1</div>one<div>x</div></p><p><div class=\"meta\">2</div></p></div></body></html>"
    let reader = HTMLRecordReader(ByteChunks(Array(text.utf8))) { element, _ in element.hasClass("meta") }
    let first = try #require(try reader.next())
    #expect(String(decoding: first.bytes, as: UTF8.self) == "<div class=\"meta\">1</div>one<div>x</div></p><p>")
    #expect(first.nodes.count >= 3)
    #expect(try reader.next() != nil)
    #expect(try reader.next() == nil)
  }

  @Test func refusesEveryFileCutShort() throws {
    let text = Array((head + "<section><div>é</div></section><section>2</section>" + tail).utf8)
    for end in 0..<text.count {
      let reader = reader(Array(text[..<end]), chunk: 9)
      #expect(throws: StructureError.self, "cut at \(end)") { while try reader.next() != nil {} }
    }
  }

  @Test func anyChangedByteIsSurvived() throws {
    let text = Array((head + "<section a=\"b\"><div>é &amp; x</div></section><section>2</section>" + tail).utf8)
    for index in text.indices {
      for byte: UInt8 in [0x00, 0x3C, 0x3E, 0x22, 0x26, 0xFF, 0x80] {
        var changed = text
        changed[index] = byte
        let reader = reader(changed, chunk: 5)
        while let record = try? reader.next() { #expect(record.offset + record.bytes.count <= text.count) }
      }
    }
  }

  @Test func saysWhichRecordHoldsBytesThatAreNoText() throws {
    let bytes =
      Array(head.utf8) + Array("<p>a</p><p>b".utf8) + [0xC3, 0x28, 0x00] + Array("é</p><p>c</p>".utf8)
      + Array(tail.utf8)
    let reader = reader(bytes, chunk: 4)
    var found: [HTMLRecord] = []
    while let record = try reader.next() { found.append(record) }
    #expect(found.map(\.hasInvalidText) == [false, true, false])
    #expect(found[1].element?.text == "b?(?é")
  }

  @Test func noticesDeepNesting() {
    let deep = String(repeating: "<div>", count: 400) + String(repeating: "</div>", count: 400)
    #expect(throws: StructureError.self) { try records(head + deep + tail) }
  }

  /// A piece may end anywhere, in a quoted value too: the reader must not wait for the file's end with what it has.
  @Test func keepsPaceWithTheFile() throws {
    let record =
      "<section class=\"a b\" title='1 &gt; 0'><a href=\"https://wenlow.example/?q=x\">text \"quoted\"</a></section>"
    let text = head + String(repeating: record, count: 20_000) + tail
    let source = CountingSource(Array(text.utf8), of: 9973)
    let reader = HTMLRecordReader(source) { _, parent in parent?.isNamed("main") ?? false }
    var count = 0
    while let found = try reader.next() {
      count += 1
      #expect(source.given - found.offset < 200_000)
    }
    #expect(count == 20_000)
  }

  @Test func fetchesAndExpandsNothing() throws {
    let text = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + head + "<p>&x;</p>" + tail
    #expect(try records(text).first?.element?.text == "&x;")
  }
}

/// Chunks, and how much of them has been asked for.
private final class CountingSource: ByteSource {
  private(set) var given = 0
  private let chunks: ByteChunks

  init(_ bytes: [UInt8], of size: Int) { chunks = ByteChunks(bytes, of: size) }

  func next() -> [UInt8]? {
    let chunk = chunks.next()
    given += chunk?.count ?? 0
    return chunk
  }
}

@Suite struct MetaTextTests {
  @Test(arguments: [
    ("publicaciÃ³n", "publicación"), ("â\u{80}\u{99}", "’"), ("ð\u{9F}\u{8E}\u{89}", "🎉"), ("Å\u{82}Ä\u{85}", "łą"),
    ("plain", "plain"), ("publicación", "publicación"), ("Ã³ and “quotes”", "Ã³ and “quotes”"), ("cafÃ©", "café"),
    ("é", "é"),
  ])
  func undoesTheMisencodingOnly(_ given: String, _ meant: String) {
    #expect(MetaText.repaired(given) == meant)
    #expect(MetaText.repaired(MetaText.repaired(given)) == meant)
  }
}
