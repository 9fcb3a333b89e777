import Foundation
import Testing

@testable import Policy

@Suite struct CheckedTextTests {
  @Test func whatNobodySeesIsLeftOutAndThePlacesStay() {
    let text = CheckedText("\u{201C}0\u{200B}77\u{20E3}00\u{201D} \u{1D5EF}old")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "\"07700\" bold")
    #expect(text.published(1..<6) == 1..<8)
    #expect(text.published(8..<9) == 10..<11)
  }

  /// The table of what stands for itself agrees with Unicode's own.
  @Test(
    arguments: [
      0xA1...0xA7, 0xA9...0xA9, 0xAB...0xAC, 0xAE...0xB1, 0xC0...0x131, 0x20AC...0x20AC, 0x2600...0x27BF,
      0x1F300...0x1FAFF,
    ] as [ClosedRange<UInt32>])
  func commonLettersAndPicturesAreReadAsUnicodeReadsThem(_ range: ClosedRange<UInt32>) {
    for scalar in range.compactMap(Unicode.Scalar.init) {
      let plain = String(scalar).precomposedStringWithCompatibilityMapping
      #expect(CheckedText(String(scalar)).bytes == Array(plain.utf8), "\(scalar.value)")
    }
  }
}
