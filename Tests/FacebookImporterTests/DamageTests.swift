import ExportFiles
import FacebookImporter
import Foundation
import Importing
import TestSupport
import Testing

/// Every file of the invented exports, cut short or with a byte changed: no crash, and nothing cut passes for whole.
@Suite struct DamageTests {
  private static let files = [
    "page-json/this_profile's_activity_across_facebook/posts/profile_posts_1.json",
    "page-json/this_profile's_activity_across_facebook/messages/inbox/niabevan_77/message_1.json",
    "page-html/this_profile's_activity_across_facebook/posts/profile_posts_1.html",
    "profile-html-2019/posts/your_posts_1.html", "classic/html/wall.htm", "classic/photos/41/index.htm",
  ]

  private func content(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/" + file)))
  }

  private func read(_ file: String, _ bytes: [UInt8], in folder: TemporaryFolder) throws {
    let parts = Array(file.utf8.split(separator: UInt8(ascii: "/")).dropFirst().joined(separator: [UInt8(ascii: "/")]))
    try folder.write(bytes, to: String(decoding: parts, as: UTF8.self))
    _ = try collect(FacebookImporter.self, [folder.path], options: .forTests(account: "Wenlow Council"))
  }

  @Test(arguments: files)
  func aFileCutShortIsDamaged(_ file: String) throws {
    let folder = try TemporaryFolder()
    for cut in Damage.beginnings(of: try content(file), step: 61) {
      #expect(throws: DamagedFile.self, "cut at \(cut.count)") { try read(file, cut, in: folder) }
    }
  }

  @Test(arguments: files)
  func aChangedByteIsSurvived(_ file: String) throws {
    let folder = try TemporaryFolder()
    for changed in Damage.changes(of: try content(file), step: 47) {
      do { try read(file, changed, in: folder) } catch is DamagedFile {}
    }
  }
}
