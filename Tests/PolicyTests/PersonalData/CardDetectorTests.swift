import Testing

@testable import Policy

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
