import Importing
import Records
import TestSupport
import Testing

@testable import FacebookCaptures

@Suite struct ScraperTests {
  private static let post = #"""
    [{"post_id":"5001","post_text":"Fair","text":"Fair","time":"2023-06-20 10:00:00","timestamp":null,"username":"Wenlow Town Council",
    "user_id":"900100","w3_fb_url":"https://www.facebook.com/wenlowtc/posts/5001?access_token=x","post_url":null,"likes":3,"comments":4,"shares":0,
    "reactions":{"sorry":1},"images":["https://scontent.fbcdn.net/1.jpg"],"image":"https://scontent.fbcdn.net/1.jpg","available":true,
    "fetched_time":"2023-06-24 12:00:00.5","comments_full":[{"comment_id":"6001","commenter_id":"31","commenter_name":"Ann Sample","comment_text":"Dry?",
    "comment_time":"2023-06-23 18:00:00","comment_url":"https://facebook.com/6001","replies":[{"comment_id":"6002","commenter_id":"900100",
    "commenter_name":"Wenlow Town Council","comment_text":"Yes","comment_time":null}]}]},
    {"post_id":"pfbid0Abc","post_text":"Later","text":"Later","timestamp":1687600000,"username":"Wenlow Town Council","user_id":"900100",
    "w3_fb_url":null,"comments_full":null},
    {"post_id":null,"post_text":null,"text":null,"available":false,"w3_fb_url":null,"comments_full":null}]
    """#

  @Test func postsAndComments() throws {
    let reading = try Reading(["p.json": Self.post])
    let post = try #require(reading["5001"])
    // No zone is given: the council's was taken, one hour before UTC in June.
    #expect(post.published.seconds == 1_687_251_600 && post.published.zone == .assumed)
    #expect(post.url == "https://www.facebook.com/wenlowtc/posts/5001" && post.media.map(\.type) == ["image"])
    #expect(post.metrics.contains(Metric(name: "sad", value: 1)))
    let comment = try #require(reading["6001"])
    #expect(comment.direction == .received && comment.parent == "5001")
    #expect(comment.published.precision == .day && comment.published.seconds == 1_687_474_800)
    let reply = try #require(reading["6002"])
    #expect(reply.direction == .official && reply.parent == "6001" && reply.published.precision == .year)
    #expect(reading["pfbid0Abc"]?.published == PublicationTime(seconds: 1_687_600_000))
    #expect(reading.reasons == ["was not to be seen by the tool"])
    #expect(reading.description.made == 1_687_604_400 && reading.account.key == "wenlowtc")
    #expect(reading.remarks.contains("announces 4 comments, 2 are in it"))
  }

  @Test func aTableKeepsItsPostsAndSaysWhatItCannotRead() throws {
    let rows =
      Array(
        ("post_id,text,post_text,time,timestamp,username,user_id,w3_fb_url,comments_full\n5001,Caf").utf8) + [0xE9]
      + Array(
        ",Caf,2023-06-20 10:00:00,1687600000,Wenlow,900100,https://www.facebook.com/wenlowtc/posts/5001,\"[{'comment_id': '1'}]\"\n"
          .utf8)
    let reading = try Reading(bytes: ["p.csv": rows])
    #expect(reading["5001"]?.text == "Café")
    #expect(reading.remarks.count == 1)
  }
}
