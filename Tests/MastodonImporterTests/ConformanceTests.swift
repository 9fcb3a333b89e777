import ExportFiles
import Importing
import MastodonImporter
import Records
import TestSupport
import Testing

/// A real archive, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  @Test func findsEveryPost() throws {
    let sample = Corpus.path("mastodon/philhawksworth__hawksworx.com")
    let (collected, description) = try collect(MastodonImporter.self, [sample])
    #expect(collected.rejected.isEmpty && collected.remarks.isEmpty)
    #expect(Set(collected.records.map(\.identity)).count == 216)
    #expect(collected.records.count { $0.kind == .share } == 26)
    #expect(collected.records.count { $0.visibility == .private } == 26)
    #expect(collected.records.allSatisfy { $0.kind == .share || !$0.text.isEmpty || !$0.media.isEmpty })
    #expect(description.account.key == "philhawksworth@indieweb.social")
    #expect(try collected.misplaced(in: ExportTree(opening: [sample])) == [])
  }

  @Test func leavesOthersAlone() throws {
    #expect(try Corpus.taken(by: MastodonImporter.self, except: "mastodon") == [])
  }
}
