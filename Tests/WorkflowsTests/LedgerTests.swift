import ArchiveStore
import Foundation
import TestSupport
import Testing

/// What an import says of every file and every record.
@Suite struct LedgerTests {
  @Test(arguments: Exports.demo)
  func aDryRunTellsTheSameAndKeepsNothing(_ name: String) throws {
    let council = try TestCouncil()
    let before = try council.archive.statistics()
    let dry = try council.bringIn(Exports.demo(name), officials: ["Wenlow TC Duty Phone"], isDryRun: true)
    #expect(try council.archive.statistics() == before)
    #expect(try council.archive.accounts() == [])
    #expect(try council.keptFiles() == [])
    let real = try council.bringIn(Exports.demo(name))
    #expect(dry.map(\.records) == real.map(\.records))
    #expect(dry.map(\.ledger) == real.map(\.ledger))
    #expect(real.map(\.isRepeat) == [false])
  }

  @Test func aBadRecordCostsItselfOnly() throws {
    let council = try TestCouncil()
    let good = #"{"tweet":{"id_str":"11","created_at":"Fri May 17 10:00:00 +0000 2024","full_text":"Bins on Monday"}}"#
    let other =
      #"{"tweet":{"id_str":"12","created_at":"Fri May 17 11:00:00 +0000 2024","full_text":"Bins on Tuesday"}}"#
    let bad = #"{"tweet":{"id_str":"13","created_at":"yesterday","full_text":"Confidential words"}}"#
    try council.desk.write(Array("window.YTD.tweets.part0 = [\(good), \(bad), \(other)]".utf8), to: "x/data/tweets.js")
    try council.desk.write(Array(account.utf8), to: "x/data/account.js")
    let report = try council.bringInOne(council.desk.file("x"))
    let line = try #require(report.ledger.first { $0.file == "data/tweets.js" })
    #expect(line.status == "read")
    #expect(line.counts.found == 3 && line.counts.new == 2 && line.counts.notRead == 1)
    let issue = try #require(report.issues.first { $0.record != nil })
    #expect(issue.file == "data/tweets.js")
    #expect(issue.record?.utf8.starts(with: "2 (byte 1".utf8) == true, "\(issue)")
    #expect(!issue.reason.isEmpty && !issue.reason.contains("Confidential"))
    #expect(try council.count("bins") == 2)
    #expect(try council.archive.coverage().map(\.recordsNotRead) == [1])
    #expect(try council.failures() == [])
  }

  @Test func aBadPostOfFacebookCostsItselfOnly() throws {
    let council = try TestCouncil()
    let folder = try council.desk.copy(Exports.demo(Exports.demoFacebook), as: "facebook")
    let file = "facebook/this_profile's_activity_across_facebook/posts/profile_posts_1.json"
    let posts = try council.desk.bytes(file)
    let start = try #require(posts.firstIndex(of: UInt8(ascii: "[")))
    let spoilt =
      posts[...start] + Array(#"{"timestamp":"noon","data":[{"post":"Confidential"}]},"#.utf8) + posts[(start + 1)...]
    try council.desk.write(spoilt, to: file)
    let report = try council.bringInOne(folder)
    #expect(report.records.found == 244 && report.records.new == 230 && report.records.notRead == 1)
    #expect(
      report.issues.contains {
        $0.record?.utf8.starts(with: "1 (byte ".utf8) == true && !$0.reason.contains("Confidential")
      })
  }

  @Test(arguments: ["data/holiday-plans.js", "data/budget.ods", "notes"])
  func aFileThatNobodyKnowsIsUnknown(_ name: String) throws {
    let council = try TestCouncil()
    let folder = try council.desk.copy(Exports.demo(Exports.demoX), as: "x")
    try council.desk.write(Array("something else".utf8), to: "x/" + name)
    let report = try council.bringInOne(folder)
    let line = try #require(report.ledger.first { $0.file == name })
    #expect(line.status == "unknown")
    #expect(line.why?.isEmpty == false)
    #expect(report.files.unknown == 1)
    #expect(report.records.new == 174)
    #expect(try council.archive.coverage().first?.filesUnknown == 1)
  }

  @Test func everyFileOfTheExportStandsInTheLedgerOnce() throws {
    for name in [Exports.demoFacebook, Exports.demoX, Exports.demoIOS] {
      let report = try TestCouncil().bringInOne(Exports.demo(name))
      let walk = try #require(FileManager.default.enumerator(atPath: Exports.demo(name)))
      let files = walk.compactMap { $0 as? String }.filter { !Exports.isFolder(Exports.demo(name) + "/" + $0) }
      #expect(report.ledger.map(\.file).sorted() == files.sorted())
    }
  }

  private let account =
    #"window.YTD.account.part0 = [{"account":{"username":"WenlowTC","accountId":"77","accountDisplayName":"Wenlow TC"}}]"#
}

/// Who in a chat is the council.
@Suite struct OfficialTests {
  private static let duty = "Wenlow TC Duty Phone"

  @Test func withoutANameAllIsUndecided() throws {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoAndroid))
    #expect(try council.archive.statistics().by.direction == ["undecided": 110, "system": 12])
    #expect(try council.count("is:official") == 0)
  }

  @Test func theNamedAuthorIsTheCouncil() throws {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoAndroid), officials: [OfficialTests.duty])
    let direction = try council.archive.statistics().by.direction
    #expect(direction["undecided"] == nil)
    #expect(try council.count("is:official") == direction["official"])
    #expect(try council.count("is:official") == council.count("author:\"\(OfficialTests.duty)\""))
  }

  @Test func theNameIsRememberedForTheNextExport() throws {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoAndroid), officials: [OfficialTests.duty])
    try council.bringIn(Exports.demo(Exports.demoIOS))
    #expect(try council.archive.statistics().by.direction["undecided"] == nil)
    #expect(try council.archive.accounts().map(\.undecided) == [0])
  }

  @Test func aNameGivenLaterWithTheSameExportCounts() throws {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoAndroid))
    let again = try council.bringIn(Exports.demo(Exports.demoAndroid), officials: [OfficialTests.duty])
    #expect(again.map(\.isRepeat) == [true])
    let named = try TestCouncil()
    try named.bringIn(Exports.demo(Exports.demoAndroid), officials: [OfficialTests.duty])
    #expect(try council.archive.statistics() == named.archive.statistics())
    #expect(try council.failures() == [])
  }
}
