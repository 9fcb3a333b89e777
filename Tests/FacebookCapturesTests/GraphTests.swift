import Importing
import Records
import TestSupport
import Testing

@testable import FacebookCaptures

@Suite struct GraphTests {
  private static let page = "900100"

  /// A post of the page with a resident's comment, an answer by the page, and a comment whose author the interface hides.
  private static let post = #"""
    {"id":"900100_5001","message":"Fête on Saturday 🎪","story":"Wenlow Town Council added a photo.",
    "created_time":"2021-08-10T18:45:03+0000","updated_time":"2021-08-12T00:00:00+0000",
    "permalink_url":"https://www.facebook.com/WenlowTC/posts/5001","from":{"id":"900100","name":"Wenlow Town Council"},
    "attachments":{"data":[{"media_type":"album","media":{"image":{"src":"https://scontent.fbcdn.net/a.jpg?oh=1"}},
    "subattachments":{"data":[{"type":"photo","media":{"accessibility_caption":"A marquee"}},{"type":"photo"}]}}]},
    "shares":{"count":3},"reactions":{"data":[],"summary":{"total_count":41}},
    "comments":{"data":[
    {"id":"7777_6001","message":"Is there parking?","created_time":"2021-08-10T19:00:00+0000",
    "from":{"id":"31","name":"Ann Sample"},"comments":{"data":[
    {"id":"7777_6002","message":"Yes, in Mill Lane.","created_time":"2021-08-10T19:05:00+0000",
    "from":{"id":"900100","name":"Wenlow Town Council"}}]}},
    {"id":"7777_6003","message":"","created_time":"2021-08-10T20:00:00+0000","is_hidden":true,
    "attachment":{"type":"sticker","url":"https://www.facebook.com/s"}}],
    "paging":{"cursors":{"after":"x"}},"summary":{"order":"ranked","total_count":5,"can_comment":true}}}
    """#

  private func read(_ json: String) throws -> Reading { try Reading(["capture.json": json]) }

  @Test func aPageOfPostsWithCommentsAndAnswers() throws {
    let reading = try read(
      #"{"data":[\#(Self.post)],"paging":{"next":"https://graph.facebook.com/v12.0/900100/posts?access_token=EAAsecret&limit=25"}}"#
    )
    #expect(reading.records.count == 4 && reading.reasons.isEmpty)
    let post = try #require(reading["5001"])
    #expect(post.direction == .official && post.kind == .post && post.visibility == .public)
    #expect(post.text == "Fête on Saturday 🎪" && post.title == "Wenlow Town Council added a photo.")
    #expect(post.published == PublicationTime(seconds: 1_628_621_103))
    #expect(post.url == "https://www.facebook.com/WenlowTC/posts/5001")
    #expect(post.media == [Media(path: nil, type: "image", altText: "A marquee"), Media(path: nil, type: "image")])
    #expect(post.revised == nil && !post.isEdited)
    #expect(
      post.metrics == [
        Metric(name: "reactions", value: 41), Metric(name: "comments", value: 5), Metric(name: "shares", value: 3),
      ])
    #expect(
      reading.account
        == Account(
          key: "wenlowtc", name: "Wenlow Town Council", handle: "WenlowTC", url: "https://www.facebook.com/WenlowTC"))
    #expect(reading.remarks.count { $0.utf8.starts(with: "holds an access token".utf8) } == 1)
    #expect(reading.remarks.contains { $0 == "announces 5 comments, 3 are in it" })
  }

  /// Comments join by where they stand: the front half of their numbers is a picture's.
  @Test func commentsStandUnderTheirPost() throws {
    let reading = try read("[\(Self.post)]")
    let comment = try #require(reading["6001"])
    #expect(comment.kind == .comment && comment.direction == .received)
    #expect(comment.author == Author(name: "Ann Sample", nativeID: "31"))
    #expect(comment.parent == "5001" && comment.conversation?.key == "5001")
    let answer = try #require(reading["6002"])
    #expect(answer.direction == .official && answer.parent == "6001" && answer.conversation?.key == "5001")
    let hidden = try #require(reading["6003"])
    #expect(hidden.direction == .received && hidden.author == Author() && hidden.visibility == .private)
    #expect(hidden.media.map(\.type) == ["sticker"])
  }

  @Test func everyRecordHasItsOwnBytes() throws {
    let file = Array("\u{FEFF}{\"data\": [\(Self.post)]}".utf8)
    let reading = try Reading(bytes: ["a.json": file])
    #expect(reading.records.count == 4)
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(file[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
    #expect(reading.collected.origins.map(\.number) == [1, 2, 3, 4])
  }

  /// One post, as a page of a list, a list, lines, many pages, a map of ids, inside its page, and alone.
  @Test(arguments: [
    #"{"data":[POST]}"#, "[POST]", "POST\nPOST\n", #"[{"data":[POST]},{"data":[],"paging":{}}]"#,
    #"{"900100_5001":POST}"#, #"{"id":"900100","name":"Wenlow Town Council","feed":{"data":[POST]}}"#, "POST",
  ])
  func inEveryLayout(_ layout: String) throws {
    let line = Self.post.split(separator: "\n").joined()
    let reading = try read(layout.split(separator: "POST", omittingEmptySubsequences: false).joined(separator: line))
    #expect(Set(reading.records.map(\.identity)).count == 4 && reading.reasons.isEmpty)
    #expect(reading["5001"]?.direction == .official)
    #expect(reading.account.key == "wenlowtc")
  }

  @Test func visitorsOnThePage() throws {
    let visitor =
      #"{"id":"900100_5002","message":"A pothole!","created_time":"2021-08-11T08:00:00+0000","type":"status","from":{"id":"32","name":"Bea Sample"}}"#
    let reading = try read(#"{"data":[\#(Self.post),\#(visitor)]}"#)
    #expect(reading["5002"]?.direction == .received)
    #expect(reading["5002"]?.author == Author(name: "Bea Sample", nativeID: "32"))
    #expect(reading["5002"]?.account == nil)
  }

  /// `feed` holds visitors' posts as well as the page's; `published_posts` the page's alone.
  @Test(arguments: [
    ("feed", Direction.undecided), ("published_posts", .official), ("visitor_posts", .received), ("", .official),
  ])
  func postsWithoutAnAuthor(_ edge: String, _ direction: Direction) throws {
    let next = edge.isEmpty ? "x" : "https://graph.facebook.com/v3.2/900100/\(edge)?after=q"
    let reading = try read(
      #"{"data":[{"id":"900100_5003","message":"Closed today","created_time":"2020-01-01T00:00:00+0000","status_type":"mobile_status_update"}],"paging":{"next":"\#(next)"}}"#
    )
    #expect(reading["5003"]?.direction == direction)
    #expect(reading.account.key == "900100")
  }

  /// Fields were listed without `id`: the address tells everything.
  @Test func commentsWithoutNumbers() throws {
    let comments = #"""
      {"data":[{"message":"First","created_time":"2019-01-01T00:00:00+0000","permalink_url":"https://www.facebook.com/900100/posts/5001/?comment_id=6001"},
      {"message":"Second","created_time":"2019-01-01T00:01:00+0000","permalink_url":"https://www.facebook.com/900100/posts/5001/?comment_id=6001&reply_comment_id=6002"}]}
      """#
    let reading = try read(comments)
    #expect(reading["6001"]?.parent == "5001")
    #expect(reading["6002"]?.parent == "6001")
    #expect(reading.records.allSatisfy { $0.conversation?.key == "5001" && $0.kind == .comment })
    #expect(reading.account.key == "900100")
  }

  @Test func aListOfCommentsOfAPost() throws {
    let comments = #"""
      {"data":[{"id":"5001_6001","message":"First","created_time":"2019-01-01T00:00:00+0000"}],
      "paging":{"next":"https://graph.facebook.com/v3.2/900100_5001/comments?after=q"},"summary":{"total_count":4}}
      """#
    let reading = try read(comments)
    #expect(reading["6001"]?.kind == .comment && reading["6001"]?.parent == "5001")
    #expect(reading.remarks.contains { $0 == "announces 4 comments, 1 are in it" })
  }

  @Test func aListOfAnswersToAComment() throws {
    let answers = #"""
      {"data":[{"id":"5001_6002","message":"Quite","created_time":"2019-01-01T00:00:00+0000","from":{"id":"31","name":"Ann Sample"}}],
      "paging":{"previous":"https://graph.facebook.com/v3.2/5001_6001/comments?before=q"}}
      """#
    let record = try #require(try read(answers)["6002"])
    #expect(record.parent == "6001" && record.conversation?.key == "5001")
  }

  @Test func whatNamesItsParent() throws {
    let stream = #"""
      {"data":[{"id":"5001_6002","message":"Quite","created_time":"2019-01-01T00:00:00+0000","parent":{"id":"5001_6001"},"object":{"id":"900100_5001"}}]}
      """#
    let record = try #require(try read(stream)["6002"])
    #expect(record.parent == "6001" && record.conversation?.key == "5001")
  }

  @Test func cutThreadsAreSaid() throws {
    let post =
      #"{"id":"900100_5001","created_time":"2019-01-01T00:00:00+0000","type":"status","comments":{"data":[{"id":"5001_6001","message":"a","created_time":"2019-01-01T01:00:00+0000"}],"paging":{"next":"https://graph.facebook.com/x"}}}"#
    #expect(
      try read("[\(post)]").remarks.contains {
        $0 == "1 threads of comments go on in answers that are not in this file"
      })
  }

  @Test func countsBeyondAllMeasureAreNoTrap() throws {
    let post =
      #"{"id":"900100_5001","created_time":"2019-01-01T00:00:00+0000","comments":{"summary":{"total_count":9223372036854775807}}}"#
    #expect(try read("[\(post),\(post)]").records.count == 2)
  }

  /// A picture's `name` is what its author wrote; a link's is the linked page's.
  @Test func whoseWords() throws {
    let items = #"""
      [{"id":"900100_1","created_time":"2014-01-01T00:00:00+0000","type":"link","link":"https://wenlow.example","name":"News","description":"Theirs","caption":"wenlow.example"},
      {"id":"5002","created_time":"2014-01-01T00:00:00+0000","from":{"id":"900100"},"name":"Our fair","images":[]},
      {"id":"900100_3","message":"Fair","created_time":"2020-01-01T00:00:00+0000","attachments":{"data":[{"media_type":"photo","description":"Fair"}]}}]
      """#
    let reading = try read(items)
    #expect(reading["1"]?.text == "")
    #expect(reading["1"]?.links == [Link(url: "https://wenlow.example", title: "News")])
    #expect(reading["5002"]?.text == "Our fair" && reading["5002"]?.direction == .official)
    #expect(reading["3"]?.media == [Media(path: nil, type: "image")])
  }

  @Test func linksAreCleaned() throws {
    let post = #"""
      [{"id":"900100_5001","message":"Read","created_time":"2019-01-01T00:00:00+0000","parent_id":"12_34","privacy":{"value":"EVERYONE"},
      "attachments":{"data":[{"type":"share","title":"News","url":"https://l.facebook.com/l.php?u=https%3A%2F%2Fwenlow.example%2Fnews%3Fa%3D1%26token%3Dx&h=AT"}]}}]
      """#
    let record = try #require(try read(post)["5001"])
    #expect(
      record.links == [
        Link(url: "https://wenlow.example/news?a=1", title: "News"), Link(url: "https://www.facebook.com/34"),
      ])
    #expect(record.kind == .share)
  }

  @Test func badRecordsAreBooked() throws {
    let reading = try read(
      #"""
      {"data":[{"id":"900100_5","message":"ok","created_time":1577836800,"type":"status"},{"error":{"code":100,"message":"Unsupported"}},
      {"id":"900100_1","type":"status","scheduled_publish_time":1},{"id":"900100_2","message":"x","type":"status"},
      {"id":"900100_3","created_time":"yesterday","type":"status"},{"id":"900100_4","message":"a","message":"b"},{"id":"31","name":"x"}]}
      """#)
    #expect(reading.records.map(\.text) == ["ok"])
    #expect(reading["5"]?.published == PublicationTime(seconds: 1_577_836_800))
    #expect(
      reading.reasons == [
        "is an error message of the interface (code 100), not a post", "is planned and was not yet published",
        "has no date (created_time)", "has a date that cannot be read",
        "names one field twice, at byte 32 of the record", "is neither a post nor a comment",
      ])
  }

  @Test func aBrokenLineCostsThatLine() throws {
    let line = #"{"id":"900100_5","message":"ok","created_time":1577836800,"type":"status"}"#
    let reading = try Reading(["a.jsonl": line + "\n" + line.prefix(30) + "\n" + line + "\n"])
    #expect(reading.records.count == 2 && reading.reasons.count == 1)
  }

  @Test func pagesGluedTogetherAreReported() throws {
    let page = #"{"data":[{"id":"900100_5","message":"ok","created_time":1577836800,"type":"status"}]}"#
    _ = #expect(throws: DamagedFile.self) { try read(page + page) }
  }

  @Test(arguments: [
    #"{"data":[{"id":"m_1","created_time":"2019-01-01T00:00:00+0000","message":"private"}]}"#,
    #"{"data":[{"id":"17896129349106152","timestamp":"2021-08-10T18:45:03+0000","media_type":"IMAGE"}]}"#,
    #"{"data":[{"id":"1","created_time":"2019-01-01T00:00:00+0000","field_data":[]}]}"#,
    #"[{"id":1,"created_at":"2019-01-01T00:00:00.000Z","content":"x"}]"#, "[]", "{}", "",
  ])
  func leavesOthersAlone(_ json: String) throws {
    #expect(try Reading.recognise(["a.json": json]) == nil)
    _ = #expect(throws: NotThisFamily.self) { try read(json) }
  }

  @Test func aCaptureThatNamesNoPage() throws {
    let comment =
      #"[{"id":"45_6","message":"x","created_time":"2019-01-01T00:00:00+0000","like_count":1,"from":{"id":"31","name":"A"}}]"#
    let reading = try read(comment)
    #expect(reading.account.key == "unidentified" && reading.remarks.count == 2)
    let named = try Reading(["a.json": comment], account: "Wenlow Town Council")
    #expect(named.account == Account(key: "wenlow town council", name: "Wenlow Town Council"))
  }

  @Test func everyChangedByteEndsWell() throws {
    let whole = Array(#"{"data":[\#(Self.post)],"paging":{}}"#.utf8)
    var random = SeededRandom(seed: 11)
    for index in whole.indices {
      var changed = whole
      changed[index] = UInt8.random(in: 0...255, using: &random)
      do { _ = try Reading(bytes: ["a.json": changed]) } catch is DamagedFile {} catch is NotThisFamily {}
    }
  }

  @Test func everyPrefixEndsWell() throws {
    let whole = Array(#"{"data":[\#(Self.post)],"paging":{}}"#.utf8)
    for length in 0..<whole.count {
      let prefix = Array(whole[..<length])
      do { _ = try Reading(bytes: ["a.json": prefix]) } catch is DamagedFile {} catch is NotThisFamily {}
    }
  }
}
