import ExportFiles
import Foundation
import ForumsImporter
import Importing
import Records
import TestSupport
import Testing

/// Real pages and topics, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("forums/")
  private static let pages = "Kinematics__NetTally/NetTally.Tests/Resources/"

  /// `expected.json`: what another reader found on the pages.
  private struct Expected: Decodable {
    struct Page: Decodable { let posts: [Post] }
    struct Post: Decodable {
      let id: String
      let author: String
    }

    let files: [String: Page]
  }

  private func read(_ sample: String) throws -> (Collected, ExportDescription) {
    try collect(ForumsImporter.self, [Self.folder + sample])
  }

  @Test(arguments: [
    (pages + "phpBB.html", 25), (pages + "Xenforo2.html", 8), (pages + "vBulletin4.html", 10),
    ("chaoss__grimoirelab-perceval/discourse/discourse_topic_1149.json", 2),
    ("chaoss__grimoirelab-perceval/discourse/discourse_topic_1150.json", 2),
    ("_SYNTHETIC_by_researcher/discourse/user_archive.csv", 5),
    ("discourse__discourse/spec/fixtures/json/import-export.json", 3),
  ])
  func findsEveryPost(_ sample: String, _ count: Int) throws {
    let (collected, _) = try read(sample)
    #expect(collected.rejected.map(\.reason) == [])
    #expect(collected.records.count == count)
    #expect(Set(collected.records.map(\.identity)).count == count)
    #expect(collected.records.allSatisfy { !$0.text.isEmpty || sample.utf8.reversed().starts(with: "vsc.".utf8) })
    #expect(try collected.misplaced(in: ExportTree(opening: [Self.folder + sample])) == [])
  }

  @Test(arguments: ["phpBB.html", "Xenforo2.html", "vBulletin4.html"])
  func agreesWithAnotherReader(_ page: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.folder + "Kinematics__NetTally/expected.json"))
    let expected = try #require(JSONDecoder().decode(Expected.self, from: data).files[page])
    let (collected, _) = try read(Self.pages + page)
    #expect(collected.records.map(\.identity) == expected.posts.map { .native($0.id) })
    #expect(collected.records.map { $0.author.name ?? "" } == expected.posts.map(\.author))
  }

  @Test func readsPagesOfNoKnownProgram() throws {
    let (collected, _) = try read("opendcl__forum-archive/topics")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count > 60)
    #expect(collected.remarks.count >= 3)
  }

  /// No other platform's export may be taken for a forum's.
  @Test func leavesOthersAlone() throws { #expect(try Corpus.taken(by: ForumsImporter.self, except: "forums") == []) }
}
