package import ByteFormats
package import Records

/// Makes a record of one post.
struct PostMapper {
  private let form: PostFile.Form
  private let author: Author
  private let statusPage: String
  private let mediaFolder: String

  init(_ export: XExport, form: PostFile.Form, mediaFolder: String) {
    self.form = form
    self.mediaFolder = mediaFolder
    author = export.author
    statusPage = export.statusPage
  }

  /// - Throws: `Unreadable` for what is no post.
  func post(from item: JSONValue) throws(Unreadable) -> (record: Record, number: Int64) {
    guard item.isObject else { throw Unreadable("is no post") }
    let idField = item["id_str"] ?? item["id"]
    guard let id = idField?.text, let number = idField?.integer else { throw Unreadable("has no number (id)") }
    guard let escaped = item["full_text"]?.string ?? item["text"]?.string else { throw Unreadable("has no text") }
    let published = try PostTime.published(stamp: item["created_at"]?.string, id: number)
    var record = Record(
      identity: .native(id), kind: .post, direction: .official, published: published, text: PostText.decoded(escaped))
    record.author = author
    record.url = statusPage + id
    record.visibility = visibility(of: item)
    record.state = form == .deleted ? .deleted : .live
    addEntities(of: item, to: &record)
    record.media = PostMedia.list(of: item, id: id, folder: mediaFolder)
    record.metrics = metrics(of: item)
    record.place = PostPlace.place(of: item)
    addRelations(of: item, to: &record)
    addEdit(item["edit_info"], id: id, to: &record)
    if PostText.isCut(record, isMarked: item["truncated"]?.bool == true) { record.completeness = .cut }
    return (record, number)
  }

  private func visibility(of item: JSONValue) -> Visibility {
    if form == .circle { return .followers }
    // Said only in the archives of 2012 to 2018.
    return item["user"]?["protected"]?.bool == true ? .followers : .public
  }

  private func addRelations(of item: JSONValue, to record: inout Record) {
    let answered = item["in_reply_to_status_id_str"]?.text ?? item["in_reply_to_status_id"]?.text
    if PostText.isShare(record.text) || item["retweeted_status"]?.isObject == true {
      record.kind = .share
    } else if let answered, !answered.utf8.isEmpty {
      record.kind = .reply
      record.parent = answered
    }
    if form == .community, let community = item["community_id_str"]?.text ?? item["community_id"]?.text {
      record.conversation = Conversation(key: community)
    }
  }

  /// Every version of an edited post stands in the file as a post of its own (since late 2022).
  private func addEdit(_ info: JSONValue?, id: String, to record: inout Record) {
    if let edit = info?["edit"], edit.isObject {
      let first = edit["initialTweetId"]?.text ?? edit["editControlInitial"]?["editTweetIds"]?.elements.first?.text
      record.identity = .native(first ?? id)
      record.revised = record.published.seconds
    } else if let versions = info?["initial"]?["editTweetIds"], versions.elements.count > 1 {
      record.revised = record.published.seconds
    }
  }

  private func addEntities(of item: JSONValue, to record: inout Record) {
    guard let entities = item["entities"], entities.isObject else {
      let found = PostText.marks(in: record.text)
      record.tags = found.tags
      record.mentions = found.mentions
      return
    }
    record.tags = entities["hashtags"]?.elements.compactMap { $0["text"]?.string } ?? []
    record.mentions = entities["user_mentions"]?.elements.compactMap { $0["screen_name"]?.string } ?? []
    record.links =
      entities["urls"]?.elements.compactMap { entity in
        let short = entity["url"]?.string
        return (entity["expanded_url"]?.string ?? short).map { Link(url: $0, shortened: short) }
      } ?? []
  }

  private func metrics(of item: JSONValue) -> [Metric] {
    var metrics: [Metric] = []
    if let likes = item["favorite_count"]?.integer { metrics.append(Metric(name: "likes", value: likes)) }
    if let reposts = item["retweet_count"]?.integer { metrics.append(Metric(name: "reposts", value: reposts)) }
    return metrics
  }
}

/// Where a post says it was written.
package enum PostPlace {
  package static func place(of item: JSONValue) -> Place? {
    // `geo` gives latitude first, `coordinates` longitude first.
    let geo = item["geo"]?["coordinates"]?.elements.compactMap(\.double) ?? []
    let point = item["coordinates"]?["coordinates"]?.elements.compactMap(\.double) ?? []
    let pair = geo.count == 2 ? geo : point.count == 2 ? point.reversed() : []
    let name = item["place"]?["full_name"]?.string
    guard name != nil || !pair.isEmpty else { return nil }
    return Place(name: name, latitude: pair.first, longitude: pair.last)
  }
}
