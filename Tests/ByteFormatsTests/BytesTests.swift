import ByteFormats
import Testing

@Suite struct BytesTests {
  @Test func comparesBytesAndNotCharacters() {
    #expect(Bytes.equal("caf\u{e9}", "caf\u{e9}") && !Bytes.equal("caf\u{e9}", "cafe\u{301}"))
    #expect(!Bytes.equal(nil, nil) && !Bytes.equal("", nil) && Bytes.equal("", ""))
    #expect(Bytes.starts("\"\u{301}", with: "\"") && !Bytes.starts(nil, with: ""))
    #expect(Bytes.ends("a\r\n", with: "\n") && !Bytes.ends("n", with: "\r\n") && Bytes.ends("a", with: ""))
  }

  @Test(arguments: [("", nil), ("b", nil), ("ab", 0), ("aab", 1), ("aaab", 2), ("aba", 0)])
  func findsWords(_ text: String, _ place: Int?) {
    let bytes = Array(text.utf8)
    #expect(Bytes.position(of: "ab", in: bytes) == place && Bytes.contains(bytes, "ab") == (place != nil))
  }

  @Test func placesOutsideAreNoTrap() {
    for start in [-1, 0, 3, 4, Int.max] {
      #expect(Bytes.position(of: "ab", in: Array("xab".utf8), from: start) == (start == 0 ? 1 : nil))
    }
    #expect(!Bytes.contains([1], "") && Bytes.position(of: "", in: [1]) == nil)
  }

  @Test func trimsAndLowers() {
    #expect(Bytes.trimmed(" \t a b \n".utf8) == Array("a b".utf8) && Bytes.trimmed(" ".utf8).isEmpty)
    #expect(Bytes.lowered("ÄBz") == "Äbz")
  }

  @Test func numbersAreDigitsAlone() {
    #expect(Bytes.isNumber("0123") && !Bytes.isNumber("") && !Bytes.isNumber("-1") && !Bytes.isNumber("٣"))
    #expect(Bytes.isNumber("12", atMost: 2) && !Bytes.isNumber("123", atMost: 2))
    #expect(!Bytes.isNumber(String(repeating: "1", count: 41)))
  }

  @Test func repeatsGoAndOrderStays() {
    #expect(Bytes.unique(["b", "a", "b", "\u{e9}", "e\u{301}"]).map { $0.utf8.count } == [1, 1, 2, 3])
  }
}
