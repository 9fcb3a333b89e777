import Foundation
import Importing
import LinkedInImporter
import Records
import TestSupport
import Testing

@Suite struct LinkedInImporterTests {
  @Test func readsAWholeExport() throws {
    let reading = try Reading(fixture: "export-2026")
    #expect(reading.description.account == Account(key: "wenlow town council", name: "Wenlow Town Council"))
    #expect(reading.records.count == 8)
    #expect(
      reading.reasons.sorted() == [
        "is a draft that was never published", "is a draft that was never sent",
      ])
    #expect(reading.collected.remarks.isEmpty)
  }

  @Test func mendsTheLineBreaksOfPosts() throws {
    let posts = try Reading(fixture: "export-2026").records(in: "Shares_4410021.csv")
    let post = try #require(posts.first)
    #expect(post.text == "We are hiring a \"deputy\" clerk.\n\nClosing date: Friday, noon. #WenlowJobs #2026")
    #expect(post.identity == .native("urn:li:share:7400000000000000101"))
    #expect(post.tags == ["WenlowJobs"])
    #expect(post.links.map(\.url) == ["https://wenlow.example/jobs"])
    #expect(post.visibility == .unknown)
    #expect(post.published.seconds == 1_770_110_100)
    #expect(post.published.zone == .assumed)
    #expect(posts.last?.text.isEmpty == true)
  }

  @Test func readsArticlesAndLeavesDrafts() throws {
    let article = try #require(try Reading(fixture: "export-2026").records.first { $0.kind == .article })
    #expect(article.title == "Why the market moves")
    #expect(
      article.text == "Café first\nThe Buttercross needs a new roof.\nStalls stand in Mill Lane.\nFrom March.")
    #expect(article.url == "https://www.linkedin.com/pulse/why-market-moves-wenlow")
    #expect(article.published.seconds == 1_767_698_580)
    #expect(article.published.precision == .minute)
  }

  @Test func tellsWhoSentAMessage() throws {
    let messages = try Reading(fixture: "export-2026").records(in: "messages.csv")
    #expect(messages.map(\.direction) == [.received, .official])
    #expect(messages.first?.text == "Good morning,\nis the hall free?")
    #expect(messages.first?.title == "Hall hire")
    #expect(messages.first?.links.map(\.url) == ["https://files.example/a?x=1,2", "https://files.example/b"])
    #expect(messages.allSatisfy { $0.visibility == .private && $0.conversation?.key == "2-YWJj" })
  }

  @Test func repostsNameTheirParentOnly() throws {
    let repost = try #require(try Reading(fixture: "export-2026").records.first { $0.kind == .share })
    #expect(repost.parent == "urn:li:activity:7400000000000000301")
    #expect(repost.text.isEmpty)
  }

  @Test func withoutAProfileNobodyIsTheSender() throws {
    let reading = try Reading([
      "messages.csv": """
      From,To,Date,Subject,Content,Direction,Folder
      Otto Marsh,Wenlow TC,"10/16/18, 12:36 AM",,Hello,INCOMING,INBOX

      """
    ])
    #expect(reading.records.map(\.direction) == [.undecided])
    #expect(reading.records.first?.published.seconds == 1_539_650_160)
    #expect(reading.records.first?.published.precision == .minute)
    #expect(reading.description.account.key == "unidentified")
  }
}

/// The comments file is no well-formed table, in two ways.
@Suite struct CommentFileTests {
  private static let link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7"

  private func texts(_ body: String) throws -> [String] {
    try Reading(["Comments.csv": "Date,Link,Message\n" + body]).texts
  }

