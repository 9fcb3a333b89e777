import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import YouTubeCaptures

/// Captures of others, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("captures/youtube/")
  private static let tool = "TeamNewPipe__NewPipeExtractor__DERIVED-by-yt-dlp-code/"

  private func read(_ sample: String) throws -> (Collected, ExportDescription) {
    try collect(YouTubeCaptureImporter.self, [Self.folder + sample])
  }

  /// The videos' records are refused: these files have no date of publication.
  @Test(arguments: [
    ("replies", 30, 10), ("localizedvotecount_de", 20, 0), ("pinned", 40, 0),
  ])
  func findsEveryComment(_ sample: String, _ comments: Int, _ replies: Int) throws {
    let (collected, description) = try read(Self.tool + sample)
    let found = collected.records.filter { $0.kind == .comment }
    #expect(found.count == comments)
    #expect(found.count { ($0.parent?.utf8.count ?? 0) > 11 } == replies)
    #expect(found.allSatisfy { $0.published.precision == .year || $0.published.precision == .month })
    #expect(found.allSatisfy { $0.conversation != nil && $0.published.doubt != nil })
    #expect(collected.rejected.map(\.reason) == ["has no date of publication"])
    #expect(ConformanceTests.channels.contains(description.account.key))
  }

  private static let channels = ["UCsXVk37bltHxD1rDPwtNM8Q", "UCYpRDnhk5H8h16jpS84uqsA"]

  @Test func findsAListOf2022() throws {
    let (collected, _) = try read("_excerpts-from-issues")
    #expect(collected.records.count == 3 && collected.rejected.isEmpty)
    #expect(collected.records.allSatisfy { $0.parent == "UgjbWCdEdikR6HgCoAEC" && $0.published.precision == .month })
  }

  @Test func findsTheVideosOf2022And2023() throws {
    for name in ["metadata_2023-06-29.json", "metadata_low_formats.json"] {
      let (collected, _) = try read("meeb__tubesync/tubesync/sync/testdata/" + name)
      #expect(collected.records.count == 1 && collected.records.first?.published.precision == .day)
    }
  }

  @Test(arguments: [
    ("comment_threads", 20), ("comments", 6), ("videos", 11),
  ])
  func findsWhatTheInterfaceGave(_ sample: String, _ found: Int) throws {
    let (collected, _) = try read("sns-sdks__python-youtube/testdata/apidata/" + sample)
    #expect(collected.records.count == found)
    #expect(collected.rejected.isEmpty)
  }

  @Test func findsTheMessagesOfAChat() throws {
    let folder = "taizan-hokuto__pytchat__DERIVED-live_chat/"
    #expect(try read(folder + "chatreplay.live_chat.json").0.records.count == 48)
    for name in ["superchat_0.live_chat.json", "during-stream.live_chat.json"] {
      let (collected, _) = try read(folder + name)
      #expect(collected.records.isEmpty && Set(collected.rejected.map(\.reason)) == ["has no time"])
    }
  }

  @Test func evidenceIsWhereTheOriginSays() throws {
    for sample in [Self.tool + "pinned", "_excerpts-from-issues", "sns-sdks__python-youtube/testdata/apidata/videos"] {
      let (collected, _) = try read(sample)
      #expect(try collected.misplaced(in: ExportTree(opening: [Self.folder + sample])) == [])
    }
  }

  @Test func leavesOthersAlone() throws {
    #expect(try Corpus.taken(by: YouTubeCaptureImporter.self, except: "youtube") == [])
  }
}
