import Testing

@testable import Policy

@Suite struct IBANDetectorTests {
  @Test(arguments: ["GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32", "gb82west12345698765432"])
  func anAccountIsFound(_ text: String) { #expect(found("(\(text))") == ["iban GB82WEST12345698765432"]) }

  @Test(arguments: ["GB29NWBK60161331926818", "GB82WEST1234569876543", "GB82WEST123456987654321", "GB82"])
  func wrongCheckDigitsAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func theOtherOfTheNotes() { #expect(IBANDetector.isValid(Array("GB29NWBK60161331926819".utf8))) }
}
