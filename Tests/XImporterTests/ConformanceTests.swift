import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import XImporter

/// Real archives, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("x/")

  private func read(_ sample: String) throws -> (Collected, ExportDescription) {
    try collect(XImporter.self, [Self.folder + sample])
  }

  @Test(arguments: [
    ("alrocar__x", "data/tweets.js", 1223, 1218),
    ("denchi__lumeninferiusarchive", "data/tweet.js", 22, 22),
    ("edsu__congresseditors-archive", "data/js/tweets/", 2630, 2630),
    ("larsbrinkhoff__twitter-data", "data/", 28, 28),
  ])
  func findsEveryPost(_ sample: String, _ file: String, _ found: Int, _ posts: Int) throws {
    let (collected, _) = try read(sample)
    let here = collected.origins.indices.filter { collected.origins[$0].file.utf8.starts(with: file.utf8) }
    #expect(collected.rejected.isEmpty)
    #expect(here.count == found)
    #expect(Set(here.map { collected.records[$0].identity }).count == posts)
  }

  @Test func joinsLongPostsAndEdits() throws {
    let (collected, description) = try read("alrocar__x")
    #expect(description.account.key == "52338276")
    #expect(description.made != nil)
    let long = collected.origins.indices.filter { collected.origins[$0].file == "data/note-tweet.js" }
    let posts = Set(
      collected.origins.indices.filter { collected.origins[$0].file == "data/tweets.js" }
        .map { collected.records[$0] })
    #expect(long.count == 41)
    #expect(long.allSatisfy { posts.contains(collected.records[$0]) })
    let versions = Dictionary(grouping: posts, by: \.identity).values.filter { $0.count > 1 }
    #expect(versions.count == 5)
    #expect(versions.allSatisfy { Set($0.map(\.revised)).count == 2 })
  }

  @Test func findsTheMediaFiles() throws {
    let (collected, _) = try read("alrocar__x")
    let tree = try ExportTree(opening: [Self.folder + "alrocar__x"])
    let named = Set(collected.records.flatMap(\.media).compactMap(\.path))
    let held = tree.members.map(\.path).filter { $0.utf8.starts(with: "data/tweets_media/".utf8) }
    #expect(held.count { !named.contains($0) } == 0)
  }

  @Test func saysWhatIsMissing() throws {
    let (collected, _) = try read("larsbrinkhoff__twitter-data")
    #expect(
      collected.remarks.contains { $0.text == "data/tweets.js is missing from this export, and with it 3,456 posts" })
    #expect(
      collected.remarks.contains { $0.text == "lists 3,456 posts, of which 3,456 cannot be found in this export" })
    #expect(collected.records.count { $0.state == .deleted } == 25)
  }

  @Test func readsMessagesUnderOddNames() throws {
    let (collected, _) = try read("toBeOfUse__Twitter-Archive-Browser")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.allSatisfy { $0.kind == .message && $0.visibility == .private })
    #expect(collected.records.contains { $0.direction == .system })
  }

  @Test func rawBytesStandWhereTheOriginSays() throws {
    for sample in ["alrocar__x", "toBeOfUse__Twitter-Archive-Browser", "edsu__congresseditors-archive"] {
      let (collected, _) = try read(sample)
      #expect(try collected.misplaced(in: ExportTree(opening: [Self.folder + sample])) == [])
    }
  }
}
