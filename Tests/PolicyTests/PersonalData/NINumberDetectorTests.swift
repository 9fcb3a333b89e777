import Testing

@testable import Policy

@Suite struct NINumberDetectorTests {
  @Test(arguments: [
    "AB123456C", "RM 12 34 56 D", "OA123456A", "ab123456c", "AB-12-34-56-C", "AB 123456 C", "NI ab 12 34 56 c",
    "hyacinth, ab 12 34 56 c, helps on saturdays", "my form says ab 12 34 56 a and nothing else",
  ])
  func aNumberIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.nationalInsurance])
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    "AO123456A", "GB123456A", "TN123456A", "QQ123456A", "AB123456E", "XAB123456C", "AB123456CD", "AB1234567C",
    "on 12 34 56 a bus", "we took 12 34 56 b roads", "at 12 34 56 a bus", "order AB123456C",
  ])
  func whatWasNeverIssuedIsLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func withoutItsLetterItIsOfLowConfidence() {
    #expect(found("SY123456") == [])
    #expect(found("SY123456", .low) == ["national-insurance SY123456"])
  }

  @Test func aCueMakesALooserShapeDue() {
    #expect(found("national insurance QQ123456A") == ["national-insurance QQ123456A"])
    #expect(found("NI no: AB 12 34 56") == ["national-insurance AB123456"])
  }
}
