import ExportFiles
import Foundation
import Importing
import InstagramCaptures
import Records
import TestSupport
import Testing

/// Genuine captures, where a corpus is at hand: `MUNIMENT_CORPUS` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] != nil))
struct ConformanceTests {
  private static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"] ?? ""
  private static let captures = root + "/captures/"

  private func read(_ sample: String) throws -> (Collected, ExportDescription) {
    let path = Self.captures + sample
    let tree = try ExportTree(opening: [path])
    _ = try #require(try InstagramCaptureImporter.recognise(tree))
    let (collected, description) = try collect(InstagramCaptureImporter.self, [path], options: .forTests)
    for (origin, raw) in zip(collected.origins, collected.raws) {
      let member = try #require(tree.member(origin.file))
      #expect(try tree.bytes(of: member, from: origin.start, length: origin.length).elementsEqual(raw))
    }
    return (collected, description)
  }

  @Test func instaloader() throws {
    let (collected, description) = try read("instagram/_SYNTHETIC_instaloader")
    #expect(collected.rejected.isEmpty)
    #expect(collected.records.count { $0.kind == .comment } == 4)
    #expect(collected.records.count { $0.kind == .post } == 1)
    #expect(description.account.key == "exampletowncouncil")
    #expect(collected.records.count { $0.kind == .comment && $0.direction == .official } == 1)
    #expect(collected.records.allSatisfy { $0.kind == .post || $0.conversation?.key == "DaL7buhEzbR" })
  }

  @Test func businessSuite() throws {
    let folder = "meta-business-suite/_excerpts-from-test-code/"
    let (first, _) = try read(folder + "id-58511335120/instagram-posts.csv")
    #expect(first.records.map(\.identity) == [.native("DaL7buhEzbR"), .native("DaXyz12AbCd")])
    // 22:21 UTC, although the cell says 15:21.
    #expect(
      first.records.first?.published == PublicationTime(seconds: 1_782_771_660, precision: .minute, zone: .account))
    let (second, _) = try read(folder + "id-70938527238/instagram-posts.csv")
    #expect(second.records.first?.published.seconds == 1_790_289_000)
  }

  @Test(arguments: ["threads/basic-list-reply.json", "instagram/comment.json", "instagram/wh-comments-2021.json"])
  func answersOfTheGraphAPI(_ name: String) throws {
    let (collected, _) = try read("instagram/restfb__restfb/src/test/resources/json/" + name)
    #expect(!collected.records.isEmpty && collected.rejected.isEmpty)
  }

  @Test func leavesOthersAlone() throws {
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.root) {
      try leavesAlone(Self.root + "/" + platform, "captures")
    }
    for platform in try FileManager.default.contentsOfDirectory(atPath: Self.captures) {
      try leavesAlone(Self.captures + platform, "instagram", "meta-business-suite")
    }
  }

  private func leavesAlone(_ folder: String, _ allowed: String...) throws {
    guard Exports.isFolder(folder), !allowed.contains(URL(fileURLWithPath: folder).lastPathComponent) else { return }
    for sample in try FileManager.default.contentsOfDirectory(atPath: folder) {
      guard let tree = try? ExportTree(opening: [folder + "/" + sample]) else { continue }
      #expect(try InstagramCaptureImporter.recognise(tree) == nil, "\(folder)/\(sample)")
    }
  }
}
