import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import TikTokCaptures

@Suite struct TikTokCaptureTests {
  @Test func readsAListOfComments() throws {
    let preview = "[\(Sample.comment("7000000000000000103", reply: "7000000000000000101"))]"
    let text = Sample.page(
      [
        Sample.comment("7000000000000000101", text: "Well\\ndone", preview: preview),
        Sample.comment("7000000000000000102", by: "wenlowtc", extra: #""label_text":"Creator","#),
      ], total: 98)
    let reading = try Reading(["comments.json": text])
    #expect(reading.records.count == 3 && reading.reasons.isEmpty)
    let comment = try #require(reading["7000000000000000101"])
    #expect(comment.kind == .comment && comment.direction == .received && comment.visibility == .public)
    #expect(comment.text == "Well\ndone" && comment.published == PublicationTime(seconds: 1_629_079_535))
    #expect(comment.parent == Sample.video && comment.conversation == Conversation(key: Sample.video))
    #expect(comment.author == Author(name: "Ann", handle: "ann_wenlow", nativeID: "10616466"))
    #expect(comment.metrics == [Metric(name: "likes", value: 4), Metric(name: "replies", value: 0)])
    #expect(reading["7000000000000000103"]?.parent == "7000000000000000101")
    #expect(reading["7000000000000000102"]?.direction == .official)
    #expect(reading.account.key == "wenlowtc" && reading.account.url == "https://www.tiktok.com/@wenlowtc")
    #expect(reading.description.made == 1_629_096_138)
    #expect(reading.remarks == ["announces 98 comments and replies under 1 of the videos, 3 are in it"])
    #expect(!"\(reading.records)".contains("p16.example") && !"\(reading.records)".contains("GB"))
  }

  @Test func everyLayoutSaysTheSame() throws {
    let comments = [
      Sample.comment("7000000000000000101"), Sample.comment("7000000000000000102", reply: "7000000000000000101"),
    ]
    let page = Sample.page(comments)
    let expected = Set(try Reading(["a.json": page], account: "@WenlowTC").records)
    #expect(expected.count == 2)
    let layouts = [
      "[\(page)]", "\(page)\n\(page)\n", "[\(comments.joined(separator: ",\n"))]", comments.joined(separator: "\n"),
      #"{"code":0,"msg":"ok","data":\#(page)}"#, "\u{FEFF}\(page)",
    ]
    for text in layouts {
      let reading = try Reading(["a.json": text], account: "@WenlowTC")
      #expect(Set(reading.records) == expected && reading.reasons.isEmpty, "\(text.prefix(40))")
      for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
        #expect(Array(text.utf8)[origin.start..<origin.start + origin.length].elementsEqual(raw))
      }
    }
  }

