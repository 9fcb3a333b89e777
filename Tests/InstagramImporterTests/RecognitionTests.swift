import ExportFiles
import FacebookImporter
import Importing
import InstagramImporter
import TestSupport
import Testing

@Suite struct RecognitionTests {
  @Test(arguments: [
    ("export-json", "Instagram, JSON", "wenlowtc"), ("export-html", "Instagram, HTML", "wenlowtc"),
    ("earlier-json", "Instagram, JSON", "wenlowtc"), ("posts-html-2021", "Instagram, HTML", nil as String?),
    ("export-json/your_instagram_activity/media/posts_1.json", "Instagram, JSON", nil),
    ("export-json/your_instagram_activity/media/posts.json", "Instagram, JSON", nil),
    ("export-json/your_instagram_activity/media/reels.json", "Instagram, JSON", nil),
    ("export-json/your_instagram_activity/media/stories.json", "Instagram, JSON", nil),
    ("export-json/your_instagram_activity/comments/post_comments_1.json", "Instagram, JSON", nil),
    ("export-json/your_instagram_activity/threads/threads_and_replies.json", "Instagram, JSON", nil),
    ("export-html/your_instagram_activity/media/posts_1.html", "Instagram, HTML", nil),
  ])
  func tellsWhatItIs(_ path: String, _ summary: String, _ account: String?) throws {
    let tree = try ExportTree(opening: [try fixture(path)])
    let found = try #require(try InstagramImporter.recognise(tree))
    #expect(found.summary == summary)
    #expect(found.accountKey == account)
    #expect(!found.isSlice)
    #expect(try FacebookImporter.recognise(tree) == nil)
  }

  @Test(arguments: ["page-json", "page-html", "profile-html-2019", "classic"])
  func claimsNoExportOfFacebook(_ name: String) throws {
    let tree = try ExportTree(opening: [Exports.fixture("Facebook", name)])
    #expect(try FacebookImporter.recognise(tree) != nil)
    #expect(try InstagramImporter.recognise(tree) == nil)
  }

  /// Both platforms' pages are made by one program.
  @Test(arguments: ["reels/reels.html", "your_facebook_activity/posts/archived_posts.html"])
  func claimsNoPageOfFacebook(_ path: String) throws {
    let page = "<html><body class=\"_5vb_ _2yq _a7o5\"><main role=\"main\"></main></body></html>"
    try TemporaryFolder.with([path: page]) { folder in
      let found = try InstagramImporter.recognise(ExportTree(opening: [folder]))
      #expect(found == nil)
    }
  }

  @Test(arguments: [
    ("posts.json", #"[{"id":1,"title":"A blog"}]"#), ("posts_1.json", "not json"), ("media.json", "{}"),
    ("posts_1.html", "<html><body>A blog</body></html>"), ("stories.json", "[]"),
    ("posts/your_posts_1.json", #"[{"creation_timestamp":1}]"#), ("data/tweets.js", "window.YTD.tweets.part0 = []"),
  ])
  func claimsNothingElse(_ path: String, _ content: String) throws {
    try TemporaryFolder.with([path: content]) { folder in
      let found = try InstagramImporter.recognise(ExportTree(opening: [folder]))
      #expect(found == nil)
    }
  }

  /// Large exports come as several zips, some with pictures only.
  @Test func knowsAPartWithPicturesOnly() throws {
    try TemporaryFolder.with(["media/posts/202506/17900000000000001.jpg": ""]) { folder in
      let found = try InstagramImporter.recognise(ExportTree(opening: [folder]))
      #expect(found?.summary == "Instagram, media only")
      #expect(found?.isSlice == true)
    }
  }

  @Test func theClerksPageNamesEveryFamilyAndReason() throws {
    let page = try ReadmePage(of: "Instagram")
    #expect(page.lacks(.reasons, of: InstagramImporter.self) == [])
    #expect(page.lacks(InstagramImporter.families.map { "| \($0.name) |" }) == [])
  }
}
