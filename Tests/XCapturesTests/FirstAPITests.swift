import Importing
import Records
import TestSupport
import Testing
import XCaptures

@Suite struct FirstAPITests {
  private func post(
    _ id: String, by user: String = Wenlow.council, handle: String = "WenlowTC", seconds: Int64 = 0, fields text: String
  ) -> String {
    #"{"created_at":"Thu Nov 03 10:0\#(seconds / 60):00 +0000 2022","id":\#(id),"id_str":"\#(id)","user":{"id":\#(user),"id_str":"\#(user)","name":"N","screen_name":"\#(handle)","followers_count":9},\#(text)}"#
  }

  private var conversation: [String] {
    let entities =
      #""entities":{"hashtags":[],"urls":[],"user_mentions":[{"screen_name":"WenlowTC","id_str":"\#(Wenlow.council)"}]}"#
    return [
      post(
        Wenlow.root,
        fields:
          #""full_text":"Bins &amp; bags","entities":{"hashtags":[{"text":"bins"}],"urls":[],"user_mentions":[]},"favorite_count":2"#
      ),
      post(
        Wenlow.question, by: Wenlow.ann, handle: "ann_w", seconds: 60,
        fields:
          #""text":"@WenlowTC why","in_reply_to_status_id_str":"\#(Wenlow.root)","in_reply_to_user_id_str":"\#(Wenlow.council)","in_reply_to_screen_name":"WenlowTC",\#(entities)"#
      ),
      post(
        Wenlow.answer, by: Wenlow.bob, handle: "BobOfWenlow", seconds: 120,
        fields:
          #""text":"@WenlowTC same","in_reply_to_status_id_str":"\#(Wenlow.root)","in_reply_to_user_id_str":"\#(Wenlow.council)",\#(entities)"#
      ),
    ]
  }

  @Test(arguments: ["array", "search", "lines"])
  func readsEveryContainer(_ form: String) throws {
    let text =
      switch form {
      case "array": "[" + conversation.joined(separator: ",\n") + "]"
      case "search": #"{"statuses":["# + conversation.joined(separator: ",") + #"],"search_metadata":{"count":3}}"#
      default: conversation.joined(separator: "\n") + "\n"
      }
    let reading = try Reading(["t.json": text])
    #expect(reading.records.map(\.identity) == [Wenlow.root, Wenlow.question, Wenlow.answer].map { .native($0) })
    #expect(reading.records.map(\.kind) == [.post, .reply, .reply])
    #expect(reading.records.map(\.direction) == [.official, .received, .received])
    #expect(reading.records.map(\.parent) == [nil, Wenlow.root, Wenlow.root])
    #expect(reading.records.first?.text == "Bins & bags" && reading.records.first?.tags == ["bins"])
    #expect(reading.account.key == Wenlow.council)
    #expect(
      reading.choice.utf8.starts(with: "Taken as the council's account: @WenlowTC, who wrote the post that is".utf8))
  }

  @Test func theLongerFormOfAPostIsTheWholeOne() throws {
    let start = String(repeating: "word ", count: 26)
    let cut = post(
      Wenlow.root,
      fields:
        #""text":"\#(start)\u2026 https://t.co/b","truncated":true,"entities":{"urls":[{"url":"https://t.co/b","expanded_url":"https://twitter.com/i/web/status/\#(Wenlow.root)"}]}"#
    )
    let streamed = post(
      Wenlow.root,
      fields:
        #""text":"\#(start)\u2026","truncated":true,"extended_tweet":{"full_text":"\#(start)and the end","entities":{"hashtags":[{"text":"end"}],"urls":[],"user_mentions":[]}}"#
    )
    let records = try Reading(["t.json": "[\(cut),\(streamed)]"]).records
    #expect(records.map(\.completeness) == [.cut, .whole])
    #expect(records.last?.text == start + "and the end" && records.last?.tags == ["end"])
  }

  @Test func repostsAndQuotesHoldTheOtherPost() throws {
    let whole = post(
      Wenlow.root,
      fields: #""full_text":"Bins are very late &amp; sorry","entities":{"hashtags":[],"urls":[],"user_mentions":[]}"#)
    let repost = post(
      Wenlow.repost, by: Wenlow.bob, handle: "BobOfWenlow", seconds: 180,
      fields: #""text":"RT @WenlowTC: Bins…","retweeted_status":\#(whole)"#)
    let quote = post(
      Wenlow.question, by: Wenlow.ann, handle: "ann_w", seconds: 60, fields: #""text":"Look","quoted_status":\#(whole)"#
    )
    let reading = try Reading(["t.json": "[\(repost),\(quote)]"], account: "@wenlowtc")
    #expect(reading.records.map(\.kind) == [.share, .post, .post, .post])
    #expect(reading.records.first?.text == "RT @WenlowTC: Bins are very late & sorry")
    #expect(reading.records.map(\.direction) == [.received, .official, .received, .official])
    #expect(reading.collected.raws[1] == Array(whole.utf8))
  }
}
