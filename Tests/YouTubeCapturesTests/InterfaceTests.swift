import Importing
import Records
import TestSupport
import Testing
import YouTubeCaptures

/// Answers of the Data API.
enum API {
  static func comment(_ id: String, _ words: String, extra: String = "", updated: String = "2019-11-26T15:51:44.000Z")
    -> String
  {
    #"{"kind":"youtube#comment","id":"\#(id)","snippet":{"authorDisplayName":"Ann of Wenlow","authorProfileImageUrl":"https://yt3.example/a","authorChannelId":{"value":"UCannofwenlow00000000000"},\#(words),"likeCount":2,\#(extra)"publishedAt":"2019-11-26T15:51:44.000Z","updatedAt":"\#(updated)"}}"#
  }

  static func thread(
    _ id: String, _ comment: String, replies: String? = nil, total: Int = 0, video: String? = Piece.video,
    isPublic: Bool = true
  ) -> String {
    let place = video.map { #""videoId":"\#($0)","# } ?? ""
    let list = replies.map { #","replies":{"comments":[\#($0)]}"# } ?? ""
    return
      #"{"kind":"youtube#commentThread","id":"\#(id)","snippet":{"channelId":"\#(Piece.channel)",\#(place)"topLevelComment":\#(comment),"canReply":true,"totalReplyCount":\#(total),"isPublic":\#(isPublic)}\#(list)}"#
  }

  static func list(_ kind: String, _ items: [String]) -> String {
    #"{"kind":"youtube#\#(kind)ListResponse","etag":"x","pageInfo":{"totalResults":1,"resultsPerPage":20},"items":[\#(items.joined(separator: ","))]}"#
  }

  static let video =
    #"{"kind":"youtube#video","id":"WenlowMtg01","snippet":{"publishedAt":"2019-03-21T20:37:49Z","channelId":"\#(Piece.channel)","title":"Planning","description":"March","channelTitle":"Wenlow Town Council","tags":["a"]},"statistics":{"viewCount":"184","commentCount":"4"},"status":{"privacyStatus":"unlisted"}}"#

  static let plain = #""textOriginal":"Well\ndone","textDisplay":"Well<br>done""#

  static var page: String {
    list(
      "commentThread",
      [
        thread(
          Piece.top, comment(Piece.top, plain),
          replies: comment(Piece.reply, plain, extra: #""parentId":"\#(Piece.top)","#), total: 3)
      ])
  }
}

@Suite struct InterfaceTests {
  @Test func readsThreads() throws {
    let reading = try Reading(["page.json": API.page, "videos.json": API.list("video", [API.video])])
    let comment = try #require(reading[Piece.top])
    #expect(comment.text == "Well\ndone" && comment.published == PublicationTime(seconds: 1_574_783_504))
    #expect(comment.revised == nil && comment.visibility == .unlisted && comment.direction == .received)
    #expect(comment.conversation == Conversation(key: Piece.video, title: "Planning") && comment.parent == Piece.video)
    #expect(comment.author == Author(name: "Ann of Wenlow", nativeID: "UCannofwenlow00000000000"))
    #expect(comment.metrics == [Metric(name: "likes", value: 2), Metric(name: "replies", value: 3)])
    #expect(reading[Piece.reply]?.parent == Piece.top && reading[Piece.reply]?.conversation?.key == Piece.video)
    let video = try #require(reading[Piece.video])
    #expect(video.visibility == .unlisted && video.metrics.first == Metric(name: "views", value: 184))
    #expect(reading.account.key == Piece.channel && reading.account.name == "Wenlow Town Council")
    #expect(reading.remarks == ["announces 3 replies to comments, 1 are in it"])
  }

  @Test func everyLayoutSaysTheSame() throws {
    let page = API.page
    let item = API.thread(
      Piece.top, API.comment(Piece.top, API.plain),
      replies: API.comment(Piece.reply, API.plain, extra: #""parentId":"\#(Piece.top)","#), total: 3)
    let expected = try Reading(["a.json": page]).records
    for text in [
      "[\(page)]", "[\(page),\(page)]", "\(page)\n\(page)\n", "[\(item)]", "\(item)\n\(item)\n", "\u{FEFF}\(page)",
    ] {
      let reading = try Reading(["a.json": text])
      #expect(Set(reading.records) == Set(expected) && reading.reasons.isEmpty)
      #expect(reading.remarks == ["announces 3 replies to comments, 1 are in it"], "pages overlap")
    }
  }

  @Test func readsWordsInHTML() throws {
    let html =
      ##""textDisplay":"It&#39;s <a href=\"https://wenlow.example/plan?a=1&amp;b=2\">wenlow.example/plan</a><br>a &lt; b""##
    let comment = try #require(
      Reading(["a.json": API.list("comment", [API.comment(Piece.top, html)])])[Piece.top])
    #expect(comment.text == "It's wenlow.example/plan\na < b")
    #expect(comment.links == [Link(url: "https://wenlow.example/plan?a=1&b=2")])
    let plain = #""textDisplay":"1 < 2 and\n3 > 2""#
    #expect(
      try Reading(["a.json": API.list("comment", [API.comment(Piece.top, plain)])])[Piece.top]?.text
        == "1 < 2 and\n3 > 2")
  }

  @Test func marksEditsAndWhatWasHeld() throws {
    let edited = API.comment(Piece.top, API.plain, updated: "2019-12-09T02:32:32Z")
    #expect(try Reading(["a.json": API.list("comment", [edited])])[Piece.top]?.revised == 1_575_858_752)
    let held = API.comment(Piece.top, API.plain, extra: #""moderationStatus":"heldForReview","#)
    #expect(try Reading(["a.json": API.list("comment", [held])])[Piece.top]?.visibility == .private)
    let hidden = API.thread(Piece.top, API.comment(Piece.top, API.plain), isPublic: false)
    #expect(try Reading(["a.json": API.list("commentThread", [hidden])])[Piece.top]?.visibility == .private)
  }

  @Test func repliesFindTheirVideoThroughTheirThread() throws {
    let reply = API.comment(Piece.reply, API.plain, extra: #""parentId":"\#(Piece.top)","#)
    let thread = API.thread(Piece.top, API.comment(Piece.top, API.plain), total: 1)
    let files = ["replies.json": API.list("comment", [reply]), "threads.json": API.list("commentThread", [thread])]
    let reading = try Reading(files)
    #expect(reading[Piece.reply]?.conversation?.key == Piece.video && reading.remarks.isEmpty)
    #expect(try Reading(["r.json": API.list("comment", [reply])])[Piece.reply]?.conversation == nil)
  }

  @Test func discussionOnTheChannelHasNoVideo() throws {
    let thread = API.thread(Piece.top, API.comment(Piece.top, API.plain), video: nil)
    let comment = try #require(Reading(["a.json": API.list("commentThread", [thread])])[Piece.top])
    #expect(
      comment.conversation == Conversation(key: Piece.channel, title: "Channel discussion") && comment.parent == nil)
  }

  @Test func losesNothingSilently() throws {
    let error = #"{"error":{"code":403,"message":"x","errors":[]}}"#
    let wordless = #"{"kind":"youtube#comment","id":"UgxBare00000AaABAg"}"#
    let channel = #"{"kind":"youtube#channel","id":"x"}"#
    let reading = try Reading(["a.json": "[\(API.page),\(error),\(wordless),\(channel),{}]"])
    #expect(reading.records.count == 2)
    #expect(
      reading.reasons == [
        "is an answer of YouTube that refuses", "has no words: its snippet was not asked for",
        "is neither a comment nor a video",
      ])
    #expect(reading.remarks.contains("descriptions of channels, playlists and captions, no posts: 1"))
  }
}

@Suite struct OtherToolTests {
  private static func line(_ id: String, extra: String = "") -> String {
    #"{"cid":"\#(id)","text":"Hello","time":"2 years ago (edited)","author":"@ann","channel":"UCannofwenlow00000000000","votes":"12","replies":"1","photo":"https://x.example","heart":false,"reply":false\#(extra)}"#
  }

  @Test func readsTheDownloadersLines() throws {
    let text =
      Self.line(Piece.top, extra: #","time_parsed":1600000000.5"#) + "\n" + Self.line(Piece.reply) + "\n{\"cid\":"
    let reading = try Reading(["comments_WenlowMtg01.jsonl": text])
    let comment = try #require(reading[Piece.top])
    #expect(comment.published.precision == .year && comment.published.seconds == 1_568_377_600 && comment.isEdited)
    #expect(comment.metrics.first == Metric(name: "likes", value: 12))
    #expect(comment.conversation?.key == Piece.video)
    #expect(reading[Piece.reply] == nil && reading.reasons.count == 2, "an age without a capture; half a line")
    let dated = try Reading(["captured-2024-05-01_WenlowMtg01.jsonl": text])
    #expect(dated[Piece.reply]?.parent == Piece.top && dated[Piece.reply]?.conversation?.key == Piece.video)
  }

  @Test func readsYouTubeDataTools() throws {
    let csv = """
      \u{FEFF}id,replyCount,likeCount,publishedAt,authorName,text,authorChannelId,authorChannelUrl,isReply,isReplyTo,isReplyToName
      \(Piece.top),1,5,2022-11-11 05:30:01,Ann,"Two ""lines""
      of text",UCannofwenlow00000000000,http://x,0,,
      \(Piece.reply),,0,2022-11-12 05:30:01,Bob,Yes,UCbobofwenlow00000000000,http://x,1,\(Piece.top),Ann
      \(Piece.reply)x,,0,soon,Bob,Yes,UCbobofwenlow00000000000,http://x,1,\(Piece.top),Ann

      """
    let reading = try Reading(["videoinfo_WenlowMtg01_2022_12_01-10_00_00_comments.csv": csv])
    #expect(reading[Piece.top]?.text == "Two \"lines\"\nof text")
    #expect(reading[Piece.top]?.published.seconds == 1_668_144_601)
    #expect(reading[Piece.top]?.conversation?.key == Piece.video)
    #expect(reading[Piece.reply]?.parent == Piece.top && reading[Piece.reply]?.author.name == "Bob")
    #expect(reading.reasons == ["has no date that can be read"])
  }
}