  @Test(arguments: [
    (#"plain"#, "plain"), (#""a, b""#, "a, b"), (#""say \"hi\"""#, "say \"hi\""),
    (#""say ""hi"" now""#, "say \"hi\" now"),
    (#""C:\""x"" y""#, "C:\\\"x\" y"), (#""""#, ""), ("", ""), (#"6" pipe"#, "6\" pipe"),
    ("one\r\n\ntwo", "one\n\ntwo"),
    ("one\n\"two\"", "one\n\"two\""), ("\"one,\n\ntwo\"", "one,\n\ntwo"), ("\u{301}accent", "\u{301}accent"),
  ])
  func undoesEitherEscaping(_ written: String, _ read: String) throws {
    let body = "2025-07-13 08:15:21,\(Self.link),\(written)\n2025-07-12 08:15:21,\(Self.link),next\n"
    #expect(try texts(body).map { Array($0.utf8) } == [read, "next"].map { Array($0.utf8) })
  }

  @Test func namesThePostNotTheComment() throws {
    let comment = try #require(try Reading(fixture: "export-2026").records.first { $0.kind == .comment })
    #expect(comment.parent == "urn:li:activity:7400000000000000201")
    #expect(comment.identity == .fingerprint)
  }

  @Test func rejectsWhatItCannotRead() throws {
    let reading = try Reading([
      "Comments.csv":
        "Date,Link,Message\nstray\n2025-02-30 08:15:21,\(Self.link),a\n2025-02-03 08:15:21,\(Self.link),b\n"
    ])
    #expect(reading.texts == ["b"])
    #expect(reading.reasons == ["does not begin with a date", "has no date that can be read"])
  }

  @Test func saysThatAFileIsCut() {
    #expect(throws: DamagedFile.self) { try texts("2025-07-13 08:15:21,\(Self.link),\"cut he") }
  }

  @Test func readsAFileWhoseCellsAreAllQuoted() throws {
    let reading = try Reading([
      "Comments.csv":
        "\"Date\",\"Link\",\"Message\"\n\"2026-07-13 08:15:21\",\"\(Self.link)\",\"a \"\"b\"\"\nc\"\n"
    ])
    #expect(reading.texts == ["a \"b\"\nc"])
  }
}

@Suite struct TableTests {
  private static let header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"

  @Test func readsUTF16WithTabs() throws {
    let text =
      "\"Date\"\t\"Share Title\"\t\"Share Link\"\t\"Share Commentary\"\t\"Visibility\"\r\n"
      + "\"2017/06/08 08:15:44 UTC\"\t\"\"\t\"https://www.linkedin.com/feed/update/urn:li:activity:9\"\t\"Fête, \"\"1\"\"\"\t\"Public\"\r\n"
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let post = try TemporaryFolder.with(["Shares.csv": bytes]) {
      try collect(LinkedInImporter.self, [$0]).0.records.first
    }
    #expect(post?.text == "Fête, \"1\"")
    #expect(post?.visibility == .public)
    #expect(post?.published == PublicationTime(seconds: 1_496_909_744))
  }

  @Test func rejectsARowAndReadsOn() throws {
    let reading = try Reading([
      "Shares.csv": Self.header + "2025-01-01 00:00:00,https://a,b\"c,,,\nx,y,z,,,\n4-Apr-21,u,v,,,\n2025-01-01,p\n"
        + "2025-01-01 00:00:00,https://a/urn:li:share:5,kept,,,MEMBER_NETWORK\n"
    ])
    #expect(reading.texts == ["kept"])
    #expect(
      reading.reasons == [
        "has a quote inside an unquoted cell", "has no date that can be read", "has no date that can be read",
        "has too few cells",
      ])
  }

  @Test(arguments: ["2025-01-01 00:00:00,https://a,\"never closed\nmore", "2025-01-01 00:00:00,https://a"])
  func saysThatAFileIsCut(_ rest: String) {
    #expect(throws: DamagedFile.self) { try Reading(["Shares.csv": Self.header + rest]) }
  }

  @Test func otherTablesAreUnknown() {
    #expect(throws: NotThisFamily.self) { try Reading(["Shares.csv": "ISIN,Number\nGB00,4\n"]) }
  }
}
