import Testing

@testable import MetaCaptures

@Suite struct KeptAddressTests {
  @Test(arguments: [
    ("https://a.example/x?access_token=EAA&b=1&Key=2#c", "https://a.example/x?b=1#c"),
    ("https://a.example/x?access%5Ftoken=EAA", "https://a.example/x"),
    ("https://a.example/#access_token=EAA&b=1", "https://a.example/"),
    ("https://a.example/x?a=%2F&b", "https://a.example/x?a=%2F&b"),
    ("https://l.facebook.com/l.php?u=https%3A%2F%2Fb.example%2F%3Fsig%3D1%26c%3D2&h=AT", "https://b.example/?c=2"),
    ("https://monkey.example/?monkey=1", "https://monkey.example/?monkey=1"),
  ])
  func secretsAreTakenOut(_ address: String, _ kept: String) { #expect(KeptAddress.of(address) == kept) }

  @Test(arguments: [
    "https://scontent.xx.fbcdn.net/a.jpg?oh=1", "https://x.cdninstagram.com/a", "ftp://a", "", "http://",
  ])
  func othersAreNotKept(_ address: String) { #expect(KeptAddress.of(address) == nil) }

  @Test func redirectsInRedirectsEnd() {
    let inner = "https%253A%252F%252Fl.facebook.com%252Fl.php%253Fu%253Dx"
    let address = "https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D\(inner)"
    #expect(KeptAddress.of(address) != nil)
  }
}
