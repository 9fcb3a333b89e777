import ArchiveStore
import TestSupport
import Testing

@testable import Workflows

/// What an importer finds out while it opens an export, before anybody takes records in.
@Suite struct OpeningTests {
  @Test func thousandsOfUnreadableRecordsBeforeTheFirstPostStopNothing() throws {
    let council = try TestCouncil()
    let bad = Array(repeating: "{\"noteTweet\":{}}", count: 3000).joined(separator: ",")
    try council.desk.write(Array("window.YTD.note_tweet.part0 = [\(bad)]".utf8), to: "x/data/note-tweet.js")
    try council.desk.write(Array("window.YTD.tweets.part0 = []".utf8), to: "x/data/tweets.js")
    let report = try council.bringInOne(council.desk.file("x"))
    #expect(report.records.notRead == 3000)
    #expect(report.issues.filter { $0.record != nil }.count == 3000)
  }
}
