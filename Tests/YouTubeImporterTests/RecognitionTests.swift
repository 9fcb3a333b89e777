import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import YouTubeImporter

@Suite struct RecognitionTests {
  @Test(arguments: ["takeout-2025", "takeout-nl", "takeout-2022"])
  func knowsATakeoutAndItsChannel(_ name: String) throws {
    let recognition = try YouTubeImporter.recognise(ExportTree(opening: [Reading.fixture(name)]))
    #expect(
      recognition == Recognition(summary: "YouTube in Google Takeout", accountKey: "UCwenlowTownCouncil00001"))
  }

  @Test func aPartWithNothingButVideosJoinsTheOthers() throws {
    let recognition = try TemporaryFolder.with(["Takeout/YouTube and YouTube Music/videos/a.mp4": "x"]) {
      try YouTubeImporter.recognise(ExportTree(opening: [$0]))
    }
    #expect(recognition?.isSlice == true)
  }

  @Test func readsTheDateFromTheZipsName() throws {
    let folder = try TemporaryFolder()
    try folder.zip(Reading.fixture("takeout-2025"), as: "takeout-20250301T101500Z-001.zip")
    let (_, description) = try collect(
      YouTubeImporter.self, [folder.file("takeout-20250301T101500Z-001.zip")], leavingOthers: true)
    #expect(description.made == 1_740_824_100)
  }

  /// Names that other platforms use too, and tables that only look alike.
  @Test(arguments: [
    ("comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\na,b,c,d,e,f,g,h,i,j\n"),
    ("Comments.csv", "Date,Link,Message\n2024-01-01 10:00:00,https://x.example,Hello\n"),
    ("posts.csv", "id,permalink,date\n1,2,2024-01-01T00:00:00Z\n"),
    ("posts.csv", "Post ID,Post create timestamp,Post text\n1,2024-01-01T00:00:00Z,Hi\n"),
    ("tweets.csv", "\"tweet_id\",\"timestamp\",\"text\"\n1,2016-02-29 22:00:03 +0000,Hi\n"),
    ("data/tweets.js", "window.YTD.tweets.part0 = []"),
    ("posts/profile_posts_1.json", "[]"),
    ("index.html", "<html><body><ul><li>see youtube.com</li></ul></body></html>"),
    ("WhatsApp Chat with Wenlow.txt", "01/01/2024, 10:00 - A: https://www.youtube.com/watch?v=x"),
  ])
  func leavesOtherPlatformsAlone(_ name: String, _ text: String) throws {
    let recognition = try TemporaryFolder.with([name: text]) {
      try YouTubeImporter.recognise(ExportTree(opening: [$0]))
    }
    #expect(recognition == nil)
  }

  @Test(arguments: [Exports.demo(Exports.demoFacebook), Exports.demo(Exports.demoX), Exports.demo(Exports.demoIOS)])
  func leavesTheDemoAlone(_ path: String) throws {
    #expect(try YouTubeImporter.recognise(ExportTree(opening: [path])) == nil)
  }
}

@Suite struct LeftFileTests {
  @Test func everyFileIsReadOrLeftForAReason() throws {
    for name in ["takeout-2025", "takeout-2022"] {
      for member in try ExportTree(opening: [Reading.fixture(name)]).members {
        let isRead = YouTubeImporter.families.contains { $0.patterns.contains { $0.matches(member.path) } }
        let isLeft = YouTubeImporter.ignored.contains { $0.patterns.contains { $0.matches(member.path) } }
        #expect(isRead || isLeft, "\(member.path)")
      }
    }
  }

  @Test(arguments: [
    "playlists/playlists.csv", "playlists/Meetings-videos.csv", "subscriptions/subscriptions.csv",
    "Video metadata/video recordings.csv", "channels/channel URL configs.csv", "history/watch-history.html",
  ])
  func listsAndHistoriesAreNotRead(_ name: String) throws {
    let tree = try ExportTree(opening: [Reading.fixture("takeout-2025")])
    let member = try #require(tree.member("Takeout/YouTube and YouTube Music/" + name))
    let family = try #require(
      YouTubeImporter.families.first { $0.patterns.contains { $0.matches(member.path) } })
    var opening = CollectingSink()
    let export = try YouTubeImporter.open(tree, options: .forTests(), into: &opening)
    var sink: any RecordSink = opening
    let rule = try #require(YouTubeImporter.ignored.first { $0.patterns.contains { $0.matches(member.path) } })
    #expect(throws: NotThisFamily(rule.reason)) { try family.read(export, member, tree, &sink) }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "YouTube").lacks(of: YouTubeImporter.self) == [])
  }
}

/// Real exports, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("youtube/")

  @Test(arguments: [("comments.csv", 20), ("live chats.csv", 13), ("videos.csv", 1)])
  func findsEveryRecord(_ file: String, _ count: Int) throws {
    let path = Self.folder + "v1-v0__utube__SCRUBBED"
    let (collected, _) = try collect(YouTubeImporter.self, [path + "/Takeout"], leavingOthers: true)
    let here = collected.origins.indices.filter {
      collected.origins[$0].file.utf8.reversed().starts(with: ("/" + file).utf8.reversed())
    }
    #expect(collected.rejected.isEmpty)
    #expect(here.count == count)
    #expect(Set(here.map { collected.records[$0].identity }).count == count)
  }
}
