import ByteFormats
import Records

/// Posts as snscrape (2020 to 2023) and twscrape (since 2023) write them, one on a line.
enum ScrapedPost {
  static func post(from item: JSONValue, depth: Int = 0) throws(Unreadable) -> CapturedPost {
    let text = item["rawContent"]?.string ?? item["content"]?.string
    var post = try CapturedPost(id: item["id_str"] ?? item["id"], text: text, range: item.byteRange)
    post.stamp = item["date"]?.string
    post.author = author(item["user"])
    post.isProtected = item["user"]?["protected"]?.bool == true
    post.conversation = FirstAPI.filled(item["conversationIdStr"] ?? item["conversationId"])
    post.answered = FirstAPI.filled(item["inReplyToTweetIdStr"] ?? item["inReplyToTweetId"])
    if let user = item["inReplyToUser"], user.isObject { post.answeredAuthor = author(user) }
    let edits = item["editControl"]
    post.versions = (edits?["editTweetIds"] ?? edits?["edit_tweet_ids"])?.elements.compactMap(\.text) ?? []
    addMarks(of: item, to: &post)
    post.media = CapturedMedia.scraped(item["media"], post: post.id)
    post.place = place(of: item)
    addCounts(of: item, to: &post)
    post.isRepost = item["retweetedTweet"]?.isObject == true
    guard depth < CapturedPost.deepest else { return post }
    post.attach(inner(item["retweetedTweet"], depth: depth + 1), as: .reposted)
    post.attach(inner(item["quotedTweet"], depth: depth + 1), as: .quoted)
    return post
  }

  private static func author(_ user: JSONValue?) -> Author {
    Author(
      name: user?["displayname"]?.string ?? user?["displayName"]?.string, handle: user?["username"]?.string,
      nativeID: FirstAPI.filled(user?["id_str"] ?? user?["id"]))
  }

  /// Nil for what stands in place of a post that could not be seen (`Tombstone`, `TweetRef`).
  private static func inner(_ item: JSONValue?, depth: Int) -> CapturedPost? {
    guard let item, item["rawContent"] != nil || item["content"] != nil else { return nil }
    return try? post(from: item, depth: depth)
  }

  private static func addMarks(of item: JSONValue, to post: inout CapturedPost) {
    guard item["hashtags"] != nil || item["mentionedUsers"] != nil else { return FirstAPI.addMarksInText(to: &post) }
    post.tags = item["hashtags"]?.elements.compactMap(\.string) ?? []
    post.named = item["mentionedUsers"]?.elements.map(author) ?? []
    post.mentions = post.named.compactMap(\.handle)
    post.links = links(of: item)
  }

  private static func links(of item: JSONValue) -> [Link] {
    if let links = item["links"], links.isArray {
      return links.elements.compactMap { link in
        link["url"]?.string.map { Link(url: $0, shortened: link["tcourl"]?.string) }
      }
    }
    // Before 2023: two lists of one length.
    let short = item["tcooutlinks"]?.elements.map(\.string) ?? []
    let addresses = item["outlinks"]?.elements.compactMap(\.string) ?? []
    return addresses.enumerated().map { place, address in
      Link(url: address, shortened: short.count == addresses.count ? short[place] : nil)
    }
  }

  private static func place(of item: JSONValue) -> Place? {
    let point = item["coordinates"]
    let name = item["place"]?["fullName"]?.string
    guard name != nil || point?["latitude"] != nil else { return nil }
    return Place(name: name, latitude: point?["latitude"]?.double, longitude: point?["longitude"]?.double)
  }

  private static func addCounts(of item: JSONValue, to post: inout CapturedPost) {
    post.count(item["likeCount"], as: "likes")
    post.count(item["retweetCount"], as: "reposts")
    post.count(item["replyCount"], as: "replies")
    post.count(item["quoteCount"], as: "quotes")
    post.count(item["bookmarkedCount"] ?? item["bookmarkCount"], as: "bookmarks")
    post.count(item["viewCount"], as: "views")
  }
}
