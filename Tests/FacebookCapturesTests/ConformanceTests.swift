import ExportFiles
import FacebookCaptures
import Importing
import Records
import TestSupport
import Testing

/// Genuine captures, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private func read(_ sample: String) throws -> (Collected, ExportDescription) {
    let path = Corpus.path("captures/" + sample)
    let tree = try ExportTree(opening: [path])
    _ = try #require(try FacebookCaptureImporter.recognise(tree))
    let (collected, description) = try collect(FacebookCaptureImporter.self, [path])
    #expect(try collected.misplaced(in: tree) == [])
    return (collected, description)
  }

  @Test func tablesOfThePageScripts() throws {
    let (collected, description) = try read("facebook/tangyfruits__facebook-page-post-scraper")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count == 8829)
    // One row of the 8,800 stands in its file twice.
    #expect(Set(collected.records.map(\.identity)).count == 8828)
    #expect(description.account.key == "nytimes")
    #expect(Set(collected.records.compactMap(\.account?.key)) == ["cnn"])
    #expect(collected.records.allSatisfy { $0.published.doubt != nil && $0.direction == .official })
  }

  @Test func answersOfTheGraphAPI() throws {
    let folder = "facebook/restfb__restfb__NAMES-SCRUBBED/src/test/resources/json/"
    let (collected, _) = try read(folder + "v2_1/feed-got.json")
    #expect(collected.records.count { $0.kind != .comment } == 25)
    #expect(collected.records.count { $0.kind == .comment } == 48)
    let posts = Set(collected.records.filter { $0.kind != .comment }.compactMap(\.key))
    #expect(collected.records.allSatisfy { $0.kind != .comment || posts.contains($0.parent ?? "") })
    #expect(collected.records.allSatisfy { $0.direction == .received })
  }

  @Test func facebookScraper() throws {
    let (collected, description) = try read("facebook/kevinzg__facebook-scraper__README-EXAMPLES")
    #expect(collected.records.map(\.kind) == [.post, .post, .comment, .comment])
    #expect(collected.records.last?.parent == "1417925635669547")
    #expect(description.account.key == "nintendo")
    #expect(description.made == 1_618_922_393)
  }

  @Test(arguments: [("id-58511335120", 5), ("id-70938527238", 2)])
  func businessSuite(_ folder: String, _ posts: Int) throws {
    let (collected, _) = try read("meta-business-suite/_excerpts-from-test-code/\(folder)/facebook-posts.csv")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count == posts)
    #expect(collected.records.allSatisfy { !$0.text.isEmpty && $0.published.precision == .minute })
  }

  @Test func leavesOthersAlone() throws {
    #expect(try Corpus.taken(by: FacebookCaptureImporter.self, except: "facebook", "meta-business-suite") == [])
  }
}

extension Record {
  var key: String? { if case .native(let key) = identity { key } else { nil } }
}
