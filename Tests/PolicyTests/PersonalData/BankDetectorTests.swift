import Testing

@testable import Policy

@Suite struct BankDetectorTests {
  @Test(arguments: [
    "Sort code 12-34-56, account 12345678", "Account number: 12345678, sort code: 12-34-56", "BACS 12 34 56 12345678",
    "sort code 123456 a/c 12345678", "acct 1234 5678 sort code 12-34-56",
    "from account 123456, a/c 12345678", "Refund to 123456 acc 12345678", "a/c 12345678, 123456 (account)",
    "please pay 12-34-56 12345678", "Bank: 123456 12345678",
    "sort code 12-34-56, 2nd Wenlow Scouts, account 12345678",
  ])
  func aSortCodeAndAnAccountAreOneDatum(_ text: String) { #expect(found(text) == ["bank-account 12345612345678"]) }

  @Test func theDigitsOfAnotherDatumAreNotSwallowed() {
    #expect(
      found("NI AB 12 34 56 C. Account for the prize: 12345678, sort code 65-43-21")
        == ["national-insurance AB123456C", "bank-account 65432112345678"])
    #expect(found("sort code 12-34-56, ring 01632 960123, account 12345678") == ["phone 01632960123"])
  }

  @Test(arguments: [
    "12-05-24", "accounts of 12-05-24, 20240512", "12-34-56 12345678", "on 12-05-24 invoice 12345678 was paid",
    "sort code 12-34-56", "account 12345678",
    "account 12345678 is in file, and a very long time later there is the sort code 12-34-56",
  ])
  func datesAndHalvesAreLeftAlone(_ text: String) { #expect(found(text) == []) }
}
