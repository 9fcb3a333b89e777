import ExportFiles
import Foundation
import Importing
import Records
import RedditImporter
import TestSupport
import Testing

/// Headers of a real export and rows of programs' tests, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""

  @Test(arguments: [("unknown-55730027500", 1, 1), ("unknown-67592927175", 2, 2)])
  func findsEveryRow(_ name: String, _ posts: Int, _ comments: Int) throws {
    let folder = Self.root + "/reddit/_excerpts-from-test-code/" + name
    let (collected, _) = try collect(RedditImporter.self, [folder], options: .forTests())
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count { $0.kind == .post } == posts)
    #expect(collected.records.count { $0.kind == .comment } == comments)
  }

  @Test func knowsRealHeaders() throws {
    let tree = try ExportTree(opening: [Self.root + "/reddit/lyststen__stenly__HEADERS-ONLY"])
    #expect(try RedditImporter.recognise(tree) != nil)
    for member in tree.members {
      let isRead = RedditImporter.families.contains { $0.patterns.contains { $0.matches(member.path) } }
      let isLeft = RedditImporter.ignored.contains { $0.patterns.contains { $0.matches(member.path) } }
      #expect(isRead || isLeft, "\(member.path)")
    }
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) where platform != "reddit" {
      let folder = Self.root + "/" + platform
      guard Exports.isFolder(folder) else { continue }
      for sample in try FileManager.default.contentsOfDirectory(atPath: folder) {
        guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
        #expect(try RedditImporter.recognise(tree) == nil, "\(platform)/\(sample)")
      }
    }
  }
}
