import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import TikTokCaptures

/// Captures of others, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let folder = (ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? "") + "/captures/tiktok/"

  @Test(arguments: [
    ("VideoData__TiKTok-data__USERS-SCRUBBED/comment_list.json", 2, 0),
    ("VideoData__TiKTok-data__USERS-SCRUBBED/comment_reply_list.json", 2, 2),
    ("_excerpts-from-docs", 1, 1),
  ])
  func findsEveryComment(_ sample: String, _ found: Int, _ replies: Int) throws {
    let (collected, _) = try collect(TikTokCaptureImporter.self, [Self.folder + sample], options: .forTests)
    #expect(collected.records.count == found && collected.rejected.isEmpty)
    #expect(collected.records.count { $0.parent != $0.conversation?.key } == replies)
    #expect(collected.records.allSatisfy { $0.published.precision == .second })
  }

  @Test func leavesOthersAlone() throws {
    let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""
    let files = FileManager.default
    let folders = try files.contentsOfDirectory(atPath: root).filter { $0 != "captures" }
    let captures = try files.contentsOfDirectory(atPath: root + "/captures").filter { $0 != "tiktok" }
    for folder in folders + captures.map({ "captures/" + $0 }) where Exports.isFolder(root + "/" + folder) {
      for sample in try files.contentsOfDirectory(atPath: root + "/" + folder) {
        guard let tree = try? ExportTree(opening: [root + "/" + folder + "/" + sample]) else { continue }
        #expect(try TikTokCaptureImporter.recognise(tree) == nil, "\(folder)/\(sample)")
      }
    }
  }
}
