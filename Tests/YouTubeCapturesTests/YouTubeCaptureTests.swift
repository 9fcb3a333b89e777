import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import YouTubeCaptures

@Suite struct ToolTests {
  @Test func readsAVideoWithItsComments() throws {
    let comments =
      "["
      + [
        Piece.comment(age: "4 years ago (edited)"),
        Piece.comment(
          Piece.reply, parent: Piece.top, text: #"\u00a0@annwenlow\u00a0 thank you"#, author: "@wenlowtc",
          by: Piece.channel, isUploader: true),
      ].joined(separator: ",") + "]"
    let text = Piece.info(comments: comments, extra: #""comment_count":2,"#)
    let reading = try Reading(["Planning [\(Piece.video)].info.json": text])
    #expect(reading.records.count == 3 && reading.reasons.isEmpty)
    let video = try #require(reading[Piece.video])
    #expect(video.kind == .video && video.direction == .official && video.visibility == .public)
    #expect(video.text == "The meeting of March" && video.title == "Planning committee")
    #expect(video.published == PublicationTime(seconds: 1_646_438_400, precision: .day))
    #expect(video.metrics.map(\.name) == ["views", "likes", "comments"] && video.tags == ["planning"])
    let comment = try #require(reading[Piece.top])
    #expect(comment.kind == .comment && comment.direction == .received && comment.isEdited)
    #expect(comment.parent == Piece.video)
    #expect(comment.conversation == Conversation(key: Piece.video, title: "Planning committee"))
    #expect(
      comment.author == Author(name: "@annwenlow", handle: "annwenlow", nativeID: "UCannofwenlow00000000000"))
    #expect(comment.url == "https://www.youtube.com/watch?v=\(Piece.video)&lc=\(Piece.top)")
    let reply = try #require(reading[Piece.reply])
    #expect(reply.direction == .official && reply.parent == Piece.top && reply.mentions == ["annwenlow"])
    #expect(reply.text == "\u{A0}@annwenlow\u{A0} thank you")
    #expect(
      reading.account
        == Account(
          key: Piece.channel, name: "Wenlow Town Council", handle: "wenlowtc",
          url: "https://www.youtube.com/channel/" + Piece.channel))
    #expect(reading.description.made == 1_795_351_650)
    #expect(reading.remarks.count == 1, "the signed addresses")
    #expect(!"\(reading.records)".utf8.isEmpty && !"\(reading.records)".contains("192.0.2.1"))
  }

  @Test func evidenceIsWhereTheOriginSays() throws {
    let text = Piece.info(comments: "[\(Piece.comment()) , \(Piece.comment(Piece.reply, parent: Piece.top))]")
    let lines = text + "\n" + Piece.info("WenlowMtg02", comments: "[\(Piece.comment("UgxOther000000AaABAg"))]") + "\n"
    for (name, content) in [("a.info.json", text), ("b.jsonl", lines)] {
      let collected = try Reading([name: content]).collected
      #expect(!collected.records.isEmpty)
      for (origin, raw) in zip(collected.origins, collected.raws) {
        #expect(Array(content.utf8)[origin.start..<origin.start + origin.length].elementsEqual(raw))
        #expect(raw.first == UInt8(ascii: "{") && raw.last == UInt8(ascii: "}"))
      }
    }
  }

  private static let ages: [(String, PublicationTime.Precision, Int64)] = [
    ("4 years ago", .year, 1_637_585_250),
    ("1 year ago (edited)", .year, 1_732_279_650),
    ("11 months ago", .month, 1_763_815_650),
    ("vor 4 Jahren (bearbeitet)", .year, 1_637_585_250),
    ("il y a 2 semaines", .week, 1_793_537_250),
    ("hace 3 días", .day, 1_795_006_050), ("5 minutes ago", .hour, 1_795_347_750),
  ]

  @Test(arguments: ages)
  func anAgeIsASpanBeforeTheCapture(_ age: String, _ precision: PublicationTime.Precision, _ start: Int64) throws {
    let text = Piece.info(comments: "[\(Piece.comment(age: age, stamp: "null"))]")
    let published = try #require(Reading(["x.info.json": text])[Piece.top]).published
    #expect(published.precision == precision)
    #expect(published.seconds == start)
    #expect(published.doubt?.contains("at the capture of 2026-11-22") == true)
    #expect(published.doubt?.contains("(") == false)
  }

  @Test func withoutACaptureTimeTheToolsReckoningIsTheEndOfTheSpan() throws {
    let text = "[\n\(Piece.comment(age: "8 months ago", stamp: "1636243200", timeKey: "time_text"))\n]"
    let published = try #require(Reading(["c.json": text])[Piece.top]).published
    #expect(published.precision == .month && published.seconds == 1_633_564_800)
    #expect(
      published.doubt == "estimated from \"8 months ago\" at a capture of unknown date, by the tool's reckoning")
  }

  @Test func noDateIsInvented() throws {
    let strange = Piece.comment(age: "4年前", stamp: "null")
    let beside = try Reading(["x.info.json": Piece.info(comments: "[\(strange)]")])
    #expect(beside[Piece.top]?.published.precision == .year)
    #expect(
      beside[Piece.top]?.published.doubt == "the capture gives no time: not before its video of 2022-03-05")
    let alone = try Reading(["x.json": "[\(strange)]"])
    #expect(alone.records.isEmpty && alone.reasons.count == 1)
    let dated = try Reading(["captured-2024-05-01.json": "[\(Piece.comment(stamp: "null"))]"])
    #expect(dated[Piece.top]?.published.doubt?.contains("2024-05-01") == true)
  }

  @Test(arguments: [
    "Planning [WenlowMtg01].comments.json", "comments_WenlowMtg01.json", "WenlowMtg01.json",
    "WenlowMtg01_24-05-01 10-00-00.json", "sub/WenlowMtg01.comments.json",
  ])
  func findsTheVideoInTheName(_ name: String) throws {
    let comment = try #require(Reading([name: "[\(Piece.comment())]"])[Piece.top])
    #expect(comment.conversation?.key == Piece.video && comment.parent == Piece.video)
  }

  @Test func findsTheVideoInTheNeighbour() throws {
    let info = Piece.info(comments: nil)
    let same = try Reading(["v/Planning.info.json": info, "v/Planning.comments.json": "[\(Piece.comment())]"])
    #expect(same[Piece.top]?.conversation?.title == "Planning committee")
    #expect(
      try Reading(["v/a.info.json": info, "v/list.json": "[\(Piece.comment())]"])[Piece.top]?.conversation != nil)
    let two = ["v/a.info.json": info, "v/one.json": "[\(Piece.comment())]", "v/two.json": "[\(Piece.comment())]"]
    #expect(try Reading(two)[Piece.top]?.conversation == nil, "not plain")
    let apart = try Reading(["v/a.info.json": info, "w/list.json": "[\(Piece.comment())]"])
    #expect(apart[Piece.top]?.conversation == nil && apart[Piece.top]?.parent == nil)
  }

  @Test func aListAloneIsUnidentified() throws {
    let reading = try Reading(["january.json": "[\(Piece.comment())]"])
    #expect(reading.account.key == "unidentified" && reading.remarks.count == 1)
    #expect(try Reading(["january.json": "[\(Piece.comment())]"], account: "Wenlow").account.key == "wenlow")
    let own = Piece.comment(author: "@wenlowtc", by: Piece.channel, isUploader: true)
    let known = try Reading(["january.json": "[\(Piece.comment(Piece.reply)),\(own)]"])
    #expect(known.account.key == Piece.channel && known.account.handle == "wenlowtc")
    #expect(known[Piece.top]?.direction == .official && known[Piece.reply]?.direction == .received)
  }

  @Test func whoCannotSeeTheVideoCannotSeeItsComments() throws {
    let hidden = Piece.info(comments: "[\(Piece.comment())]")
      .replacingOccurrences(of: #""availability":"public""#, with: #""availability":"unlisted""#)
    #expect(try Reading(["x.info.json": hidden]).records.map(\.visibility) == [.unlisted, .unlisted])
  }

  @Test func saysWhatIsMissing() throws {
    let cut = Piece.info(comments: "[\(Piece.comment())]", extra: #""comment_count":339,"#)
    #expect(try Reading(["x.info.json": cut]).remarks.contains("announces 339 comments, 1 are in it"))
    for none in [Piece.info(comments: nil, extra: #""comment_count":1700,"#), Piece.info(comments: "null")] {
      let reading = try Reading(["x.info.json": none])
      #expect(reading.records.count == 1)
      #expect(reading.remarks.contains { $0.contains("it does not say that there are none") })
    }
    let empty = try Reading(["x.info.json": Piece.info(comments: "[]")])
    #expect(empty.records.count == 1 && !empty.remarks.contains { $0.contains("without a list") })
    let playlist =
      #"{"id":"UUx","title":"Wenlow","extractor_key":"YoutubeTab","_type":"playlist","webpage_url":"https://www.youtube.com/@w"}"#
    let both = try Reading(["x.info.json": Piece.info(comments: "[]"), "Wenlow [UUx].info.json": playlist])
    #expect(both.remarks.contains("descriptions of channels, playlists and captions, no posts: 1"))
  }

  @Test func videosOfTwoChannelsKeepTheirAccounts() throws {
    let other = "UCanothercouncil00000000"
    let files = [
      "a.info.json": Piece.info("WenlowMtg01", comments: "[]"),
      "b.info.json": Piece.info("WenlowMtg02", comments: "[]"),
      "c.info.json": Piece.info(
        "WenlowMtg03", comments: "[\(Piece.comment(by: other))]", channel: other),
    ]
    let reading = try Reading(files)
    #expect(reading.account.key == Piece.channel)
    #expect(reading["WenlowMtg01"]?.account == nil && reading["WenlowMtg03"]?.account?.key == other)
    #expect(reading[Piece.top]?.account?.key == other && reading[Piece.top]?.direction == .official)
    #expect(try Reading(files, account: other).account.key == other)
  }

  @Test func aBrokenCommentCostsItselfOnly() throws {
    let list =
      "[\(Piece.comment()),{\"id\":\"Ugx\\ud800\"},7,{\"id\":\"\(Piece.reply)\",\"parent\":\"root\",\"text\":5}]"
    let reading = try Reading(["x.info.json": Piece.info(comments: list)])
    #expect(reading.records.count == 2 && reading.reasons.count == 3)
    let twice = Piece.info(comments: "[\(Piece.comment())]", extra: #""id":"x","#)
    let broken = try Reading(["x.info.json": twice])
    #expect(broken.records.count == 1 && broken.reasons.count == 1, "the video is told of, its comments are kept")
  }

  @Test func everyPrefixEndsWithoutACrash() throws {
    let files = [
      "x.info.json": Piece.info(comments: "[\(Piece.comment())]"), "y.json": API.page,
      "z.live_chat.json": Chat.replay(Chat.message("m1", "Hello")) + "\n" + Chat.replay(Chat.paid),
      "videoinfo_WenlowMtg01.csv":
        "id,isReplyTo,authorName,text,publishedAt\nUgxTable00000AaABAg,,Ann,Hi,2022-11-11 05:30:01\n",
    ]
    for (name, text) in files {
      let whole = Array(text.utf8)
      for length in 0..<whole.count {
        do { _ = try Reading(bytes: [name: Array(whole[..<length])]) } catch is DamagedFile {} catch is NotThisFamily {}
      }
    }
  }

  @Test func aFileCutInItsCommentsStopsTheImport() throws {
    let whole = Array(Piece.info(comments: "[\(Piece.comment()),\(Piece.comment(Piece.reply))]").utf8)
    for length in stride(from: whole.count / 2, to: whole.count - 1, by: 31) {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["x.info.json": Array(whole[..<length])]) }
    }
  }

  /// yt-dlp writes one line, however many comments there are.
  @Test func aLineLongerThanALineIsRead() throws {
    let long = String(repeating: "a", count: 60_000)
    let comments = (0..<300).map { Piece.comment("UgxLong\($0)xxxxAaABAg", text: long) }
    let reading = try Reading(["x.info.json": Piece.info(comments: "[" + comments.joined(separator: ",") + "]")])
    #expect(reading.records.count == 301)
  }
}

@Suite struct RecognitionTests {
  @Test func tellsTheTool() throws {
    #expect(
      try Reading.recognise(["a.json": Piece.info(comments: nil)])?.summary == "Captured YouTube comments (yt-dlp)")
    #expect(
      try Reading.recognise(["a.json": API.page])?.summary == "Captured YouTube comments (YouTube Data API)")
    #expect(
      try Reading.recognise(["a.json": Chat.replay(Chat.message("m", "x"))])?.summary == "Captured YouTube live chat")
  }

  @Test(arguments: [
    "{}", "[]", "", "[{\"id\":1}]", #"[{"kind":"youtube#playlistItem","id":"x"}]"#,
    #"{"extractor_key":"Facebook","id":"1","webpage_url":"https://www.facebook.com/x","title":"youtube"}"#,
    #"[{"id":"179","text":"youtube","parent":"root","time_text":"1 day ago"}]"#,
    #"{"id":"x","note":"see youtube"#,
  ])
  func leavesOthersAlone(_ text: String) throws { #expect(try Reading.recognise(["a.json": text]) == nil) }

  @Test func whatIsSomethingElseIsNotRead() throws {
    #expect(throws: NotThisFamily.self) { try Reading(["a.json": "{}"]) }
    #expect(throws: NotThisFamily.self) { try Reading(["a.csv": "id,text\n1,2\n"]) }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "Captures/YouTube").lacks([.tables, .limits], of: YouTubeCaptureImporter.self) == [])
  }
}
