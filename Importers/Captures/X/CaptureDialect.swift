import ByteFormats
import XImporter

/// In whose words a value tells of posts. Told by the value itself, with signs that no other platform's files have.
enum CaptureDialect {
  /// API 2, with what its posts refer to beside them.
  case page
  /// A post of API 2 alone, or flattened by twarc2.
  case secondAPI
  case firstAPI
  /// API 1.1: `{"statuses": […]}`.
  case search
  /// snscrape or twscrape.
  case scraped
  /// snscrape's stand-in for a post that cannot be seen.
  case unavailable
  case webAnswer
  case webPost
  /// A line of Zeeschuimer: a post of the website in an envelope.
  case collected
  /// API 2's word that something was taken down.
  case takenDown
  /// API 2's word that nothing could be given.
  case refusal

  init?(_ value: JSONValue) {
    guard value.isObject, let dialect = CaptureDialect.all.first(where: { $0.sign(value) })?.dialect else { return nil }
    self = dialect
  }

  var holdsPosts: Bool {
    switch self {
    case .unavailable, .takenDown, .refusal: false
    default: true
    }
  }

  /// For the clerk.
  var word: String {
    switch self {
    case .page, .secondAPI, .takenDown, .refusal: "API 2"
    case .firstAPI, .search: "API 1.1"
    case .scraped, .unavailable: "snscrape or twscrape"
    case .webAnswer, .webPost: "X's website"
    case .collected: "Zeeschuimer"
    }
  }

  private static let all: [(dialect: CaptureDialect, sign: @Sendable (JSONValue) -> Bool)] = [
    (.collected, isCollected), (.scraped, isScraped), (.unavailable, isUnavailable), (.webPost, WebPost.isPost),
    (.firstAPI, isFirstAPI), (.search, { $0["statuses"]?.elements.first.map(isFirstAPI) == true }), (.page, isPage),
    (.secondAPI, isSecondAPI), (.takenDown, isTakenDown), (.refusal, isRefusal),
    (.webAnswer, { $0["data"]?.isObject == true && !WebAnswer($0).posts.isEmpty }),
  ]

  @Sendable private static func isCollected(_ value: JSONValue) -> Bool {
    guard value["item_id"] != nil, value["timestamp_collected"] != nil, let data = value["data"],
      let platform = value["source_platform"]?.string
    else { return false }
    return ["twitter.com", "x.com"].contains { $0.utf8.elementsEqual(platform.utf8) } && WebPost.isPost(data)
  }

  @Sendable private static func isScraped(_ value: JSONValue) -> Bool {
    guard isNumber(value["id"]), value["date"]?.string != nil, value["content"] != nil || value["rawContent"] != nil
    else { return false }
    return type(of: value, is: "snscrape.modules.twitter.Tweet")
      || value["conversationId"] != nil && value["user"]?["username"] != nil
  }

  @Sendable private static func isUnavailable(_ value: JSONValue) -> Bool {
    type(of: value, is: "snscrape.modules.twitter.Tombstone")
      || type(of: value, is: "snscrape.modules.twitter.TweetRef")
  }

  private static func type(of value: JSONValue, is name: String) -> Bool {
    value["_type"]?.string?.utf8.elementsEqual(name.utf8) == true
  }

  /// X's own archive gives posts without `user`: only the interface names the author in each.
  @Sendable private static func isFirstAPI(_ value: JSONValue) -> Bool {
    guard isNumber(value["id_str"]), let user = value["user"], isNumber(user["id_str"] ?? user["id"]) else {
      return false
    }
    return (value["text"] ?? value["full_text"])?.string != nil
      && value["created_at"]?.string.flatMap(PostTime.seconds) != nil
  }

  @Sendable private static func isPage(_ value: JSONValue) -> Bool {
    guard let data = value["data"] else { return false }
    if data.isArray, data.elements.isEmpty { return value["meta"]?["result_count"] != nil }
    guard let first = data.isArray ? data.elements.first : data, isNumber(first["id"]), first["text"]?.string != nil
    else {
      return false
    }
    let lists = [value["includes"]?["users"], value["includes"]?["tweets"], value["includes"]?["media"]]
    return isSecondAPI(first) || value["__twarc"] != nil || lists.contains { $0?.isArray == true }
      || value["meta"]?["newest_id"] != nil || hasCounts(first)
  }

  @Sendable private static func isSecondAPI(_ value: JSONValue) -> Bool {
    guard isNumber(value["id"]), value["text"]?.string != nil else { return false }
    return value["edit_history_tweet_ids"]?.isArray == true || isNumber(value["author_id"])
      || value["author"]?["username"] != nil && isNumber(value["conversation_id"]) || tellsItsTime(value)
  }

  /// Where nothing but number, text and time was asked for: only X's numbers hold the very second of the post.
  private static func tellsItsTime(_ value: JSONValue) -> Bool {
    guard let number = value["id"]?.integer, let told = PostTime.seconds(ofNumber: number),
      let stated = value["created_at"]?.string.flatMap(PostTime.seconds)
    else { return false }
    return abs(told - stated) <= 1
  }

  private static func hasCounts(_ value: JSONValue) -> Bool {
    value["public_metrics"]?["retweet_count"] != nil && value["public_metrics"]?["quote_count"] != nil
  }

  @Sendable private static func isTakenDown(_ value: JSONValue) -> Bool {
    isNumber(value["id"]) && value["action"]?.string != nil && value["created_at"]?.string != nil
      && value["reason"]?.string != nil && value["text"] == nil
  }

  @Sendable private static func isRefusal(_ value: JSONValue) -> Bool {
    let starts = ["https://api.twitter.com/2/problems/", "https://api.x.com/2/problems/"]
    let type = value["errors"]?.elements.first?["type"]?.string ?? ""
    return value["data"] == nil && starts.contains { type.utf8.starts(with: $0.utf8) }
  }

  private static func isNumber(_ value: JSONValue?) -> Bool { value?.integer.map { $0 > 0 } == true }
}
