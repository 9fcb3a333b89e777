import Testing

@testable import Policy

@Suite struct NHSNumberDetectorTests {
  @Test(arguments: ["9434765919", "4010232137", "9990000018", "9990000026", "9990000034"])
  func theCheckDigitIsRight(_ number: String) {
    #expect(NHSNumberDetector.isValid(Array(number.utf8)))
    #expect(found("NHS number \(number)") == ["nhs-number \(number)"])
    #expect(found("\(number) is her NHS number") == ["nhs-number \(number)"])
    #expect(found(number) == [])
  }

  @Test(arguments: ["9434765918", "4000000080", "0000000000", "1111111111"])
  func aWrongCheckDigitIsLeftAlone(_ number: String) {
    #expect(!NHSNumberDetector.isValid(Array(number.utf8)))
    #expect(found("NHS number \(number)") == [])
  }

  @Test func theCouncilsNumberWithoutItsNoughtIsNone() {
    #expect(NHSNumberDetector.isValid(Array("1584871970".utf8)))
    #expect(found("1584871970") == [])
    #expect(found("Call the surgery on 1584871970") == [])
  }
}
