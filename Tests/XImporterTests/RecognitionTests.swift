import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import XImporter

@Suite struct RecognitionTests {
  @Test(arguments: [
    ("archive-2024", "X archive (2022 or later)"), ("archive-2020", "X archive (2020 to 2022)"),
    ("archive-2019", "X archive (2018 to 2020)"), ("archive-2016", "X Tweet archive (2012 to 2018)"),
  ])
  func knowsEachGeneration(_ name: String, _ summary: String) throws {
    let recognition = try XImporter.recognise(ExportTree(opening: [Fixture.path(name)]))
    #expect(recognition == Recognition(summary: summary, accountKey: "2210845533"))
  }

  @Test(arguments: ["csv-2016", "csv-2013"])
  func knowsTheCSV(_ name: String) throws {
    let recognition = try XImporter.recognise(ExportTree(opening: [Fixture.path(name)]))
    #expect(recognition == Recognition(summary: "X Tweet archive (2012 to 2018), CSV only"))
  }

  @Test(arguments: [
    ["posts/profile_posts_1.json": "[]", "start_here.html": "<html>"], ["tweets.js": "var a = 1"],
    ["tweets.csv": "a,b"],
    ["data/manifest.js": "export default {}"], ["app.js": ""], ["_chat.txt": "window.YTD.tweets.part0 = []"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws {
    let recognition = try Fixture.with(files) { try XImporter.recognise(ExportTree(opening: [$0])) }
    #expect(recognition == nil)
  }

  @Test(arguments: ["tweets.js", "tweets (2).js", "twitter-2024/data/tweets.js", "x.js"])
  func knowsASingleFile(_ name: String) throws {
    let files = [name: "\u{FEFF}\nwindow.YTD.tweets.part0 = [ ]"]
    let recognition = try Fixture.with(files) { try XImporter.recognise(ExportTree(opening: [$0])) }
    #expect(recognition != nil)
  }

  @Test func takesTheAccountFromTheCommandLine() throws {
    var options = ImportOptions.forTests
    options.accountName = "@WenlowTC"
    let account = try Fixture.with(["tweets.js": "window.YTD.tweets.part0 = [ ]"]) {
      try collect(XImporter.self, [$0], options: options).1.account
    }
    #expect(account == Account(key: "wenlowtc", name: "@WenlowTC", handle: "WenlowTC", url: "https://x.com/WenlowTC"))
  }

  @Test func takesTheAccountFromItsPosts() throws {
    let post =
      #"{"id_str":"7","text":"a","created_at":"2009-01-01 00:00:00 +0000","user":{"id_str":"12","screen_name":"b","name":"c"}}"#
    let reading = try Fixture.read(files: ["data/js/tweets/2009_01.js": "Grailbird.data.tweets_2009_01 = [\(post)]"])
    #expect(reading.description.account == Account(key: "12", name: "c", handle: "b", url: "https://x.com/b"))
  }

  @Test func findsFilesBelowAFolder() throws {
    let files = [
      "twitter-2024-1/data/manifest.js":
        #"window.__THAR_CONFIG = {"userInfo":{"accountId":"5"},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]}}}"#,
      "twitter-2024-1/data/tweets.js":
        #"window.YTD.tweets.part0 = [{"tweet":{"id":"7","full_text":"a","created_at":"Thu Jan 01 10:00:00 +0000 2009"}}]"#,
    ]
    let reading = try Fixture.read(files: files)
    #expect(reading.records.count == 1)
    #expect(reading.remarks.isEmpty)
  }

  @Test func saysThatARenamedFileStandsForAnother() throws {
    let files = [
      "data/manifest.js":
        #"window.__THAR_CONFIG = {"userInfo":{"accountId":"5"},"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]}}}"#,
      "data/tweet.js":
        #"window.YTD.tweets.part0 = [{"tweet":{"id":"7","full_text":"a","created_at":"Thu Jan 01 10:00:00 +0000 2009"}}]"#,
    ]
    #expect(
      try Fixture.read(files: files).remarks == [
        "was read in place of data/tweets.js, which data/manifest.js names: it holds as many entries"
      ])
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("Importers/X/README.md"), encoding: .utf8)
    for family in XImporter.families { #expect(readme.contains("| \(family.name) |"), "\(family.name)") }
    for ignored in XImporter.ignored { #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)") }
  }
}
