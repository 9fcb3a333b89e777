import Testing

@testable import Policy

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
