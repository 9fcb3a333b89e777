import ByteFormats
import Records
import XImporter

/// Posts as X's API 2 gives them: alone, on a page that holds what they refer to once for all (`includes`), or flattened
/// by twarc2, where each post holds copies of that.
struct SecondAPI {
  let includes: Includes

  func post(from item: JSONValue, depth: Int = 0) throws(Unreadable) -> CapturedPost {
    guard item.isObject else { throw Unreadable("is no post") }
    let note = item["note_tweet"]
    var post = try CapturedPost(
      id: item["id"], text: note?["text"]?.string ?? item["text"]?.string, range: item.byteRange)
    post.stamp = item["created_at"]?.string
    post.conversation = FirstAPI.filled(item["conversation_id"])
    post.versions = item["edit_history_tweet_ids"]?.elements.compactMap(\.text) ?? []
    addPeople(of: item, to: &post)
    addMarks(of: note?["entities"] ?? item["entities"], to: &post)
    addAttachments(item["attachments"], to: &post)
    post.place = place(item["geo"])
    addCounts(item["public_metrics"], to: &post)
    addRelations(of: item, to: &post, depth: depth)
    return post
  }

  private func addPeople(of item: JSONValue, to post: inout CapturedPost) {
    let id = FirstAPI.filled(item["author_id"]) ?? FirstAPI.filled(item["author"]?["id"])
    let user = user(item["author"], id: id)
    post.author = SecondAPI.author(user, id: id)
    post.isProtected = user?["protected"]?.bool == true
    if let answered = FirstAPI.filled(item["in_reply_to_user_id"]) {
      post.answeredAuthor = SecondAPI.author(self.user(item["in_reply_to_user"], id: answered), id: answered)
    }
  }

  /// The copy in the post, else the page's own.
  private func user(_ copy: JSONValue?, id: String?) -> JSONValue? {
    if let copy, copy["username"] != nil { return copy }
    return id.flatMap { includes.user($0) }
  }

  static func author(_ user: JSONValue?, id: String?) -> Author {
    Author(name: user?["name"]?.string, handle: user?["username"]?.string, nativeID: id)
  }

  private func addMarks(of entities: JSONValue?, to post: inout CapturedPost) {
    guard let entities, entities.isObject else { return FirstAPI.addMarksInText(to: &post) }
    post.tags = entities["hashtags"]?.elements.compactMap { $0["tag"]?.string } ?? []
    let mentions = entities["mentions"]?.elements ?? []
    post.mentions = mentions.compactMap { $0["username"]?.string }
    post.named = mentions.compactMap { mention in
      FirstAPI.filled(mention["id"]).map { Author(handle: mention["username"]?.string, nativeID: $0) }
    }
    post.links = entities["urls"]?.elements.compactMap(SecondAPI.link) ?? []
  }

  /// Nil for the link that stands for a picture: X's own archive does not list those either.
  private static func link(_ entity: JSONValue) -> Link? {
    let shown = entity["display_url"]?.string ?? ""
    let isPicture = ["pic.twitter.com/", "pic.x.com/"].contains { shown.utf8.starts(with: $0.utf8) }
    guard !isPicture, entity["media_key"] == nil else { return nil }
    let short = entity["url"]?.string
    return (entity["expanded_url"]?.string ?? short).map {
      Link(url: $0, title: entity["title"]?.string, shortened: short)
    }
  }

  private func addAttachments(_ attachments: JSONValue?, to post: inout CapturedPost) {
    let copies = attachments?["media"]?.elements ?? []
    for key in attachments?["media_keys"]?.elements.compactMap(\.text) ?? [] {
      let copy = copies.first { $0["media_key"]?.text?.utf8.elementsEqual(key.utf8) == true }
      post.media.append(CapturedMedia.secondAPI(copy ?? includes.media(key), key: key, post: post.id))
    }
    let poll = attachments?["poll_ids"]?.elements.last?.text.flatMap { includes.poll($0) }
    let options = (attachments?["poll"] ?? attachments?["polls"]?.elements.first ?? poll)?["options"]?.elements ?? []
    guard !options.isEmpty else { return }
    post.poll = Poll(
      question: PostText.decoded(post.escapedText),
      options: options.map { .init(text: $0["label"]?.string ?? "", votes: $0["votes"]?.integer.flatMap(Int.init)) })
  }

  private func place(_ geo: JSONValue?) -> Place? {
    guard let geo else { return nil }
    let named = geo["full_name"] ?? geo["place_id"]?.text.flatMap { includes.place($0) }?["full_name"]
    // Longitude first, as GeoJSON has it.
    let point = geo["coordinates"]?["coordinates"]?.elements.compactMap(\.double) ?? []
    let pair = point.count == 2 ? point : []
    guard named?.string != nil || !pair.isEmpty else { return nil }
    return Place(name: named?.string, latitude: pair.last, longitude: pair.first)
  }

  private func addCounts(_ counts: JSONValue?, to post: inout CapturedPost) {
    post.count(counts?["like_count"], as: "likes")
    post.count(counts?["retweet_count"], as: "reposts")
    post.count(counts?["reply_count"], as: "replies")
    post.count(counts?["quote_count"], as: "quotes")
    post.count(counts?["bookmark_count"], as: "bookmarks")
    post.count(counts?["impression_count"], as: "views")
  }

  private func addRelations(of item: JSONValue, to post: inout CapturedPost, depth: Int) {
    for reference in item["referenced_tweets"]?.elements.prefix(CapturedPost.mostCompanions) ?? [] {
      guard let id = reference["id"]?.text, let role = SecondAPI.role(reference["type"]?.string) else { continue }
      if role == .answered { post.answered = id }
      if role == .reposted { post.isRepost = true }
      guard depth < CapturedPost.deepest else { continue }
      let whole = reference["text"] == nil ? includes.post(id) : reference
      post.attach(whole.flatMap { try? self.post(from: $0, depth: depth + 1) }, as: role)
    }
  }

  private static func role(_ type: String?) -> CapturedPost.Role? {
    switch type.map({ Array($0.utf8) }) {
    case Array("replied_to".utf8): .answered
    case Array("quoted".utf8): .quoted
    case Array("retweeted".utf8): .reposted
    default: nil
    }
  }
}
