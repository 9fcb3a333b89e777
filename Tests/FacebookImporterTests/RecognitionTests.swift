import ExportFiles
import FacebookImporter
import Foundation
import Importing
import Records
import TestSupport
import Testing

@Suite struct RecognitionTests {
  private func fixture(_ name: String) throws -> String {
    try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/" + name).path
  }

  @Test(arguments: [
    ("page-json", "Facebook Page, JSON", "wenlowtown", false),
    ("page-html", "Facebook Page, HTML (2025 on)", "wenlowtown", false),
    ("profile-html-2019", "Facebook profile, HTML (2018 to 2020)", nil, true),
    ("classic", "Facebook profile, HTML (to 2018)", nil, true),
    ("page-json/this_profile's_activity_across_facebook/posts/profile_posts_1.json", "Facebook Page, JSON", nil, false),
    (
      "page-html/this_profile's_activity_across_facebook/posts/profile_posts_1.html", "Facebook Page, HTML (2025 on)",
      nil, false
    ),
    ("classic/html/wall.htm", "Facebook profile, HTML (to 2018)", nil, true),
  ])
  func tellsWhatItIs(_ path: String, _ summary: String, _ account: String?, _ asks: Bool) throws {
    let found = try #require(try FacebookImporter.recognise(ExportTree(opening: [try fixture(path)])))
    #expect(found.summary == summary)
    #expect(found.accountKey == account)
    #expect((found.needsConfirmation != nil) == asks)
  }

  @Test(arguments: [
    ("your_instagram_activity/content/posts_1.json", "[]"), ("data/tweets.js", "window.YTD.tweets.part0 = []"),
    ("index.html", "<html><body>Hello</body></html>"), ("media/posts/your_posts_1.json", "[]"),
    ("wall.htm", "<html></html>"),
    ("your_posts_1.json", "not json"),
  ])
  func claimsNothingElse(_ path: String, _ content: String) throws {
    try TemporaryFolder.with([path: content]) { folder in
      let found = try FacebookImporter.recognise(ExportTree(opening: [folder]))
      #expect(found == nil)
    }
  }

  /// Large exports come as several zips, some with pictures only.
  @Test func knowsAPartWithPicturesOnly() throws {
    try TemporaryFolder.with(["this_profile's_activity_across_facebook/posts/media/a/b.jpg": ""]) { folder in
      let found = try FacebookImporter.recognise(ExportTree(opening: [folder]))
      #expect(found?.summary == "Facebook Page, media only")
    }
  }

  @Test func everyFixtureFileIsReadOrIgnored() throws {
    for export in ["page-json", "page-html", "profile-html-2019", "classic"] {
      for member in try ExportTree(opening: [try fixture(export)]).members {
        let isRead = FacebookImporter.families.contains { $0.patterns.contains { $0.matches(member.path) } }
        let isIgnored = FacebookImporter.ignored.contains { $0.patterns.contains { $0.matches(member.path) } }
        #expect(isRead || isIgnored, "\(member.path)")
      }
    }
  }

  @Test func theClerksPageNamesEveryFamilyAndReason() throws {
    let page = try ReadmePage(of: "Facebook")
    #expect(page.lacks(.reasons, of: FacebookImporter.self) == [])
    #expect(page.lacks(FacebookImporter.families.map { "| \($0.name) |" }) == [])
  }
}
