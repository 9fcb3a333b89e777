import ExportFiles
import FacebookImporter
import Foundation
import Importing
import Records
import TestSupport
import Testing

/// Counts against published sample exports, where a folder of them is named by MUNIMENT_CORPUS. The project passes
/// without it.
@Suite(.enabled(if: Corpus.isAtHand)) struct ConformanceTests {
  static let rows: [(folder: String, file: String, found: Int, posts: Int)] = [
    ("DskyDsky__FackSchool", "profile_posts_1.html", 3466, 3466),
    ("_derived_scrambled/page-html-2026-03", "profile_posts_1.html", 144, 101),
    ("squirreljizz__squizzwhizz", "your_posts__check_ins__photos_and_videos_1.html", 88, 88),
    ("squirreljizz__squizzwhizz", "index.html", 203, 203),
    ("_derived_scrambled/Kyrozyn__fb_history", "your_posts_1.html", 200, 200),
    ("dhilipsiva__facebook", "wall.htm", 4749, 4749),
    ("Kunleiky__ANALYSIS-OF-MY-FACEBOOK-DATA", "your_posts_1.json", 506, 504),
    ("HunterHillis__FBPostingHabitsAnalysis", "your_posts_1.json", 124, 124),
  ]

  @Test(arguments: rows)
  func countsPosts(_ row: (folder: String, file: String, found: Int, posts: Int)) throws {
    let (collected, _) = try collect(
      FacebookImporter.self, [Corpus.path("facebook/" + row.folder)])
    let kept = collected.pairs.filter { $0.1.file.utf8.suffix(row.file.utf8.count).elementsEqual(row.file.utf8) }
    #expect(kept.count == row.found)
    #expect(merged(kept.map(\.0)).count == row.posts)
    #expect(collected.rejected.isEmpty)
  }

  @Test func everyFileIsAccountedFor() throws {
    for row in ConformanceTests.rows {
      let tree = try ExportTree(opening: [Corpus.path("facebook/" + row.folder)])
      #expect(try FacebookImporter.recognise(tree) != nil, "\(row.folder)")
      let unknown = tree.members.map(\.path).filter { path in
        !FacebookImporter.families.contains { $0.patterns.contains { $0.matches(path) } }
          && !FacebookImporter.ignored.contains { $0.patterns.contains { $0.matches(path) } }
      }
      #expect(unknown == [])
    }
  }

  @Test(arguments: ["instagram", "x", "threads", "whatsapp"])
  func claimsNoOtherPlatform(_ platform: String) throws {
    let root = Corpus.path(platform)
    for folder in try FileManager.default.contentsOfDirectory(atPath: root) {
      let tree = try ExportTree(opening: [root + "/" + folder])
      #expect(try FacebookImporter.recognise(tree) == nil, "\(folder)")
    }
  }
}
