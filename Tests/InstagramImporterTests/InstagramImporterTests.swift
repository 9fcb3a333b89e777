import ExportFiles
import Foundation
import Importing
import InstagramImporter
import Records
import TestSupport
import Testing

@Suite struct InstagramImporterTests {
  private func read(_ name: String) throws -> (Collected, ExportDescription) {
    try collect(InstagramImporter.self, [try fixture(name)])
  }

  private func records(_ name: String, in file: PathPattern) throws -> [Record] { try read(name).0.records(in: file) }

  @Test(arguments: ["posts_1", "reels"])
  func jsonAndHTMLGiveTheSamePosts(_ file: String) throws {
    let json = try records("export-json", in: PathPattern(file + ".json"))
    let html = try records("export-html", in: PathPattern(file + ".html"))
    #expect(!json.isEmpty)
    #expect(json.map(PostFacts.init) == html.map(PostFacts.init))
    #expect(json.allSatisfy { $0.published.precision == .second })
    #expect(html.allSatisfy { $0.published.precision == .minute && $0.published.zone == .stated })
    #expect(try read("export-json").1.account == read("export-html").1.account)
  }

  @Test(arguments: ["export-json", "export-html"])
  func readsPosts(_ export: String) throws {
    let posts = try records(export, in: "posts_1.*")
    #expect(posts.count == 3)
    #expect(
      posts[0].text
        == "Corve Street is closed on Monday.\nDiversions are signed – please allow more time. 🚧\n#Wenlow @wenlow_library"
    )
    #expect(posts[0].media == [Media(path: "media/posts/202507/17900000000000001.jpg", type: "image")])
    // The last evening of the year in Pacific time is New Year's Day here.
    #expect(posts[1].published.seconds / 60 == 1_735_691_430 / 60)
    #expect(posts[1].text == "Happy new year from the \"Friends <of> Wenlow\" & the council")
    #expect(posts[1].media.map(\.type) == ["image", "image", "video"])
    #expect(posts[1].media.map(\.caption) == [nil, "The band’s new drum", nil])
    #expect(posts[2].text.utf8.isEmpty)
    #expect(posts.allSatisfy { $0.visibility == .public && $0.direction == .official })
    #expect(posts[0].author == Author(name: "Wenlow Town Council", handle: "WenlowTC"))
  }

  @Test(arguments: [
    ("reels.json", PostKind.video, Visibility.public, PostState.live, ["Meet the mayor"]),
    ("igtv_videos.json", .video, .public, .live, ["Annual meeting"]),
    ("stories.json", .story, .unknown, .live, ["Market today"]),
    ("archived_posts.json", .post, .private, .live, ["The old noticeboard"]),
    ("recently_deleted_content.json", .video, .unknown, .deleted, ["Wrong date, sorry"]),
  ])
  func saysWhatKindOfPostItIs(
    _ file: String, _ kind: PostKind, _ visibility: Visibility, _ state: PostState, _ texts: [String]
  ) throws {
    let found = try records("export-json", in: PathPattern(file))
    #expect(found.map(\.text) == texts)
    #expect(found.allSatisfy { $0.kind == kind && $0.visibility == visibility && $0.state == state })
  }

  /// `posts.json` has archived posts among the live ones: they must not pass for public.
  @Test func archivedPostsInTheSecondListStayPrivate() throws {
    let posts = try records("export-json", in: "media/posts.json")
    #expect(posts.map(\.visibility) == [.public, .public, .public, .private])
    #expect(posts.prefix(3).map(PostFacts.init) == (try records("export-json", in: "posts_1.json")).map(PostFacts.init))
  }

  /// Labels are in the account's language, mis-encoded, and not all are known.
  @Test func readsOwnComments() throws {
    let (collected, _) = try read("export-json")
    let comments = collected.records(in: "post_comments_1.json")
    #expect(comments.map(\.text) == ["Thank you – mended on Friday", "See you there", ""])
    #expect(comments.map(\.title) == ["wenlow_library", "corve_cafe", "corve_cafe"])
    #expect(comments.allSatisfy { $0.kind == .comment && $0.direction == .official })
    #expect(collected.rejected.map(\.reason) == ["has no time"])
    #expect(collected.records(in: "reels_comments.json").map(\.text) == ["Lovely"])
    let html = try records("export-html", in: "post_comments_1.html")
    #expect(html.map(PostFacts.init) == comments.prefix(2).map(PostFacts.init))
    #expect(html.map(\.title) == comments.prefix(2).map(\.title))
    let earlier = try records("earlier-json", in: "post_comments.json")
    #expect(earlier.map(\.text) == ["Well done – all of you"])
    #expect(earlier.map(\.title) == ["corve_cafe"])
  }

  @Test(arguments: ["export-json", "export-html"])
  func messagesArePrivateAndToldApartBySender(_ export: String) throws {
    let messages = try records(export, in: "message_1.*").filter { $0.links.isEmpty }
    #expect(messages.map(\.text) == ["It will be mended on Friday – sorry.", "The lamp at 3 Mill Lane is broken"])
    #expect(messages.map(\.direction) == [.official, .received])
    #expect(messages.map { $0.published.seconds / 60 } == [1_751_365_000 / 60, 1_751_364_999 / 60])
    #expect(messages.map(\.media.count) == [0, 1])
    #expect(messages.allSatisfy { $0.visibility == .private && $0.kind == .message })
    let thread = Conversation(key: "inbox/niabevan_17840000000000001", title: "Nia Bevan")
    #expect(messages.allSatisfy { $0.conversation == thread })
  }

  @Test func readsThreads() throws {
    let json = try records("export-json", in: "threads_and_replies.json")
    #expect(json.map(\.text) == ["Café mornings are back", "Yes, from ten"])
    #expect(json.map(\.kind) == [.post, .reply])
    #expect(json.allSatisfy { $0.media.isEmpty })
    let html = try records("export-html", in: "threads_and_replies.html")
    #expect(html.map(\.text) == ["Café mornings are back"])
  }

  /// 2021 to 2024: `div` for `h2`, carousels in a table, camera data in a table, dates in the account's language.
  @Test func readsPagesOf2021() throws {
    let (collected, description) = try read("posts-html-2021")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.map(\.text) == ["", "The weir\nin January", "Ano novo", "新", "May"])
    #expect(
      collected.records.map(\.published.seconds) == [
        1_622_126_640, 1_612_064_760, 1_636_631_220, 1_695_810_780, 1_620_718_740,
      ])
    #expect(collected.records.map(\.media.count) == [2, 1, 1, 1, 1])
    #expect(description.account.key == "unidentified")
    #expect(collected.remarks.count == 2)
  }

  @Test(arguments: [("export-json", "wenlowtc"), ("export-html", "wenlowtc"), ("earlier-json", "wenlowtc")])
  func findsTheAccountInAnyLanguage(_ export: String, _ key: String) throws {
    let account = try read(export).1.account
    #expect(account.key == key)
    #expect(account.name == "Wenlow Town Council")
  }

  @Test func takesTheAccountFromTheClerkThenFromTheDownloadsName() throws {
    let files = ["your_instagram_activity/media/posts_1.json": "[]"]
    try TemporaryFolder.with(files, named: "instagram-wenlow.tc-2025-08-24-AbCdEfGh") { folder in
      let (_, unnamed) = try collect(InstagramImporter.self, [folder])
      #expect(unnamed.account.key == "wenlow.tc")
      let (_, named) = try collect(InstagramImporter.self, [folder], options: .forTests(account: "@WenlowTC"))
      #expect(named.account == Account(key: "wenlowtc", handle: "WenlowTC"))
    }
  }

  @Test func everythingElseInTheExportIsIgnoredForAReason() throws {
    for export in ["export-json", "export-html", "posts-html-2021", "earlier-json"] {
      for member in try ExportTree(opening: [try fixture(export)]).members {
        let isRead = InstagramImporter.families.contains { $0.patterns.contains { $0.matches(member.path) } }
        let isIgnored = InstagramImporter.ignored.contains { $0.patterns.contains { $0.matches(member.path) } }
        #expect(isRead || isIgnored, "\(member.path)")
      }
    }
  }

  /// `posts_viewed.json` and the like are no posts.
  @Test(arguments: [
    "ads_information/ads_and_topics/posts_viewed.json", "your_instagram_activity/media/profile_photos.json",
    "logged_information/past_instagram_insights/live_videos.json", "your_instagram_activity/likes/liked_comments.json",
    "personal_information/personal_information/personal_information.json",
    "your_instagram_activity/messages/chats.json",
    "your_instagram_activity/threads/threads_viewed.json", "media/posts/202507/17900000000000001",
  ])
  func leavesWhatWasNotPublished(_ path: String) {
    #expect(!InstagramImporter.families.contains { $0.patterns.contains { $0.matches(path) } })
    #expect(InstagramImporter.ignored.contains { $0.patterns.contains { $0.matches(path) } })
  }
}
