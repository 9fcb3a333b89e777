import ExportFiles
import Foundation
import Importing
import MailImporter
import Records
import TestSupport
import Testing

/// Mbox files of a public test suite, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""

  @Test func findsEveryMail() throws {
    let folder = Self.root + "/forums/chaoss__grimoirelab-perceval/mbox/"
    let (mails, description) = try collect(MailImporter.self, [folder + "mbox_multipart.mbox"], options: .forTests())
    #expect(mails.records.count == 2 && mails.rejected.isEmpty)
    #expect(mails.records.map(\.published.seconds) == [1_257_992_964, 1_043_881_350])
    #expect(mails.records.allSatisfy { $0.text.utf8.count > 500 })
    #expect(description.account.key == "esl-dev.eclipse.org")
    let single = try collect(MailImporter.self, [folder + "mbox_single.mbox"], options: .forTests()).0
    #expect(single.records.map(\.author.name) == ["Göran Lastname"])
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) {
      let folder = Self.root + "/" + platform
      guard Exports.isFolder(folder) else { continue }
      for sample in try FileManager.default.contentsOfDirectory(atPath: folder)
      where !sample.utf8.elementsEqual("chaoss__grimoirelab-perceval".utf8) {
        guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
        #expect(try MailImporter.recognise(tree) == nil, "\(platform)/\(sample)")
      }
    }
  }
}
