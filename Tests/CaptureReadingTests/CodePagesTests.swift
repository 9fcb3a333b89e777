import Testing

@testable import CaptureReading

@Suite struct CodePagesTests {
  @Test func mendsTheRoundTrip() {
    #expect(CodePages.mended([0x41, 0x89, 0xDB, 0xAA]) == "A’")
    #expect(CodePages.mended([0x89, 0xDB, 0x5F]) == nil)
    #expect(CodePages.windows([0x93, 0xE9, 0x81]) == "“é\u{81}")
    #expect(CodePages.macRoman(Array(0...255)).unicodeScalars.count == 256)
  }
}
