/// A made-up council, two made-up residents and one conversation, in the words of X's interface 2.
enum Wenlow {
  static let council = "312000001"
  /// Beyond 2^53: no such number survives being read as a floating-point one.
  static let ann = "1157000000000000001"
  static let bob = "44000002"

  /// 2022-11-03T10:00:00Z
  static let start: Int64 = 1_667_469_600

  static let root = id(0)
  static let question = id(60)
  static let answer = id(120)
  static let repost = id(180)

  /// The number that X would give to a post so many seconds after the first.
  static func id(_ seconds: Int64, _ step: Int64 = 1) -> String {
    String(((start + seconds) * 1000 - 1_288_834_974_657) << 22 + step)
  }

  static func stamp(_ seconds: Int64) -> String {
    "2022-11-03T10:\(seconds / 60 < 10 ? "0" : "")\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60).000Z"
  }

  static func user(_ id: String) -> String {
    let names = [council: ("WenlowTC", "Wenlow Town Council"), ann: ("ann_w", "Ann"), bob: ("BobOfWenlow", "Bob")]
    let (handle, name) = names[id] ?? ("somebody", "Somebody")
    return
      #"{"id":"\#(id)","username":"\#(handle)","name":"\#(name)","public_metrics":{"followers_count":3},"description":"x"}"#
  }

  /// The fields that a post has in both forms, without its references.
  static func fields(_ id: String, _ seconds: Int64, by author: String, _ text: String, more: String = "") -> String {
    #""id":"\#(id)","created_at":"\#(stamp(seconds))","author_id":"\#(author)","conversation_id":"\#(root)","text":"\#(text)","edit_history_tweet_ids":["\#(id)"],"lang":"en"\#(more)"#
  }

  private static let rootText =
    "The bins are late &amp; we are sorry: the lorry broke down on Mill Lane and the next one comes on Friday at seven in the morning, so please leave them out until then https://t.co/aaaaaaaaaa"
  static let rootFields = fields(
    root, 0, by: council, rootText,
    more:
      ##","public_metrics":{"retweet_count":1,"reply_count":2,"like_count":3,"quote_count":0},"entities":{"hashtags":[{"start":1,"end":2,"tag":"bins"}],"urls":[{"start":1,"end":2,"url":"https://t.co/aaaaaaaaaa","expanded_url":"https://wenlow.example/bins","display_url":"wenlow.example/bins"}]}"##
  )
  static let questionFields = fields(
    question, 60, by: ann, #"@WenlowTC \ud83d\uddd1\ufe0f since &lt;Monday&gt;? @WenlowBins"#,
    more:
      #","in_reply_to_user_id":"\#(council)","entities":{"mentions":[{"start":0,"end":9,"username":"WenlowTC","id":"\#(council)"},{"start":33,"end":44,"username":"WenlowBins","id":"77"}]}"#
  )
  static let answerFields = fields(
    answer, 120, by: council, "@ann_w Yes",
    more:
      #","in_reply_to_user_id":"\#(ann)","entities":{"mentions":[{"start":0,"end":6,"username":"ann_w","id":"\#(ann)"}]},"attachments":{"media_keys":["3_1","7_2"]}"#
  )
  static let repostFields =
    fields(
      repost, 180, by: bob,
      #"RT @WenlowTC: The bins are late &amp; we are sorry: the lorry broke down on Mill Lane and the next one comes on Friday at seven in the mo\u2026"#,
      more: #","entities":{"mentions":[{"start":3,"end":12,"username":"WenlowTC","id":"\#(council)"}]}"#)

  private static let pictures =
    #"[{"media_key":"3_1","type":"photo","url":"https://pbs.twimg.com/media/Abc_1.jpg","alt_text":"A bin"},{"media_key":"7_2","type":"video","variants":[{"bit_rate":1,"url":"https://video.twimg.com/low.mp4"},{"bit_rate":9,"url":"https://video.twimg.com/high.mp4?tag=12"},{"url":"https://video.twimg.com/list.m3u8"}]}]"#

  private static func reference(_ type: String, _ id: String) -> String {
    #","referenced_tweets":[{"type":"\#(type)","id":"\#(id)"}]"#
  }

  /// As the interface gives it: what the posts refer to stands once for all.
  static let page =
    #"{"data":[{\#(questionFields)\#(reference("replied_to", root))},{\#(answerFields)\#(reference("replied_to", question))},{\#(repostFields)\#(reference("retweeted", root))}],"includes":{"users":[\#(user(council)),\#(user(ann)),\#(user(bob))],"tweets":[{\#(rootFields)},{\#(questionFields)\#(reference("replied_to", root))}],"media":\#(pictures)},"meta":{"result_count":3},"__twarc":{"url":"https://api.twitter.com/2","version":"2.12.0","retrieved_at":"2022-11-04T10:00:00+00:00"}}"#

  /// As twarc2 flattens the same page.
  static let flat: String = {
    let users = { (id: String, answered: String?) in
      #","author":\#(user(id))"# + (answered.map { #","in_reply_to_user":\#(user($0))"# } ?? "")
    }
    let whole = #"\#(rootFields)\#(users(council, nil))"#
    let asked = #"\#(questionFields)\#(users(ann, council)),"referenced_tweets":[{"type":"replied_to",\#(whole)}]"#
    let media = #""attachments":{"media_keys":["3_1","7_2"],"media":\#(pictures)}"#
    let answered =
      #""id":"\#(answer)","created_at":"\#(stamp(120))","author_id":"\#(council)","conversation_id":"\#(root)","text":"@ann_w Yes","edit_history_tweet_ids":["\#(answer)"],"in_reply_to_user_id":"\#(ann)","entities":{"mentions":[{"username":"ann_w","id":"\#(ann)"}]},\#(media)\#(users(council, ann)),"referenced_tweets":[{"type":"replied_to",\#(asked)}]"#
    let shared = #"\#(repostFields)\#(users(bob, nil)),"referenced_tweets":[{"type":"retweeted",\#(whole)}]"#
    return [asked, answered, shared].map {
      #"{\#($0),"__twarc":{"retrieved_at":"2022-11-04T10:00:00+00:00"}}"# + "\n"
    }.joined()
  }()
}
