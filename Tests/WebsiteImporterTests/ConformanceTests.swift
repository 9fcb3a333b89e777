import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import WebsiteImporter

/// Files of WordPress's own tests, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""
  private static let folder = "/forums/WordPress__wordpress-importer/"

  @Test(arguments: [
    ("small-export.xml", 11, 1, 0), ("valid-wxr-1.1.xml", 2, 1, 0), ("authors-multiline.xml", 0, 0, 1),
    ("cdata-edge.xml", 0, 0, 1),
  ])
  func findsEveryPost(_ name: String, _ posts: Int, _ comments: Int, _ rejected: Int) throws {
    let sample = Self.root + Self.folder + name
    let (collected, _) = try collect(WebsiteImporter.self, [sample], options: .forTests())
    #expect(collected.records.count { $0.kind == .article } == posts)
    #expect(collected.records.count { $0.kind == .comment } == comments)
    #expect(collected.rejected.count == rejected)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: sample)))
    for (origin, raw) in zip(collected.origins, collected.raws) {
      #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) {
      let folder = Self.root + "/" + platform
      guard Exports.isFolder(folder) else { continue }
      for sample in try FileManager.default.contentsOfDirectory(atPath: folder)
      where !sample.utf8.starts(with: "WordPress".utf8) {
        guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
        #expect(try WebsiteImporter.recognise(tree) == nil, "\(platform)/\(sample)")
      }
    }
  }
}
