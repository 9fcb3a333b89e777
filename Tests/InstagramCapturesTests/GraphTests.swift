import Importing
import Records
import TestSupport
import Testing

@testable import InstagramCaptures

@Suite struct GraphTests {
  /// 29 June 2026, 22:21:55 UTC.
  private static let code = "DaL7buhEzbR"
  private static let media = #"""
    {"id":"17896129349106152","ig_id":"3930496489927947985","shortcode":"DaL7buhEzbR","permalink":"https://www.instagram.com/p/DaL7buhEzbR/",
    "caption":"Fête 🎪","media_type":"CAROUSEL_ALBUM","media_product_type":"FEED","media_url":"https://scontent.cdninstagram.com/a.jpg",
    "timestamp":"2026-06-29T22:21:55+0000","username":"WenlowTC","owner":{"id":"4400"},"like_count":5,"comments_count":4,
    "children":{"data":[{"id":"1","media_type":"IMAGE","alt_text":"A marquee"},{"id":"2","media_type":"VIDEO"}]},
    "comments":{"data":[{"id":"17900000000000001","text":"Dry?","timestamp":"2026-06-29T22:30:00+0000","username":"ann_sample","from":{"id":"31","username":"ann_sample"},
    "like_count":1,"hidden":false,"replies":{"data":[{"id":"17900000000000002","text":"@ann_sample Yes","timestamp":"2026-06-29T22:31:00+0000","username":"wenlowtc"}]}},
    {"id":"17900000000000003","text":"Rude","timestamp":"2026-06-29T22:40:00+0000","hidden":true}]}}
    """#

  private func read(_ json: String) throws -> Reading { try Reading(["capture.json": json]) }

  @Test func postsWithCommentsAndAnswers() throws {
    let reading = try read(
      #"{"data":[\#(Self.media)],"paging":{"next":"https://graph.facebook.com/v19.0/4400/media?access_token=EAAsecret"}}"#
    )
    #expect(reading.records.count == 4 && reading.reasons.isEmpty)
    let post = try #require(reading[Self.code])
    #expect(post.kind == .post && post.direction == .official && post.text == "Fête 🎪")
    #expect(post.published == PublicationTime(seconds: 1_782_771_715))
    #expect(post.media == [Media(path: nil, type: "image", altText: "A marquee"), Media(path: nil, type: "video")])
    #expect(post.metrics == [Metric(name: "likes", value: 5), Metric(name: "comments", value: 4)])
    let comment = try #require(reading["17900000000000001"])
    #expect(comment.direction == .received && comment.author == Author(handle: "ann_sample", nativeID: "31"))
    #expect(comment.parent == Self.code && comment.conversation?.key == Self.code && comment.kind == .comment)
    let answer = try #require(reading["17900000000000002"])
    #expect(answer.direction == .official && answer.parent == "17900000000000001")
    #expect(reading["17900000000000003"]?.visibility == .private)
    #expect(
      reading.account == Account(key: "wenlowtc", handle: "WenlowTC", url: "https://www.instagram.com/WenlowTC/"))
    #expect(
      reading.remarks == [
        "holds an access token: do not pass the file on, and have the token revoked",
        "announces 4 comments, 3 are in it", "1 comments or replies were hidden by the account: filed as private",
      ])
  }

  @Test(arguments: [
    "MEDIA", "[MEDIA]", "MEDIA\nMEDIA\n", #"[{"data":[MEDIA]}]"#, #"{"17896129349106152":MEDIA}"#,
    #"{"id":"4400","username":"wenlowtc","media":{"data":[MEDIA]}}"#,
    #"{"business_discovery":{"username":"wenlowtc","media":{"data":[MEDIA]}},"id":"1"}"#,
  ])
  func inEveryLayout(_ layout: String) throws {
    let line = Self.media.split(separator: "\n").joined()
    let reading = try read(layout.split(separator: "MEDIA", omittingEmptySubsequences: false).joined(separator: line))
    #expect(Set(reading.records.map(\.identity)).count == 4 && reading.reasons.isEmpty)
    #expect(reading[Self.code]?.direction == .official && reading.account.key == "wenlowtc")
  }

  /// The post is known by its number in the list's address; its shortcode stands in another file.
  @Test func aListOfCommentsOfAPost() throws {
    let comments = #"""
      {"data":[{"timestamp":"2026-06-29T23:00:00+0000","text":"Late","id":"17900000000000009"}],
      "paging":{"next":"https://graph.facebook.com/v19.0/17896129349106152/comments?after=q"}}
      """#
    let reading = try Reading(["comments.json": comments, "media.json": Self.media])
    #expect(reading["17900000000000009"]?.parent == Self.code)
    #expect(try read(comments)["17900000000000009"]?.parent == "17896129349106152")
    #expect(try read(comments).account.key == "unidentified")
  }

  @Test func theOwnersOwnComment() throws {
    let comment =
      #"{"id":"17900000000000001","text":"Ours","timestamp":"2018-02-23T21:32:16+0000","media":{"id":"1"},"user":{"id":"4400"}}"#
    #expect(try read(comment).records.first?.direction == .official)
  }

  @Test func threads() throws {
    let replies = #"""
      {"data":[{"id":"11","text":"Ours","timestamp":"2024-01-01T18:00:00+0000","media_product_type":"THREADS","media_type":"TEXT_POST","shortcode":"Cabc","username":"wenlowtc"},
      {"id":"12","text":"Thanks","timestamp":"2024-01-01T18:20:00+0000","media_product_type":"THREADS","media_type":"TEXT_POST","shortcode":"Cabd",
      "username":"ann_sample","root_post":{"id":"11"},"replied_to":{"id":"11"},"is_reply":true,"hide_status":"HIDDEN"}]}
      """#
    let reading = try read(replies)
    #expect(reading["Cabc"]?.direction == .official && reading["Cabc"]?.media.isEmpty == true)
    let reply = try #require(reading["Cabd"])
    #expect(reply.kind == .reply && reply.direction == .received && reply.parent == "Cabc")
    #expect(reply.conversation?.key == "Cabc" && reply.visibility == .private && reading.account.key == "wenlowtc")
  }

  @Test func notices() throws {
    let notice = #"""
      {"object":"instagram","entry":[{"id":"4400","time":1519399307,"changes":[{"field":"comments","value":{"id":"179","text":"Hello",
      "from":{"id":"31","username":"ann_sample"},"media":{"id":"5"},"parent_id":"178"}},{"field":"mentions","value":{"comment_id":"1"}}]}]}
      """#
    let reading = try read(notice)
    let comment = try #require(reading["179"])
    #expect(comment.parent == "178" && comment.conversation?.key == "5" && comment.published.doubt != nil)
    #expect(reading.reasons == ["is a notice without a comment"])
  }

  @Test func badRecordsAreBooked() throws {
    let reading = try read(
      #"{"data":[\#(Self.media),{"error":{"code":190}},{"id":"1"},{"id":"17900000000000007","text":"x"},{"text":"x","timestamp":"2024-01-01T18:00:00+0000"}]}"#
    )
    #expect(
      reading.reasons == [
        "is an error message of the interface (code 190), not a post", "is neither a post nor a comment",
        "has no date (timestamp)", "has no number (id)",
      ])
  }

  @Test(arguments: [
    #"{"data":[{"id":"900100_1","message":"x","created_time":"2021-08-10T18:45:03+0000"}]}"#,
    #"[{"id":"12","text":"x","timestamp":"2021-08-10T18:45:03Z"}]"#, #"{"extractor_key":"Instagram","comments":[]}"#,
    "[]", "",
  ])
  func leavesOthersAlone(_ json: String) throws {
    #expect(try Reading.recognise(["a.json": json]) == nil)
    _ = #expect(throws: NotThisFamily.self) { try read(json) }
  }

  @Test func everyPrefixEndsWell() throws {
    let whole = Array(#"{"data":[\#(Self.media)]}"#.utf8)
    for length in 0..<whole.count {
      let prefix = Array(whole[..<length])
      do { _ = try Reading(bytes: ["a.json": prefix]) } catch is DamagedFile {} catch is NotThisFamily {}
    }
  }

  @Test func everyRecordHasItsOwnBytes() throws {
    let file = Array("[\(Self.media)]".utf8)
    let reading = try Reading(bytes: ["a.json": file])
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(file[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }
}

@Suite struct ShortcodeTests {
  @Test func holdsTheTime() {
    #expect(Shortcode("DaL7buhEzbR")?.seconds == 1_782_771_715)
    #expect(Shortcode(number: "3930496489927947985")?.text == "DaL7buhEzbR")
    #expect(Shortcode("AAAAAAAAAAAAAAAAAAAAAAAAA")?.seconds == nil)
    #expect(Shortcode("___________")?.seconds == nil)
    #expect(Shortcode("a b") == nil && Shortcode("") == nil && Shortcode(number: "99999999999999999999") == nil)
  }

  @Test(arguments: [
    "https://www.instagram.com/p/DaL7buhEzbR/", "https://instagram.com/reel/DaL7buhEzbR/?igsh=1",
    "https://www.instagram.com/wenlowtc/p/DaL7buhEzbR/", "https://www.threads.com/@wenlowtc/post/DaL7buhEzbR",
  ])
  func isFoundInAddresses(_ address: String) { #expect(Shortcode(address: address)?.text == "DaL7buhEzbR") }

  @Test func isNotFoundElsewhere() {
    #expect(Shortcode(address: "https://x.example/p/DaL7buhEzbR/") == nil)
    #expect(Shortcode(address: "https://www.instagram.com/wenlowtc/") == nil)
  }
}
