import Testing

@testable import Policy

@Suite struct WebAddressTests {
  @Test func addressesAreFoundWithoutTheSignsRoundThem() {
    let text = CheckedText("See (https://example.org/a?b=c), www.example.org. And http://example.com/x!")
    #expect(
      text.addresses.map { text.text($0) } == ["https://example.org/a?b=c", "www.example.org", "http://example.com/x"])
  }

  @Test(arguments: [
    ("https://www.example.org/a", true), ("https://example.org.uk/", false), ("https://notexample.org/", false),
    ("http://user@example.org:8080/", true), ("example.org", true),
  ])
  func aDomainHoldsItsOwnHostsOnly(_ address: String, _ isBelow: Bool) throws {
    #expect(try #require(WebAddress(address.utf8)).isBelow(Array("example.org".utf8)) == isBelow)
  }

  @Test(arguments: ["", "https://", "://", "localhost", "https:///path", "@", "www"])
  func whatIsNoAddressIsNone(_ text: String) { #expect(WebAddress(text.utf8) == nil) }
}
