import ExportFiles
import FacebookImporter
import Foundation
import Importing
import Records
import TestSupport
import Testing

/// Shapes of other years, each a few lines long.
@Suite struct GenerationTests {
  private func read(_ path: String, _ content: String, zone: String = "Europe/London") throws -> Collected {
    var collected = Collected()
    try TemporaryFolder.with([path: content]) { folder in
      collected = try collect(FacebookImporter.self, [folder], options: .forTests(zone: zone, account: "Wenlow")).0
    }
    return collected
  }

  @Test(arguments: [
    (
      "posts/your_posts.json", #"{"status_updates":[{"timestamp":5,"data":[{"post":"a"}]}]}"#, PostKind.post,
      Direction.official
    ),
    ("posts/your_posts_1.json", #"{"timestamp":5,"data":[{},{"post":"a"}]}"#, .post, .official),
    ("posts/your_posts_1.json", #"{"posts_v9":[{"timestamp":5,"data":[{"post":"a"}]}]}"#, .post, .official),
    (
      "posts/other_people's_posts_to_your_timeline.json",
      #"{"wall_posts_sent_to_you":{"activity_log_data":[{"timestamp":5,"data":[{"post":"a"}],"title":"B wrote."}]}}"#,
      .post, .received
    ),
    (
      "comments/comments.json",
      #"{"comments":[{"timestamp":5,"data":[{"comment":{"timestamp":5,"comment":"a","author":"W"}}]}]}"#,
      .comment, .official
    ),
    (
      "groups/your_comments_in_groups.json",
      #"{"group_comments_v2":[{"timestamp":5,"data":[{"comment":{"timestamp":5,"comment":"a","group":"G"}}]}]}"#,
      .comment, .official
    ),
    (
      "groups/your_posts_in_groups.json", #"{"group_posts_v2":[{"timestamp":5,"data":[{"post":"a"}]}]}"#, .post,
      .official
    ),
    ("other_activity/notes.json", #"{"notes_v2":[{"title":"T","text":"a","created_timestamp":5}]}"#, .post, .official),
    (
      "messages/e2ee_cutover/b_1/message_1.json",
      #"{"participants":["W"],"threadName":"T","messages":[{"senderName":"B","timestamp":5000,"text":"a","type":"text"}]}"#,
      .message, .received
    ),
    (
      "photos_and_videos/your_videos.json", #"{"videos":[{"uri":"v.mp4","creation_timestamp":5,"description":"a"}]}"#,
      .video, .official
    ),
    (
      "events/your_events.json",
      #"{"your_events_v2":[{"name":"N","start_timestamp":9,"end_timestamp":0,"description":"a","create_timestamp":5}]}"#,
      .event, .official
    ),
    (
      "stories/archived_stories.json", #"{"archived_stories_v2":[{"timestamp":5,"data":[{"post":"a"}]}]}"#, .story,
      .official
    ),
  ])
  func readsTheShape(_ path: String, _ content: String, _ kind: PostKind, _ direction: Direction) throws {
    let collected = try read(path, content)
    #expect(collected.records.map(\.text) == ["a"])
    #expect(collected.records.map(\.published.seconds) == [5])
    #expect(collected.records.map(\.kind) == [kind])
    #expect(collected.records.map(\.direction) == [direction])
    #expect(collected.rejected.isEmpty)
  }

  @Test func joinsSeveralTextsAndKeepsEveryAttachment() throws {
    let content = #"""
      [{"timestamp":5,"tags":["A B"],"data":[{"post":"one"},{},{"post":"two"}],"attachments":[{"data":[
        {"poll":{"question":"Q?","options":[{"option":"x","voted":true},{"option":"y"}]}},
        {"place":{"name":"Hall","coordinate":{"latitude":52.5,"longitude":-2.5},"address":"Mill Lane"}},
        {"event":{"name":"Fair","start_timestamp":10,"end_timestamp":0}},{"name":"Some Page"},{"text":"4 years ago"},
        {"external_context":{"url":"http://0.0.0.0/","name":"Their words","source":"Instagram"}},
        {"life_event":{"title":"Twinned"}}]}]}]
      """#
    let record = try #require(try read("posts/your_posts_1.json", content).records.first)
    #expect(record.text == "one\ntwo")
    #expect(record.mentions == ["A B"])
    #expect(record.poll?.options.map(\.text) == ["x", "y"])
    #expect(record.place?.latitude == 52.5)
    #expect(record.event == Event(name: "Fair", start: 10))
    #expect(record.links.isEmpty)
    #expect(record.kind == .share)
    #expect(record.title == "4 years ago · Some Page · Their words · Instagram · Twinned")
  }

  @Test func aBrokenEntryCostsOnlyItself() throws {
    let content =
      #"[{"timestamp":5},{"title":"x"},{"timestamp":99999999999999},{"timestamp":6,"data":[{"post":"\ud800"}]},7]"#
    let collected = try read("posts/your_posts_1.json", content)
    #expect(collected.records.count == 1)
    #expect(
      collected.rejected.map(\.reason) == [
        "has no time", "has a time that is in no calendar",
        "has half a character (a lone surrogate) at byte 32 of the record",
        "has no time",
      ])
    #expect(collected.rejected.map(\.origin.number) == [2, 3, 4, 5])
  }

  @Test(arguments: ["[]", "{}", " { } ", #"{"status_updates":[]}"#])
  func emptyListsAreEmpty(_ content: String) throws {
    let collected = try read("posts/your_posts_1.json", content)
    #expect(collected.records.isEmpty && collected.rejected.isEmpty)
  }

  /// The header's offset decides the zone, and what the zone cannot tell is said.
  @Test(arguments: [
    ("UTC+01:00", "Jul 01, 2025 10:00:05 am", 1_751_360_405, PublicationTime.ZoneKnowledge.account, nil as String?),
    ("UTC+01:00", "Jan 10, 2025 5:30:00 pm", 1_736_530_200, .account, nil),
    ("UTC+01:00", "Oct 26, 2025 1:30:00 am", 1_761_438_600, .account, "the clocks went back: this hour happened twice"),
    ("UTC-06:00", "Jan 10, 2025 5:30:00 pm", 1_736_551_800, .account, nil),
    ("", "Jan 10, 2025 5:30:00 pm", 1_736_530_200, .assumed, nil),
  ])
  func takesTheAccountsZone(
    _ offset: String, _ stamp: String, _ seconds: Int64, _ zone: PublicationTime.ZoneKnowledge, _ doubt: String?
  ) throws {
    let page = """
      <html><head><title>Posts</title></head><body><div>Generated by W on Friday 1 August 2025 at 09:30 \(offset)</div><div \
      role="main"><div class="_a6-g"><div class="_a6-p"><div><div class="_2pin"><div>a</div></div></div></div><div><div>\(stamp)\
      </div></div></div></div></body></html>
      """
    let published = try #require(try read("posts/your_posts_1.html", page).records.first?.published)
    #expect(published == PublicationTime(seconds: seconds, zone: zone, doubt: doubt))
  }

  @Test(arguments: ["posts/your_posts_1.html", "html/wall.htm", "messages/inbox/a_1/message_1.html"])
  func aPageCutShortStopsTheImport(_ path: String) {
    let page =
      "<html><body><div class=\"contents\"><div role=\"main\"><div class=\"meta\">Friday, August 14, 2015 at 5:36pm UTC"
    #expect(throws: DamagedFile.self) { _ = try read(path, page) }
  }

  /// 2021 to 2024: `div` for `section`, often no title, the date in a link, and the record's own date beside "Updated".
  @Test func readsPagesOf2021To2024() throws {
    let page = """
      <html><head><title>Profile posts</title></head><body class="_5vb_ _2yq _a7o5"><div class="_aoaa"><div>Generated by W on \
      Friday 2 August 2024 at 11:40 UTC+01:00</div></div><div class="_a706" role="main"><div class="_3-95 _a6-g"><div \
      class="_2ph_ _a6-p"><div><div class="_2pin"><div><div><div><div class="_a7nf"><div class="_a7ng"><div><video \
      src="this_profile&#039;s_activity_across_facebook/posts/media/videos/abc_1" controls="1"><a target="_blank" \
      href="this_profile&#039;s_activity_across_facebook/posts/media/videos/abc_1"><div>Click for video:</div></a></video><div>\
      </div><div class="_3-95">The river today</div></div></div></div></div></div></div></div><div class="_2pin"><div>The river \
      today<br /> <br /> Stay away</div><div>Updated Jul 27, 2024 9:00:00am</div><div></div></div></div></div><div \
      class="_3-94 _a6-o"><a target="_blank" href="https://www.facebook.com/dyi/l/?l=x"><div class="_a72d">Jul 26, 2024 \
      1:35:01pm</div></a></div></div></div></body></html>
      """
    let record = try #require(try read("posts/profile_posts_1.html", page).records.first)
    #expect(record.text == "The river today\n\nStay away")
    #expect(record.title == nil)
    let path = "this_profile's_activity_across_facebook/posts/media/videos/abc_1"
    #expect(record.media == [Media(path: path, type: "video", caption: "The river today")])
    #expect(record.published == PublicationTime(seconds: 1_721_997_301, zone: .account))
    #expect(record.visibility == .public)
  }
}