  @Test func repliesAnswerRepliesToo() throws {
    let text = Sample.page([
      Sample.comment("7000000000000000103", reply: "7000000000000000101", to: "7000000000000000102")
    ])
    let reading = try Reading(["r.json": text])
    #expect(reading["7000000000000000103"]?.parent == "7000000000000000102")
    #expect(
      reading.account.key == "unidentified" && reading.remarks.count == 1,
      "a thread's total says nothing of the video's")
    #expect(try Reading(["r.json": text], account: "@Ann_Wenlow").records.first?.direction == .official)
  }

  @Test func readsZeeschuimersLines() throws {
    let lines = [
      Sample.line(Sample.post, platform: "tiktok.com"),
      Sample.line(Sample.comment("7000000000000000101", by: "wenlowtc")), #"{"nav_index":"2","data":{"cid"#,
    ].joined(separator: "\n")
    let reading = try Reading(["zeeschuimer-export-tiktok.ndjson": lines])
    let post = try #require(reading[Sample.video])
    #expect(post.kind == .video && post.direction == .official && post.text == "The fair #wenlow")
    #expect(post.published.seconds == 1_628_000_000 && post.tags == ["wenlow"])
    #expect(post.url == "https://www.tiktok.com/@WenlowTC/video/\(Sample.video)")
    #expect(post.metrics.map(\.name) == ["likes", "comments", "shares", "views"])
    #expect(reading["7000000000000000101"]?.direction == .official)
    #expect(
      reading.account
        == Account(
          key: "wenlowtc", name: "Wenlow Town Council", handle: "WenlowTC", url: "https://www.tiktok.com/@WenlowTC"))
    #expect(reading.reasons.count == 1 && reading.description.made == 1_700_000_100)
    #expect(reading.remarks == ["announces 2 comments and replies under 1 of the videos, 1 are in it"])
    #expect(!"\(reading.records)".contains("secret"))
  }

  @Test func readsWhat4CATMakesOfThem() throws {
    let flat =
      String(Sample.comment("7000000000000000101").dropLast())
      + #","__import_meta":{"source_platform":"tiktok-comments","timestamp_collected":1700000000000,"source_platform_url":"https://www.tiktok.com/@wenlowtc/video/\#(Sample.video)"}}"#
    let reading = try Reading(["4cat.ndjson": flat + "\n" + flat])
    #expect(reading.account.key == "wenlowtc" && reading.records.count == 2)
  }

  @Test func readsTheResearchInterface() throws {
    let text =
      #"{"data":{"comments":[{"text":"To ***","video_id":1234563451201523412,"create_time":1671491598,"id":12345616934634134,"like_count":5,"parent_comment_id":1234563451201523412,"reply_count":1}],"has_more":true,"cursor":100},"error":{"code":"ok"}}"#
    let record = try #require(Reading(["r.json": text])["12345616934634134"])
    #expect(record.parent == "1234563451201523412" && record.author == Author())
    #expect(record.conversation?.key == "1234563451201523412" && record.text == "To ***")
  }

  @Test func aMissingTimeIsReckoned() throws {
    let text = Sample.comment("7000000000000000101")
      .replacingOccurrences(of: #""create_time":1629079535,"#, with: "")
    let published = try #require(Reading(["a.json": "[\(text)]"]).records.first).published
    #expect(published.precision == .minute && published.doubt == "reckoned from its number")
    #expect(published.seconds == (7_000_000_000_000_000_101 >> 32) / 60 * 60)
  }

  @Test func losesNothingSilently() throws {
    let good = Sample.comment("7000000000000000101")
    let reading = try Reading([
      "a.json": Sample.page([good, "7", "{}", #"{"cid":"x","aweme_id":"1","text":"a"}"#, "{\"cid\":\"\\ud800\"}"])
    ])
    #expect(reading.records.count == 1)
    #expect(
      reading.reasons.dropLast() == [
        "is neither a comment nor a post", "is neither a comment nor a post", "has no id of a comment",
      ])
    #expect(reading.reasons.count == 4)
  }

  @Test func accountsAreKeptApart() throws {
    let other = Sample.post.replacingOccurrences(of: "WenlowTC", with: "stranger")
      .replacingOccurrences(of: Sample.video, with: "7000000000000000009")
    let lines = [Sample.post, other].map { Sample.line($0, platform: "tiktok.com") }.joined(separator: "\n")
    let reading = try Reading(["a.ndjson": lines], account: "@wenlowtc")
    #expect(reading["7000000000000000009"]?.account?.key == "stranger" && reading[Sample.video]?.account == nil)
    #expect(reading.remarks.contains { $0.contains("videos of 2 accounts") })
  }

  @Test func everyPrefixEndsWithoutACrash() throws {
    for (name, text) in [
      "a.json": Sample.page([Sample.comment("7000000000000000101")]),
      "b.ndjson": Sample.line(Sample.post, platform: "tiktok.com"),
    ] {
      let whole = Array(text.utf8)
      for length in 0..<whole.count {
        do { _ = try Reading(bytes: [name: Array(whole[..<length])]) } catch is DamagedFile {} catch is NotThisFamily {}
      }
    }
    let whole = Array(Sample.page([Sample.comment("7000000000000000101"), Sample.comment("7000000000000000102")]).utf8)
    _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["a.json": Array(whole.dropLast(40))]) }
  }

  @Test(arguments: [
    "{}", "[]", "", #"[{"cid":"1"}]"#, #"{"data":[{"id":"1","text":"tiktok"}]}"#,
    #"{"Activity":{"Video Browsing History":{"VideoList":[{"Link":"https://www.tiktokv.com/share/video/1/"}]}}}"#,
    #"{"source_platform":"twitter.com","data":{"note":"tiktok"}}"#,
  ])
  func leavesOthersAlone(_ text: String) throws {
    #expect(try Reading.recognise(["a.json": text]) == nil)
    #expect(throws: NotThisFamily.self) { try Reading(["a.json": text]) }
  }

  @Test func tellsTheTool() throws {
    #expect(
      try Reading.recognise(["a.json": Sample.page([Sample.comment("7000000000000000101")])])?.summary
        == "Captured TikTok comments")
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "Captures/TikTok").lacks([.tables, .limits], of: TikTokCaptureImporter.self) == [])
  }
}
