import ExportFiles
import Importing
import InstagramCaptures
import Records
import TestSupport
import Testing

/// Genuine captures, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private func read(_ sample: String) throws -> (Collected, ExportDescription) {
    let path = Corpus.path("captures/" + sample)
    let tree = try ExportTree(opening: [path])
    _ = try #require(try InstagramCaptureImporter.recognise(tree))
    let (collected, description) = try collect(InstagramCaptureImporter.self, [path])
    #expect(try collected.misplaced(in: tree) == [])
    return (collected, description)
  }

  @Test func instaloader() throws {
    let (collected, description) = try read("instagram/_SYNTHETIC_instaloader")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count { $0.kind == .comment } == 4)
    #expect(collected.records.count { $0.kind == .post } == 1)
    #expect(description.account.key == "exampletowncouncil")
    #expect(collected.records.count { $0.kind == .comment && $0.direction == .official } == 1)
    #expect(collected.records.allSatisfy { $0.kind == .post || $0.conversation?.key == "DaL7buhEzbR" })
  }

  @Test func businessSuite() throws {
    let folder = "meta-business-suite/_excerpts-from-test-code/"
    let (first, _) = try read(folder + "id-58511335120/instagram-posts.csv")
    #expect(first.records.map(\.identity) == [.native("DaL7buhEzbR"), .native("DaXyz12AbCd")])
    // 22:21 UTC, although the cell says 15:21.
    #expect(
      first.records.first?.published == PublicationTime(seconds: 1_782_771_660, precision: .minute, zone: .account))
    let (second, _) = try read(folder + "id-70938527238/instagram-posts.csv")
    #expect(second.records.first?.published.seconds == 1_790_289_000)
  }

  @Test(arguments: ["threads/basic-list-reply.json", "instagram/comment.json", "instagram/wh-comments-2021.json"])
  func answersOfTheGraphAPI(_ name: String) throws {
    let (collected, _) = try read("instagram/restfb__restfb/src/test/resources/json/" + name)
    #expect(!collected.records.isEmpty && collected.rejected.isEmpty)
  }

  @Test func leavesOthersAlone() throws {
    #expect(try Corpus.taken(by: InstagramCaptureImporter.self, except: "instagram", "meta-business-suite") == [])
  }
}
