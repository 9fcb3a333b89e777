import Records
import Testing

@testable import Policy

@Suite struct AltTextRuleTests {
  @Test(arguments: [
    (nil, 1), ("", 1), ("castle.jpg", 1), ("Photo", 1), ("The castle in snow", 0),
  ])
  func aPictureNeedsWordsOfItsOwn(_ altText: String?, _ flags: Int) throws {
    let found = try TriedRule("access-alt-text").flags("Good morning") {
      $0.platform = "mastodon"
      $0.media = [Media(path: "a/castle.jpg", type: "image", altText: altText), Media(path: "b.mp4", type: "video")]
    }
    #expect(found.count == flags)
  }

  @Test func whereExportsTellNoAltTextsNothingIsMissed() throws {
    let found = try TriedRule("access-alt-text").flags("Good morning") {
      $0.platform = "elsewhere"
      $0.media = [Media(path: "castle.jpg", type: "image")]
    }
    #expect(found.isEmpty)
  }
}
