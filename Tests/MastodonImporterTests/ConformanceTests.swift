import ExportFiles
import Foundation
import Importing
import MastodonImporter
import Records
import TestSupport
import Testing

/// A real archive, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""

  @Test func findsEveryPost() throws {
    let sample = Self.root + "/mastodon/philhawksworth__hawksworx.com"
    let (collected, description) = try collect(MastodonImporter.self, [sample], options: .forTests)
    #expect(collected.rejected.isEmpty && collected.remarks.isEmpty)
    #expect(Set(collected.records.map(\.identity)).count == 216)
    #expect(collected.records.count { $0.kind == .share } == 26)
    #expect(collected.records.count { $0.visibility == .private } == 26)
    #expect(collected.records.allSatisfy { $0.kind == .share || !$0.text.isEmpty || !$0.media.isEmpty })
    #expect(description.account.key == "philhawksworth@indieweb.social")
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: sample + "/outbox.json")))
    for (origin, raw) in zip(collected.origins, collected.raws) {
      #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) where platform != "mastodon" {
      let folder = Self.root + "/" + platform
      guard Exports.isFolder(folder) else { continue }
      for sample in try FileManager.default.contentsOfDirectory(atPath: folder) {
        guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
        #expect(try MastodonImporter.recognise(tree) == nil, "\(platform)/\(sample)")
      }
    }
  }
}
