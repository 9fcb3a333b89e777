import ExportFiles
import Foundation
import Importing
import InstagramImporter
import Records
import TestSupport
import Testing

/// Single files of every shape met, and damage.
@Suite struct ShapeTests {
  private func read(_ path: String, _ content: String) throws -> Collected {
    var collected = Collected()
    try TemporaryFolder.with([path: content]) { folder in
      collected = try collect(InstagramImporter.self, [folder], options: .forTests(account: "wenlowtc")).0
    }
    return collected
  }

  @Test(arguments: ["[]", "{}", #"{"ig_reels_media":[]}"#, #"{"new_name_of_2027":[]}"#])
  func emptyListsAreEmpty(_ content: String) throws {
    let collected = try read("content/reels.json", content)
    #expect(collected.records.isEmpty && collected.rejected.isEmpty)
  }

  @Test(arguments: [
    #"[{"media":[{"uri":"a.jpg","creation_timestamp":5,"title":"a"}]}]"#,
    #"{"media":[{"uri":"a.jpg","creation_timestamp":5,"title":"a"}]}"#,
    #"{"new_name_of_2027":[{"uri":"a.jpg","creation_timestamp":5,"title":"a"}]}"#,
    #"[{"media":[{"uri":"a.jpg","creation_timestamp":7,"title":""}],"title":"a","creation_timestamp":5}]"#,
    #"[{"media":[{"uri":"a.jpg","creation_timestamp":7,"title":"a"}],"title":"a","creation_timestamp":5}]"#,
    #"[{"media":[],"title":"a","creation_timestamp":5}]"#,
  ])
  func aPostHasManyShapes(_ content: String) throws {
    let collected = try read("posts_1.json", content)
    #expect(collected.records.map(\.text) == ["a"])
    #expect(collected.records.map(\.published.seconds) == [5])
    #expect(collected.records.flatMap(\.media).allSatisfy { $0.caption == nil })
    #expect(collected.rejected.isEmpty)
  }

  @Test func aBrokenPostCostsOnlyItself() throws {
    let collected = try read(
      "posts_1.json",
      #"[{"media":[]},7,{"creation_timestamp":99999999999999},{"title":"\ud800"},{"creation_timestamp":"x"},"#
        + #"{"media":[{"creation_timestamp":6,"title":"b"}]}]"#)
    #expect(collected.records.map(\.text) == ["b"])
    #expect(
      collected.rejected.map(\.reason) == [
        "has no time", "is no post", "has a time that is in no calendar",
        "has half a character (a lone surrogate) at byte 10 of the record", "has a time that is no number",
      ])
    #expect(collected.rejected.map(\.origin.number) == [1, 2, 3, 4, 5])
  }

  /// Counts of views have the names of posts; they are reported and not taken for posts.
  @Test(arguments: ["posts", "reels", "stories"])
  func insightsAreNoPosts(_ name: String) {
    #expect(throws: NotThisFamily.self) {
      _ = try read("logged_information/past_instagram_insights/\(name).json", #"{"organic_insights":[]}"#)
    }
  }

  /// A page that somebody made one comment before putting it on a website.
  @Test(arguments: [("", ""), ("<!-- ", " -->"), ("\n<!--", "-->\n")])
  func readsAPageMadeACommentOfItself(_ before: String, _ after: String) throws {
    let page =
      "<html><body class=\"_5vb_\"><div role=\"main\"><div class=\"uiBoxWhite\"><h2>a</h2><div class=\"_6p\"></div>"
      + "<div>May 10, 2021, 11:39 PM</div></div></div></body></html>"
    let collected = try read("posts_1.html", before + page + after)
    #expect(collected.records.map(\.text) == ["a"])
    #expect(collected.origins.map(\.start) == [before.utf8.count + 43])
  }

  /// Pictures without an ending are known by their first bytes.
  @Test func sniffsMediaWithoutAnEnding() throws {
    let posts = #"[{"media":[{"uri":"media/posts/202506/179_1","creation_timestamp":5}]}]"#
    try TemporaryFolder.with(["content/posts_1.json": posts, "media/posts/202506/179_1": "\0\0\0\u{18}ftypisom"]) {
      folder in
      let (collected, _) = try collect(InstagramImporter.self, [folder])
      #expect(collected.records.flatMap(\.media).map(\.type) == ["video"])
    }
  }

  @Test func readsTheListsOfBefore2020() throws {
    let collected = try read(
      "media.json",
      """
      {"photos":[{"path":"photos/201812/a.jpg","caption":"a","taken_at":"2018-12-31T08:05:13","location":"Wenlow"}],
      "stories":[{"path":"stories/201812/b.jpg","taken_at":"2019-12-31T08:05:13+00:00"}],
      "profile":[{"path":"profile/201812/c.jpg","taken_at":"2018-12-31T08:05:13"}],
      "direct":[{"path":"direct/201812/d.jpg","taken_at":"never"}]}
      """)
    #expect(collected.records.map(\.kind) == [.post, .story])
    #expect(collected.records.map(\.published.seconds) == [1_546_243_513, 1_577_779_513])
    #expect(collected.records.map(\.published.zone) == [.assumed, .stated])
    #expect(collected.records[0].place?.name == "Wenlow")
    #expect(collected.rejected.map(\.reason) == ["has no time that can be read"])
    #expect(collected.remarks.count == 1)
    try TemporaryFolder.with(["media.json": "{}", "profile.json": #"{"username":"WenlowTC","name":"Wenlow"}"#]) {
      folder in
      let (_, description) = try collect(InstagramImporter.self, [folder])
      #expect(description.account == Account(key: "wenlowtc", name: "Wenlow", handle: "WenlowTC"))
    }
  }

  private static let files = [
    "export-json/your_instagram_activity/media/posts_1.json",
    "export-json/your_instagram_activity/comments/post_comments_1.json",
    "export-json/your_instagram_activity/messages/inbox/niabevan_17840000000000001/message_1.json",
    "export-json/personal_information/personal_information/personal_information.json",
    "export-html/your_instagram_activity/media/posts_1.html",
    "export-html/your_instagram_activity/messages/inbox/niabevan_17840000000000001/message_1.html",
    "posts-html-2021/content/posts_1.html",
  ]

  private func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: try fixture(file))))
  }

  private func read(_ file: String, _ bytes: [UInt8], in folder: TemporaryFolder) throws {
    try folder.write(bytes, to: file)
    _ = try collect(InstagramImporter.self, [folder.path], options: .forTests(account: "wenlowtc"))
  }

  @Test(arguments: files)
  func aFileCutShortIsDamaged(_ file: String) throws {
    let folder = try TemporaryFolder()
    for cut in Damage.beginnings(of: try bytes(file), step: 61) {
      #expect(throws: DamagedFile.self, "cut at \(cut.count)") { try read(file, cut, in: folder) }
    }
  }

  @Test(arguments: files)
  func aChangedByteIsSurvived(_ file: String) throws {
    let folder = try TemporaryFolder()
    for changed in Damage.changes(of: try bytes(file), step: 47) {
      do { try read(file, changed, in: folder) } catch is DamagedFile {}
    }
  }
}
