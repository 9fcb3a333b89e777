import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import TikTokCaptures

/// Captures of others, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("captures/tiktok/")

  @Test(arguments: [
    ("VideoData__TiKTok-data__USERS-SCRUBBED/comment_list.json", 2, 0),
    ("VideoData__TiKTok-data__USERS-SCRUBBED/comment_reply_list.json", 2, 2),
    ("_excerpts-from-docs", 1, 1),
  ])
  func findsEveryComment(_ sample: String, _ found: Int, _ replies: Int) throws {
    let (collected, _) = try collect(TikTokCaptureImporter.self, [Self.folder + sample])
    #expect(collected.records.count == found && collected.rejected.isEmpty)
    #expect(collected.records.count { $0.parent != $0.conversation?.key } == replies)
    #expect(collected.records.allSatisfy { $0.published.precision == .second })
  }

  @Test func leavesOthersAlone() throws {
    #expect(try Corpus.taken(by: TikTokCaptureImporter.self, except: "tiktok") == [])
  }
}
