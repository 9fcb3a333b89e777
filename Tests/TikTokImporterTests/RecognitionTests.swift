import AllImporters
import ExportFiles
import Importing
import Records
import TestSupport
import Testing
@testable import TikTokImporter

@Suite struct RecognitionTests {
  @Test(arguments: [
    ("json-2022", "TikTok data, JSON"), ("json-2026", "TikTok data, JSON"), ("text-2021", "TikTok data, text"),
  ])
  func knowsEachForm(_ name: String, _ summary: String) throws {
    let recognition = try TikTokImporter.recognise(ExportTree(opening: [Reading.fixture(name)]))
    #expect(recognition == Recognition(summary: summary))
  }

  /// Its chats look like WhatsApp's at first sight: dates, names, words.
  @Test(arguments: ["json-2022", "json-2026", "text-2021"]) func noOtherImporterClaimsIt(_ name: String) throws {
    let tree = try ExportTree(opening: [Reading.fixture(name)])
    let claims = try AllImporters.list.filter { try $0.recognise(tree) != nil }.map { $0.platform.rawValue }
    #expect(claims == ["tiktok"])
  }

  @Test func aSingleFileOfChatsIsNobodyElses() throws {
    let tree = try ExportTree(opening: [Reading.fixture("text-2021") + "/Direct Messages/Direct Messages.txt"])
    let claims = try AllImporters.list.filter { try $0.recognise(tree) != nil }.map { $0.platform.rawValue }
    #expect(claims == ["tiktok"])
  }

  @Test(arguments: Exports.demo) func leavesOtherPlatformsAlone(_ name: String) throws {
    #expect(try TikTokImporter.recognise(ExportTree(opening: [Exports.demo(name)])) == nil)
  }

  @Test(arguments: [
    ["user_data.json": "{\"users\": []}"], ["user_data.json": "[]"], ["Comments.txt": "Date: 2020\n"],
    ["a.txt": ">> Chat"],
    ["Comment/Comments.txt": "nothing"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws {
    let recognition = try TemporaryFolder.with(files.mapValues { Array($0.utf8) }) {
      try TikTokImporter.recognise(ExportTree(opening: [$0]))
    }
    #expect(recognition == nil)
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "TikTok").lacks(of: TikTokImporter.self) == [])
    let left = LeftSection.list.flatMap { left in ["| \(left.reason) |"] + left.names.map { "`\($0)`" } }
    #expect(try ReadmePage(of: "TikTok").lacks(left) == [])
  }
}
