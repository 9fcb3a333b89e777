import ExportFiles
import Importing
import LinkedInCaptures
import Records
import TestSupport
import Testing

/// Examples of others, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private static let folder = Corpus.path("captures/linkedin/")

  @Test func findsTheComments() throws {
    let (collected, _) = try collect(
      LinkedInCaptureImporter.self, [Self.folder + "_excerpts-from-test-code"])
    #expect(collected.records.count == 2 && collected.rejected.isEmpty)
    #expect(collected.records.allSatisfy { $0.published.precision == .second && !$0.text.utf8.isEmpty })
  }

  @Test func leavesOthersAlone() throws {
    #expect(try Corpus.taken(by: LinkedInCaptureImporter.self, except: "linkedin") == [])
  }
}
