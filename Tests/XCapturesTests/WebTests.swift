import Importing
import Records
import TestSupport
import Testing
import XCaptures

@Suite struct WebTests {
  private static let days = "Thu Nov 03 10:0"

  private func result(
    _ id: String, by user: String, _ handle: String, _ seconds: Int64, _ text: String, _ legacy: String = "",
    _ more: String = "", isNew: Bool = true
  ) -> String {
    let names = #"{"screen_name":"\#(handle)","name":"N"}"#
    let core = isNew ? #""core":\#(names),"legacy":{"followers_count":1}"# : #""legacy":\#(names)"#
    return
      #"{"__typename":"Tweet","rest_id":"\#(id)","core":{"user_results":{"result":{"rest_id":"\#(user)",\#(core)}}},"views":{"count":"123","state":"EnabledWithCount"},"legacy":{"created_at":"\#(Self.days)\#(seconds / 60):00 +0000 2022","full_text":"\#(text)","id_str":"\#(id)","user_id_str":"\#(user)","conversation_id_str":"\#(Wenlow.root)","favorite_count":4,"entities":{"hashtags":[],"urls":[],"user_mentions":[]}\#(legacy)}\#(more)}"#
  }

  private var root: String {
    result(
      Wenlow.root, by: Wenlow.council, "WenlowTC", 0, "Bins &amp; b…", "",
      #","note_tweet":{"is_expandable":true,"note_tweet_results":{"result":{"text":"Bins and bags #bins","entity_set":{"hashtags":[{"text":"bins"}],"urls":[],"user_mentions":[]}}}},"edit_control":{"edit_tweet_ids":["\#(Wenlow.id(-60))","\#(Wenlow.root)"]}"#
    )
  }

  private var reply: String {
    result(
      Wenlow.question, by: Wenlow.ann, "ann_w", 60, "Why",
      #","in_reply_to_status_id_str":"\#(Wenlow.root)","in_reply_to_user_id_str":"\#(Wenlow.council)""#,
      isNew: false)
  }

  private func item(_ result: String, _ more: String = "") -> String {
    #"{"entryId":"t","item":{"itemContent":{"itemType":"TimelineTweet","tweet_results":{"result":\#(result)}\#(more)}}}"#
  }

  private var answer: String {
    let limited = #"{"__typename":"TweetWithVisibilityResults","tweet":\#(reply),"limitedActionResults":{}}"#
    let tombstone = #"{"__typename":"TweetTombstone","tombstone":{"text":{"text":"gone"}}}"#
    let advert = result(Wenlow.id(30), by: "5", "shop", 0, "Buy")
    let thread = [item(limited), item(tombstone), item(advert, #","promotedMetadata":{"advertiser":1}"#)]
    return
      #"{"data":{"threaded_conversation_with_injections_v2":{"instructions":[{"type":"TimelineAddEntries","entries":[{"entryId":"tweet-\#(Wenlow.root)","content":{"itemContent":{"tweet_results":{"result":\#(root)}}}},{"entryId":"conversationthread-1","content":{"items":[\#(thread.joined(separator: ","))]}},{"entryId":"cursor-bottom-0","content":{"value":"x"}}]}]}}}"#
  }

  @Test func readsARawConversation() throws {
    let reading = try Reading(["TweetDetail.json": answer])
    #expect(reading.records.map(\.text) == ["Bins and bags #bins", "Why"])
    let root = try #require(reading.records.first)
    #expect(root.identity == .native(Wenlow.id(-60)) && root.revised == Wenlow.start)
    #expect(root.tags == ["bins"] && root.kind == .post && root.direction == .official)
    #expect(root.metrics.contains(Metric(name: "views", value: 123)))
    let reply = try #require(reading.records.last)
    #expect(reply.kind == .reply && reply.parent == Wenlow.id(-60) && reply.conversation?.key == Wenlow.id(-60))
    #expect(reply.author == Author(name: "N", handle: "ann_w", nativeID: Wenlow.ann))
    #expect(reading.account.handle == "WenlowTC")
    #expect(
      reading.furtherRemarks == [
        "1 place where X showed no post any more (deleted, made private, or of a suspended account)",
        "1 advertisement left out",
      ])
    #expect(try Reading.recognise(["a.json": answer])?.summary == "Captured posts of X (X's website)")
  }

  @Test func readsZeeschuimerAnd4CAT() throws {
    let line =
      #"{"nav_index":"1","item_id":"\#(Wenlow.root)","timestamp_collected":1667556000123,"last_updated":1667556001000,"source_platform":"twitter.com","source_platform_url":"https://x.com/WenlowTC","source_url":"u","user_agent":"secret","data":\#(root)}"#
    let flattened =
      String(reply.dropLast())
      + #","__import_meta":{"timestamp_collected":1667556009000,"source_platform":"twitter.com"}}"#
    let reading = try Reading(["z.ndjson": "\(line)\n\(flattened)\n"])
    #expect(reading.records.map(\.text) == ["Bins and bags #bins", "Why"])
    #expect(reading.made == 1_667_556_009)
    #expect(reading.collected.raws.first == Array(root.utf8))
    let strange = #"{"item_id":"1","timestamp_collected":1,"source_platform":"tiktok-comments","data":{"cid":"1"}}"#
    #expect(try Reading.recognise(["z.ndjson": strange]) == nil)
    #expect(try Reading.recognise(["z.ndjson": line])?.summary == "Captured posts of X (Zeeschuimer)")
  }

  @Test func readsTheTableOf4CAT() throws {
    let header =
      "id,thread_id,timestamp,unix_timestamp,link,body,author,author_fullname,author_id,like_count,is_retweet,is_reply,replied_user,hashtags,urls,images,videos,mentions,place_name"
    let rows = [
      "\(Wenlow.root),\(Wenlow.root),2022-11-03 10:00:00,1667469600,l,\"Bins &amp;\nbags, \"\"late\"\"\",WenlowTC,Wenlow TC,\(Wenlow.council),3,no,no,,\"bins,late\",https://wenlow.example,https://pbs.twimg.com/media/A.jpg,,,Wenlow",
      "\(Wenlow.question),\(Wenlow.root),2022-11-03 10:01:00,,l,why,ann_w,Ann,\(Wenlow.ann),0,no,yes,WenlowTC,,,,,WenlowTC,",
      "1.15E+18,1,2022-11-03 10:01:00,,l,why,ann_w,Ann,1,0,no,yes,WenlowTC,,,,,WenlowTC,",
    ]
    let reading = try Reading(["4cat.csv": ([header] + rows).joined(separator: "\r\n")])
    #expect(reading.records.map(\.text) == ["Bins &\nbags, \"late\"", "why"])
    #expect(reading.records.map(\.kind) == [.post, .reply])
    #expect(reading.records.map(\.direction) == [.official, .received])
    #expect(reading.records.map(\.published.seconds) == [Wenlow.start, Wenlow.start + 60])
    #expect(reading.records.map(\.published.doubt) == [nil, nil])
    #expect(reading.records.first?.tags == ["bins", "late"])
    #expect(reading.records.first?.media == [Media(path: Wenlow.root + "-A.jpg", type: "image")])
    #expect(reading.reasons == ["has no number (id)"])
    #expect(try Reading.recognise(["4cat.csv": header + "\n"])?.summary == "Captured posts of X (4CAT)")
  }
}
