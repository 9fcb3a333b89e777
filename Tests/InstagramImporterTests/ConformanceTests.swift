import ExportFiles
import FacebookImporter
import Foundation
import Importing
import InstagramImporter
import Records
import TestSupport
import Testing

/// Counts against published sample exports, where a folder of them is named by MUNIMENT_CORPUS. The project passes
/// without it.
@Suite(.enabled(if: Corpus.isAtHand)) struct ConformanceTests {
  static let rows: [(folder: String, file: String, found: Int)] = [
    ("yourocd__instagram-download", "posts_1.json", 413),
    ("strigiform__strigiform.github.io", "posts_1.html", 20),
    ("southernadd-cmyk__whatisart", "posts_1.html", 93),
    ("southernadd-cmyk__whatisart", "reels.html", 1),
    ("neryds__Instagram", "posts_1.html", 225),
  ]

  @Test(arguments: rows)
  func countsPosts(_ row: (folder: String, file: String, found: Int)) throws {
    let (collected, _) = try collect(
      InstagramImporter.self, [Corpus.path("instagram/" + row.folder)])
    let kept = collected.pairs.filter { $0.1.file.utf8.suffix(row.file.utf8.count).elementsEqual(row.file.utf8) }
    #expect(kept.count == row.found)
    #expect(Set(kept.map { PostFacts($0.0) }).count == row.found)
    #expect(kept.allSatisfy { !$0.0.media.isEmpty })
    #expect(collected.rejected.isEmpty)
  }

  /// 372 pictures in the newest sample, each carousel whole.
  @Test func findsEveryPicture() throws {
    let folder = Corpus.path("instagram/southernadd-cmyk__whatisart")
    let (collected, _) = try collect(InstagramImporter.self, [folder])
    #expect(collected.records.filter { $0.kind == .post }.map(\.media.count).reduce(0, +) == 372)
  }

  @Test func everyFileIsAccountedFor() throws {
    for row in ConformanceTests.rows {
      let tree = try ExportTree(opening: [Corpus.path("instagram/" + row.folder)])
      #expect(try InstagramImporter.recognise(tree) != nil, "\(row.folder)")
      let unknown = tree.members.map(\.path).filter { path in
        !InstagramImporter.families.contains { $0.patterns.contains { $0.matches(path) } }
          && !InstagramImporter.ignored.contains { $0.patterns.contains { $0.matches(path) } }
      }
      #expect(unknown == [])
    }
  }

  @Test func readsTheThreadsSample() throws {
    let root = Corpus.path("threads")
    for folder in try FileManager.default.contentsOfDirectory(atPath: root) {
      let tree = try ExportTree(opening: [root + "/" + folder])
      #expect(try InstagramImporter.recognise(tree) != nil)
      let (collected, _) = try collect(InstagramImporter.self, [root + "/" + folder])
      #expect(collected.records.count == 3)
      #expect(collected.rejected.isEmpty)
    }
  }

  @Test(arguments: ["facebook", "x", "whatsapp", "mastodon", "linkedin", "tiktok", "youtube"])
  func claimsNoOtherPlatform(_ platform: String) throws {
    let root = Corpus.path(platform)
    guard FileManager.default.fileExists(atPath: root) else { return }
    // One folder, the test data of a program that reads both, mixes Instagram's files in.
    for folder in try FileManager.default.contentsOfDirectory(atPath: root) where folder != "NorseKode__Waultar-App" {
      guard let tree = try? ExportTree(opening: [root + "/" + folder]) else { continue }
      #expect(try InstagramImporter.recognise(tree) == nil, "\(folder)")
    }
  }

  @Test(arguments: ["instagram", "threads"])
  func facebookClaimsNoneOfThese(_ platform: String) throws {
    let root = Corpus.path(platform)
    for folder in try FileManager.default.contentsOfDirectory(atPath: root) {
      let tree = try ExportTree(opening: [root + "/" + folder])
      #expect(try FacebookImporter.recognise(tree) == nil, "\(folder)")
    }
  }
}
