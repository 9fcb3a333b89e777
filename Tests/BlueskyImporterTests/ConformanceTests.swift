import BlueskyImporter
import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing

/// A repository of a public test suite, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""

  @Test func findsEveryPost() throws {
    let sample = Self.root + "/bluesky/bluesky-social__indigo/testing/testdata/fakermaker.repo.car"
    let (collected, description) = try collect(BlueskyImporter.self, [sample], options: .forTests())
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count { $0.kind == .share } == 15)
    #expect(collected.records.count { $0.kind != .share } == 26)
    #expect(collected.records.count { $0.kind == .reply } == 23)
    #expect(Set(collected.records.map(\.identity)).count == 41)
    #expect(description.account.key.utf8.starts(with: "did:plc:".utf8))
    let left = "22 app.bsky.feed.like, 78 app.bsky.graph.follow"
    #expect(collected.remarks.contains { $0.text.contains(left) }, "\(collected.remarks)")
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) where platform != "bluesky" {
      let folder = Self.root + "/" + platform
      guard Exports.isFolder(folder) else { continue }
      for sample in try FileManager.default.contentsOfDirectory(atPath: folder) {
        guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
        #expect(try BlueskyImporter.recognise(tree) == nil, "\(platform)/\(sample)")
      }
    }
  }
}
