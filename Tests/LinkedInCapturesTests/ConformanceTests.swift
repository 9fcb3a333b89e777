import ExportFiles
import Foundation
import Importing
import LinkedInCaptures
import Records
import TestSupport
import Testing

/// Examples of others, where a corpus of them is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let folder = (ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? "") + "/captures/linkedin/"

  @Test func findsTheComments() throws {
    let (collected, _) = try collect(
      LinkedInCaptureImporter.self, [Self.folder + "_excerpts-from-test-code"], options: .forTests)
    #expect(collected.records.count == 2 && collected.rejected.isEmpty)
    #expect(collected.records.allSatisfy { $0.published.precision == .second && !$0.text.utf8.isEmpty })
  }

  @Test func leavesOthersAlone() throws {
    let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""
    let files = FileManager.default
    let folders = try files.contentsOfDirectory(atPath: root).filter { $0 != "captures" }
    let captures = try files.contentsOfDirectory(atPath: root + "/captures").filter { $0 != "linkedin" }
    for folder in folders + captures.map({ "captures/" + $0 }) where Exports.isFolder(root + "/" + folder) {
      for sample in try files.contentsOfDirectory(atPath: root + "/" + folder) {
        guard let tree = try? ExportTree(opening: [root + "/" + folder + "/" + sample]) else { continue }
        #expect(try LinkedInCaptureImporter.recognise(tree) == nil, "\(folder)/\(sample)")
      }
    }
  }
}
