import ByteFormats
import Records

/// Makes one activity of the outbox into a record.
struct ActivityMapper {
  private let export: MastodonExport

  init(_ export: MastodonExport) { self.export = export }

  func record(_ item: JSONValue) throws(Unreadable) -> Record {
    guard let type = item["type"]?.string, let object = item["object"] else { throw Unreadable("is no activity") }
    if type.utf8.elementsEqual("Announce".utf8) { return try boost(item, object) }
    guard type.utf8.elementsEqual("Create".utf8) else { throw Unreadable("is neither a post nor a boost") }
    guard object.isObject else { throw Unreadable("has no post") }
    return try post(object, item)
  }

  private func boost(_ item: JSONValue, _ object: JSONValue) throws(Unreadable) -> Record {
    guard let id = item["id"]?.string, let boosted = object.string ?? object["id"]?.string else {
      throw Unreadable("has no address (id)")
    }
    var record = Record(
      identity: .native(id), kind: .share, direction: .official, published: try time(item["published"]),
      text: object.isObject ? try words(of: object)?.text ?? "" : "")
    record.author = export.author
    record.visibility = Audience.visibility(of: item)
    record.links = [Link(url: boosted)]
    return record
  }

  private func post(_ object: JSONValue, _ item: JSONValue) throws(Unreadable) -> Record {
    guard let id = object["id"]?.string else { throw Unreadable("has no address (id)") }
    let published = try time(object["published"] ?? item["published"])
    let words = try words(of: object)
    let parent = object["inReplyTo"]?.string
    var record = Record(
      identity: .native(id), kind: parent == nil ? .post : .reply, direction: .official, published: published,
      text: words?.text ?? "")
    record.author = export.author
    record.visibility = Audience.visibility(of: object["to"] == nil ? item : object)
    record.parent = parent
    record.title = object["summary"]?.string.flatMap { $0.utf8.isEmpty ? nil : $0 }
    record.url = object["url"]?.string ?? id
    record.conversation = (object["conversation"] ?? object["context"])?.string.map { Conversation(key: $0) }
    record.links = words?.links ?? []
    if let quoted = ActivityMapper.quoted(by: object) { record.links.append(Link(url: quoted)) }
    record.media = (object["attachment"]?.elements ?? []).map(Attachment.media)
    record.poll = poll(object, question: record.text)
    record.revised = object["updated"]?.string.flatMap(ZonedStamp.iso8601)
    addTags(object, to: &record)
    record.metrics = metrics(object)
    return record
  }

  /// The address of the post that this one quotes (since 4.5).
  private static func quoted(by object: JSONValue) -> String? {
    (object["quote"]?.string ?? object["quoteUri"]?.string ?? object["_misskey_quote"]?.string)
  }

  private func time(_ stamp: JSONValue?) throws(Unreadable) -> PublicationTime {
    guard let seconds = stamp?.string.flatMap(ZonedStamp.iso8601) else {
      throw Unreadable("has no date that can be read")
    }
    return PublicationTime(seconds: seconds)
  }

  /// The text stands in `content`, or only in the map of languages.
  private func words(of object: JSONValue) throws(Unreadable) -> HTMLPlainText? {
    guard let html = object["content"]?.string ?? object["contentMap"]?.fields.first?.value.string else { return nil }
    guard let element = HTMLFragment.element(of: html) else {
      throw Unreadable("has HTML that cannot be followed to its end")
    }
    let isQuote = ActivityMapper.quoted(by: object) != nil
    return HTMLPlainText(of: element) { isQuote && $0.hasClass("quote-inline") }
  }

  private func poll(_ object: JSONValue, question: String) -> Poll? {
    let options = object["oneOf"]?.elements ?? object["anyOf"]?.elements ?? []
    guard !options.isEmpty else { return nil }
    return Poll(
      question: question,
      options: options.map { option in
        Poll.Option(
          text: option["name"]?.string ?? "",
          votes: option["replies"]?["totalItems"]?.integer.flatMap { Int(exactly: $0) })
      })
  }

  private func addTags(_ object: JSONValue, to record: inout Record) {
    for tag in object["tag"]?.elements ?? [] {
      guard let type = tag["type"]?.string, let name = tag["name"]?.string else { continue }
      let bare = String(decoding: name.utf8.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") }, as: UTF8.self)
      if type.utf8.elementsEqual("Hashtag".utf8) { record.tags.append(bare) }
      if type.utf8.elementsEqual("Mention".utf8) { record.mentions.append(bare) }
    }
  }

  /// Counts of likes and boosts, since 4.5.
  private func metrics(_ object: JSONValue) -> [Metric] {
    let likes = object["likes"]?["totalItems"]?.integer.map { Metric(name: "likes", value: $0) }
    let shares = object["shares"]?["totalItems"]?.integer.map { Metric(name: "shares", value: $0) }
    return [likes, shares].compactMap { $0 }
  }
}

/// A picture, film or sound of a post.
enum Attachment {
  static func media(_ attachment: JSONValue) -> Media {
    Media(
      path: attachment["url"]?.string.map(path), type: type(attachment["mediaType"]?.string),
      altText: attachment["name"]?.string.flatMap { $0.utf8.isEmpty ? nil : $0 })
  }

  /// Servers with rented storage put its name before the path that the archive uses:
  /// `/bucket/media_attachments/files/…` (seen 2022).
  private static func path(_ url: String) -> String {
    let bytes = Array(url.utf8)
    let folder = Array("media_attachments/".utf8)
    guard bytes.count > folder.count else { return url }
    let start = (0..<bytes.count - folder.count).first { bytes[$0..<$0 + folder.count].elementsEqual(folder) }
    return start.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? url
  }

  private static func type(_ mediaType: String?) -> String {
    for kind in ["image", "video", "audio"] where mediaType?.utf8.starts(with: kind.utf8) == true { return kind }
    return mediaType == nil ? "unknown" : "document"
  }
}
