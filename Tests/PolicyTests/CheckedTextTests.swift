import Testing

@testable import Policy

@Suite struct CheckedTextTests {
  @Test func whatNobodySeesIsLeftOutAndThePlacesStay() {
    let text = CheckedText("\u{201C}0\u{200B}77\u{20E3}00\u{201D} \u{1D5EF}old")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "\"07700\" bold")
    #expect(text.published(1..<6) == 1..<8)
    #expect(text.published(8..<9) == 10..<11)
  }
}
