import ByteFormats
import Records
import XImporter

/// Posts as X's API 1.1 gives them (to 2023), and the same fields where X's website has them (`legacy`).
enum FirstAPI {
  static func post(from item: JSONValue, depth: Int = 0) throws(Unreadable) -> CapturedPost {
    guard item.isObject else { throw Unreadable("is no post") }
    let extended = item["extended_tweet"] ?? item
    let text = extended["full_text"]?.string ?? item["full_text"]?.string ?? item["text"]?.string
    var post = try CapturedPost(id: item["id_str"] ?? item["id"], text: text, range: item.byteRange)
    fill(&post, from: item)
    addMarks(of: extended["entities"] ?? item["entities"], to: &post)
    if extended["full_text"] == nil { post.isTruncated = item["truncated"]?.bool == true }
    post.media = PostMedia.list(of: extended["extended_entities"] == nil ? item : extended, id: post.id, folder: "")
    if let user = item["user"] {
      post.author = author(user)
      post.isProtected = user["protected"]?.bool == true
    }
    guard depth < CapturedPost.deepest else { return post }
    post.attach(inner(item["retweeted_status"], depth: depth + 1), as: .reposted)
    post.attach(inner(item["quoted_status"], depth: depth + 1), as: .quoted)
    return post
  }

  /// What the API and the website have in common.
  static func fill(_ post: inout CapturedPost, from item: JSONValue) {
    post.stamp = item["created_at"]?.string
    post.conversation = item["conversation_id_str"]?.text
    post.answered = filled(item["in_reply_to_status_id_str"] ?? item["in_reply_to_status_id"])
    if let user = filled(item["in_reply_to_user_id_str"] ?? item["in_reply_to_user_id"]) {
      post.answeredAuthor = Author(handle: item["in_reply_to_screen_name"]?.string, nativeID: user)
    }
    post.isRepost = item["retweeted_status"]?.isObject == true || item["retweeted_status_result"]?.isObject == true
    post.place = PostPlace.place(of: item)
    post.count(item["favorite_count"], as: "likes")
    post.count(item["retweet_count"], as: "reposts")
    post.count(item["reply_count"], as: "replies")
    post.count(item["quote_count"], as: "quotes")
  }

  static func addMarks(of entities: JSONValue?, to post: inout CapturedPost) {
    guard let entities, entities.isObject else { return addMarksInText(to: &post) }
    post.tags = entities["hashtags"]?.elements.compactMap { $0["text"]?.string } ?? []
    let mentions = entities["user_mentions"]?.elements ?? []
    post.mentions = mentions.compactMap { $0["screen_name"]?.string }
    post.named = mentions.compactMap { mention in
      filled(mention["id_str"]).map {
        Author(name: mention["name"]?.string, handle: mention["screen_name"]?.string, nativeID: $0)
      }
    }
    post.links =
      entities["urls"]?.elements.compactMap { entity in
        let short = entity["url"]?.string
        return (entity["expanded_url"]?.string ?? short).map { Link(url: $0, shortened: short) }
      } ?? []
  }

  /// Where the capture did not ask for the list of tags and names.
  static func addMarksInText(to post: inout CapturedPost) {
    let marks = PostText.marks(in: PostText.decoded(post.escapedText))
    post.tags = marks.tags
    post.mentions = marks.mentions
  }

  static func author(_ user: JSONValue) -> Author {
    Author(
      name: user["name"]?.string, handle: filled(user["screen_name"]), nativeID: filled(user["id_str"] ?? user["id"]))
  }

  /// Text or digits that are not empty.
  static func filled(_ value: JSONValue?) -> String? {
    guard let text = value?.text, !text.utf8.isEmpty else { return nil }
    return text
  }

  private static func inner(_ item: JSONValue?, depth: Int) -> CapturedPost? {
    guard let item, item.isObject else { return nil }
    return try? post(from: item, depth: depth)
  }
}
