import Importing
import Records
import TestSupport
import Testing
import TikTokImporter

/// Real exports, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("tiktok/")

  @Test func findsEveryCommentAndMessage() throws {
    let zip = Self.folder + "hestiaAI__hestialabs-experiences/packages/lib/data-samples/tiktok.zip"
    let (collected, description) = try collect(TikTokImporter.self, [zip])
    #expect(description.account.handle == "john.lennon")
    #expect(collected.rejected.isEmpty && collected.remarks.isEmpty)
    #expect(collected.records.count { $0.kind == .comment } == 389)
    #expect(collected.records.count { $0.kind == .message } == 778)
    #expect(collected.records.count == 389 + 778)
    #expect((380...389).contains(Set(collected.records.filter { $0.kind == .comment }).count))
    #expect((760...778).contains(Set(collected.records.filter { $0.kind == .message }).count))
  }

  @Test func readsTheLayoutOf2026() throws {
    let sample = Self.folder + "_excerpts-from-test-code/unknown-70954462353-fictional-2026"
    let (collected, _) = try collect(TikTokImporter.self, [sample])
    #expect(collected.rejected.isEmpty && collected.remarks.isEmpty)
    #expect(collected.records.count { $0.kind == .video } == 3)
    #expect(collected.records.count { $0.kind == .comment } == 2)
    #expect(collected.records.count { $0.kind == .message } == 2)
  }
}
