import Testing

@testable import Policy

@Suite struct NINumberDetectorTests {
  @Test(arguments: ["AB123456C", "RM 12 34 56 D", "OA123456A", "ab123456c", "AB-12-34-56-C", "AB 123456 C"])
  func aNumberIsFound(_ text: String) {
    #expect(PersonalData.find(in: CheckedText(text)).map(\.kind) == [.nationalInsurance])
    #expect(found(text).count == 1)
  }

  @Test(arguments: [
    "AO123456A", "GB123456A", "TN123456A", "QQ123456A", "AB123456E", "XAB123456C", "AB123456CD", "AB1234567C",
    "on 12 34 56 a bus", "order AB123456C",
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

@Suite struct CardDetectorTests {
  @Test(arguments: ["4111111111111111", "5555555555554444", "378282246310005", "6011111111111117"])
  func aCardIsFoundWithACue(_ number: String) {
    #expect(found("card \(number)") == ["payment-card \(number)"])
    #expect(found(number) == [])
  }

  @Test(arguments: ["4111 1111 1111 1111", "4111-1111-1111-1111", "4111 1111 1111 1111 123"])
  func groupsAreACueOfTheirOwn(_ text: String) { #expect(found(text) == ["payment-card 4111111111111111"]) }

  @Test(arguments: [
    "card 4111111111111112", "card 1234567890123452", "4111 1111 1111 1112", "id 4111111111111111",
    "https://example.org/4111111111111111", "card 41111111111111111111",
  ])
  func idsAreLeftAlone(_ text: String) { #expect(found(text) == []) }
}

@Suite struct IBANDetectorTests {
  @Test(arguments: ["GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32", "gb82west12345698765432"])
  func anAccountIsFound(_ text: String) { #expect(found("(\(text))") == ["iban GB82WEST12345698765432"]) }

  @Test(arguments: ["GB29NWBK60161331926818", "GB82WEST1234569876543", "GB82WEST123456987654321", "GB82"])
  func wrongCheckDigitsAreLeftAlone(_ text: String) { #expect(found(text) == []) }

  @Test func theOtherOfTheNotes() { #expect(IBANDetector.isValid(Array("GB29NWBK60161331926819".utf8))) }
}

@Suite struct BankDetectorTests {
  @Test(arguments: [
    "Sort code 12-34-56, account 12345678", "Account number: 12345678, sort code: 12-34-56", "BACS 12 34 56 12345678",
    "sort code 123456 a/c 12345678", "acct 1234 5678 sort code 12-34-56",
  ])
  func aSortCodeAndAnAccountAreOneDatum(_ text: String) { #expect(found(text) == ["bank-account 12345612345678"]) }

  @Test(arguments: [
    "12-05-24", "accounts of 12-05-24, 20240512", "12-34-56 12345678", "sort code 12-34-56", "account 12345678",
    "account 12345678 is in file, and a very long time later there is the sort code 12-34-56",
  ])
  func datesAndHalvesAreLeftAlone(_ text: String) { #expect(found(text) == []) }
}
