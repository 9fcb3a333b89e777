import Importing
import Records
import TestSupport
import Testing
import XCaptures

@Suite struct ScrapedTests {
  private func user(_ id: String, _ handle: String) -> String {
    #"{"_type":"snscrape.modules.twitter.User","id":\#(id),"username":"\#(handle)","displayname":"\#(handle) of Wenlow","rawDescription":"x"}"#
  }

  @Test func readsTwscrape() throws {
    let media =
      #"{"photos":[{"url":"https://pbs.twimg.com/media/P1.jpg"}],"videos":[{"thumbnailUrl":"https://pbs.twimg.com/t.jpg","variants":[{"bitrate":1,"url":"https://v/l.mp4"},{"bitrate":2,"url":"https://v/h.mp4?tag=1"}]}],"animated":[{"thumbnailUrl":"t","videoUrl":"https://v/g.mp4"}]}"#
    func post(
      _ id: String, by user: String, _ seconds: Int64, _ text: String, answers: String? = nil, _ more: String = ""
    ) -> String {
      let stamp = "2022-11-03 10:0\(seconds / 60):00+00:00"
      return
        #"{"id":\#(id),"id_str":"\#(id)","date":"\#(stamp)","user":\#(user),"rawContent":"\#(text)","conversationId":\#(Wenlow.root),"inReplyToTweetId":\#(answers ?? "null"),"hashtags":["bins"],"mentionedUsers":[{"id":77,"username":"WenlowBins","displayname":"B"}],"links":[{"url":"https://wenlow.example","text":"wenlow.example","tcourl":"https://t.co/x"}],"viewCount":11,"likeCount":1\#(more),"_type":"snscrape.modules.twitter.Tweet"}"#
    }
    let lines = [
      post(Wenlow.root, by: user(Wenlow.council, "WenlowTC"), 0, "Bins &amp; bags", #","media":\#(media)"#),
      post(Wenlow.question, by: user(Wenlow.ann, "ann_w"), 60, "Why", answers: Wenlow.root),
      post(Wenlow.answer, by: user(Wenlow.bob, "bob"), 120, "Why indeed", answers: Wenlow.question),
    ]
    let reading = try Reading(["x.jsonl": lines.joined(separator: "\n")])
    #expect(reading.records.map(\.identity) == [Wenlow.root, Wenlow.question, Wenlow.answer].map { .native($0) })
    #expect(reading.records.map(\.parent) == [nil, Wenlow.root, Wenlow.question])
    #expect(reading.records.map(\.direction) == [.official, .received, .received])
    #expect(reading.records.map(\.author.nativeID) == [Wenlow.council, Wenlow.ann, Wenlow.bob])
    let root = try #require(reading.records.first)
    #expect(root.text == "Bins & bags" && root.published == PublicationTime(seconds: Wenlow.start))
    #expect(root.media.map(\.path) == ["P1.jpg", "h.mp4", "g.mp4"].map { Wenlow.root + "-" + $0 })
    #expect(root.media.map(\.type) == ["image", "video", "animation"])
    #expect(root.links == [Link(url: "https://wenlow.example", shortened: "https://t.co/x")])
    #expect(root.tags == ["bins"] && root.mentions == ["WenlowBins"])
    #expect(root.metrics == [Metric(name: "likes", value: 1), Metric(name: "views", value: 11)])
    #expect(try Reading.recognise(["x.jsonl": lines[0]])?.summary == "Captured posts of X (snscrape or twscrape)")
  }

  @Test func readsSnscrapeOfBothAges() throws {
    let old =
      #"{"_type":"snscrape.modules.twitter.Tweet","url":"https://twitter.com/WenlowTC/status/\#(Wenlow.root)","date":"2022-11-03T10:00:00+00:00","content":"Bins","renderedContent":"B","id":\#(Wenlow.root),"user":\#(user(Wenlow.council, "WenlowTC")),"conversationId":\#(Wenlow.root),"outlinks":["https://wenlow.example"],"tcooutlinks":["https://t.co/x"],"media":[{"_type":"snscrape.modules.twitter.Photo","previewUrl":"p","fullUrl":"https://pbs.twimg.com/media/Q?format=png&name=orig","altText":"A bin"}],"hashtags":null,"mentionedUsers":null,"quotedTweet":{"_type":"snscrape.modules.twitter.Tombstone","id":5}}"#
    let new =
      #"{"_type":"snscrape.modules.twitter.Tweet","date":"2022-11-03T10:03:00+00:00","rawContent":"RT @WenlowTC: Bi…","content":"RT","id":\#(Wenlow.repost),"id.str":"\#(Wenlow.repost)","user":\#(user(Wenlow.bob, "bob")),"retweetedTweet":\#(old),"hashtags":null,"_snscrape":"0.7"}"#
    let gone = #"{"_type":"snscrape.modules.twitter.Tombstone","id":5,"text":null}"#
    let reading = try Reading(["x.jsonl": "\(old)\n\(new)\n\(gone)\n"])
    #expect(reading.records.map(\.text) == ["Bins", "RT @WenlowTC: Bins", "Bins"])
    let media = [Media(path: Wenlow.root + "-Q.png", type: "image", altText: "A bin")]
    #expect(reading.records.first?.media == media)
    #expect(reading.records.first?.links == [Link(url: "https://wenlow.example", shortened: "https://t.co/x")])
    #expect(
      reading.furtherRemarks == [
        "1 place where X showed no post any more (deleted, made private, or of a suspended account)"
      ])
  }
}
