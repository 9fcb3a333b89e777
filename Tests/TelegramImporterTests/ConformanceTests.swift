import ExportFiles
import Foundation
import Importing
import Records
import TelegramImporter
import TestSupport
import Testing

/// Files of a public test suite, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""

  /// They are not named as the program names them.
  @Test(arguments: ["test_single_export.json", "test_batch_export.json"])
  func findsEveryMessage(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.root + "/telegram/joweich__chat-miner/test/telegram/" + name, as: "result.json")
    let (collected, _) = try collect(TelegramImporter.self, [folder.path], options: .forTests())
    #expect(collected.records.map(\.text) == ["Minimal Message", "Link:https://telegram.org/"])
    #expect(collected.records.map(\.published.seconds) == [1_544_006_350, 1_544_006_964])
    #expect(collected.rejected.isEmpty)
    #expect(try TelegramImporter.recognise(ExportTree(opening: [folder.path])) != nil)
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) where platform != "telegram" {
      let folder = Self.root + "/" + platform
      guard Exports.isFolder(folder) else { continue }
      for sample in try FileManager.default.contentsOfDirectory(atPath: folder) {
        guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
        #expect(try TelegramImporter.recognise(tree) == nil, "\(platform)/\(sample)")
      }
    }
  }
}
