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
    let bytes = try content(file)
    let folder = try TemporaryFolder()
    let last = bytes.lastIndex { $0 > 0x20 } ?? 0
    for end in stride(from: 0, to: last, by: 61) {
      #expect(throws: DamagedFile.self, "cut at \(end)") { try read(file, Array(bytes[..<end]), in: folder) }
    }
  }

  @Test(arguments: files)
  func aChangedByteIsSurvived(_ file: String) throws {
    var bytes = try content(file)
    let folder = try TemporaryFolder()
    for index in stride(from: 3, to: bytes.count, by: 47) {
      let kept = bytes[index]
      bytes[index] = [0x00, 0x22, 0x3C, 0x5B, 0x7D, 0xFF][index % 6]
      do { try read(file, bytes, in: folder) } catch is DamagedFile {}
      bytes[index] = kept
    }
  }
}
