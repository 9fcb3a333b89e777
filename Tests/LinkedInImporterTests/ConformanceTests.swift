import ExportFiles
import Importing
import LinkedInImporter
import Records
import Testing
import TestSupport

/// Real exports, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("linkedin/")

  @Test(arguments: [
    ("sanand0__linkedin", "Shares.csv", 202, 198), ("sanand0__linkedin", "Comments.csv", 323, 323),
    ("SStellaMary__LinkedIn-Analysis", "Shares.csv", 57, 57),
  ])
  func findsEveryPost(_ sample: String, _ file: String, _ found: Int, _ posts: Int) throws {
    let (collected, _) = try collect(LinkedInImporter.self, [Self.folder + sample])
    let here = collected.origins.indices.filter { collected.origins[$0].file == file }
    #expect(collected.rejected.isEmpty)
    #expect(here.count == found)
    // One post stands in five rows, which differ in the picture that LinkedIn showed for its link.
    #expect(Set(here.map { collected.records[$0] }).count == posts)
    #expect(here.allSatisfy { !collected.records[$0].text.contains("\"\n\"") })
  }

  @Test func rawBytesStandWhereTheOriginSays() throws {
    for sample in ["sanand0__linkedin", "SStellaMary__LinkedIn-Analysis"] {
      let (collected, _) = try collect(LinkedInImporter.self, [Self.folder + sample])
      #expect(try collected.misplaced(in: ExportTree(opening: [Self.folder + sample])) == [])
    }
  }
}
