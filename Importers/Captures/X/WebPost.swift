import ByteFormats
import Records
import XImporter

/// Posts as X's website receives them (`tweet_results.result`), also inside Zeeschuimer's lines.
enum WebPost {
  static func post(from result: JSONValue, depth: Int = 0) throws(Unreadable) -> CapturedPost {
    let item = unwrapped(result)
    guard let legacy = item["legacy"], legacy.isObject else { throw Unreadable("is no post") }
    let note = item["note_tweet"]?["note_tweet_results"]?["result"]
    let text = note?["text"]?.string ?? legacy["full_text"]?.string ?? legacy["text"]?.string
    let id = item["rest_id"] ?? legacy["id_str"]
    var post = try CapturedPost(id: id, text: text, range: result.byteRange)
    FirstAPI.fill(&post, from: legacy)
    FirstAPI.addMarks(of: note?["entity_set"] ?? legacy["entities"], to: &post)
    post.media = PostMedia.list(of: legacy, id: post.id, folder: "")
    post.author = author(of: item, legacy)
    post.versions = versions(item["edit_control"])
    post.count(legacy["bookmark_count"], as: "bookmarks")
    post.count(item["views"]?["count"], as: "views")
    guard depth < CapturedPost.deepest else { return post }
    post.attach(inner(legacy["retweeted_status_result"] ?? item["retweeted_status_result"], depth + 1), as: .reposted)
    post.attach(inner(item["quoted_status_result"] ?? legacy["quoted_status_result"], depth + 1), as: .quoted)
    return post
  }

  /// Whether a value looks like a post of the website.
  static func isPost(_ result: JSONValue) -> Bool {
    let item = unwrapped(result)
    guard let legacy = item["legacy"] else { return false }
    return (item["rest_id"] ?? legacy["id_str"]) != nil && legacy["full_text"] != nil
  }

  /// Without the wrapping of posts that not everybody may see or answer (`TweetWithVisibilityResults`).
  private static func unwrapped(_ result: JSONValue) -> JSONValue {
    guard let inner = result["tweet"], inner.isObject else { return result }
    return inner
  }

  /// Names stand in `core` since 2025, in `legacy` before; lines of before 2023 (`adaptive`) have a `user` as API 1.1 does.
  private static func author(of item: JSONValue, _ legacy: JSONValue) -> Author {
    let results = item["core"]?["user_results"] ?? item["core"]?["user_result"]
    let user = results?["result"] ?? item["user"]
    let names = [user?["core"], user?["legacy"], user].lazy.compactMap { $0 }.first { $0["screen_name"] != nil }
    let id = user?["rest_id"] ?? legacy["user_id_str"] ?? user?["id_str"]
    return Author(name: names?["name"]?.string, handle: names?["screen_name"]?.string, nativeID: FirstAPI.filled(id))
  }

  private static func versions(_ control: JSONValue?) -> [String] {
    let list = control?["edit_tweet_ids"] ?? control?["edit_control_initial"]?["edit_tweet_ids"]
    return list?.elements.compactMap(\.text) ?? []
  }

  private static func inner(_ value: JSONValue?, _ depth: Int) -> CapturedPost? {
    value?["result"].flatMap { try? post(from: $0, depth: depth) }
  }
}
