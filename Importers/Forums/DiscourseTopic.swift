import ByteFormats
import ExportFiles
import Importing
import Records

/// Files of Discourse in JSON: a topic (`/t/7.json`), more posts of one (`/t/7/posts.json`), or the topics that an
/// administrator exported.
enum DiscourseTopic {
  /// Larger files are no topic.
  static let longest = 64 << 20

  @Sendable static func read(
    _ export: ForumExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let start = try tree.bytes(of: member, from: 0, length: 1 << 20)
    guard mayHoldPosts(start) || member.size > 1 << 20 else { throw NotThisFamily("holds no posts of a forum") }
    do { try readPosts(export, member, tree, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  static func mayHoldPosts(_ start: [UInt8]) -> Bool {
    ASCII.find("\"post_stream\"", in: start[...]) != nil || ASCII.find("\"post_number\"", in: start[...]) != nil
  }

  /// A single post (`/posts/7.json`).
  static func isPost(_ root: JSONValue) -> Bool {
    root["post_number"]?.integer != nil && root["topic_id"]?.integer != nil && root["cooked"]?.string != nil
  }

  private static func readPosts(
    _ export: ForumExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    // First the envelope: what the file says of the topic stands before or after its posts.
    var whole = JSONRecordReader(try tree.open(member), unwrapping: ["post_stream", "posts"])
    var ids: Set<[UInt8]> = []
    while let record = try whole.next() {
      if record.number == 1, whole.envelope.count == record.bytes.count { break }
      if let id = (try? record.parse())?["id"]?.text { ids.insert(Array(id.utf8)) }
    }
    guard let envelope = try? JSONValue(parsing: whole.envelope) else {
      throw NotThisFamily("holds no posts of a forum")
    }
    if envelope["topics"]?.isArray == true, envelope["categories"] != nil || envelope["users"] != nil {
      return try DiscourseSite(envelope).read(export, member, tree, &sink)
    }
    let stream = envelope["post_stream"]
    guard stream != nil || isPost(envelope) else { throw NotThisFamily("holds no posts of a forum") }
    let topic = DiscourseTopicFacts(envelope, export)
    try readStream(topic, member, tree, &sink)
    let missing = (stream?["stream"]?.elements ?? []).count { id in
      id.text.map { !ids.contains(Array($0.utf8)) } ?? false
    }
    if missing > 0 {
      let posts = missing == 1 ? "1 more post" : "\(missing) more posts"
      let text = "lists \(posts) of its topic, not in this file: ask for /t/…/posts.json too"
      try sink.remark(Remark(file: member.path, text))
    }
  }

  private static func readStream(
    _ topic: DiscourseTopicFacts, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["post_stream", "posts"])
    while let element = try reader.next() {
      let origin = Origin(
        file: member.path, start: element.offset, length: element.length, number: element.number)
      do {
        let record = try topic.record(try element.parse())
        try sink.accept(record, from: origin, raw: element.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      } catch let error as JSONError {
        try sink.reject(error.reason, at: origin)
      }
    }
  }
}

/// What a topic's file says of all its posts.
struct DiscourseTopicFacts {
  private let id: String?
  private let title: String?
  private let isPrivate: Bool
  private let host: String?
  private let account: Account?

  init(_ topic: JSONValue, _ export: ForumExport) {
    id = topic["id"]?.text
    title = topic["title"]?.string
    isPrivate = topic["archetype"]?.string.map { $0.utf8.elementsEqual("private_message".utf8) } ?? false
    let found = DiscourseTopicFacts.host(of: topic)
    host = found ?? (export.account.url == nil ? nil : export.account.key)
    account = export.account(of: found, name: nil)
  }

  /// From the addresses of links inside the forum: a topic's file does not name its own.
  static func host(of topic: JSONValue) -> String? {
    for link in topic["details"]?["links"]?.elements ?? [] where link["internal"]?.bool == true {
      guard link["attachment"]?.bool != true, let host = link["url"]?.string.flatMap({ WebAddress($0).host }) else {
        continue
      }
      return host
    }
    return nil
  }

  func record(_ post: JSONValue) throws(Unreadable) -> Record {
    guard post.isObject else { throw Unreadable("is no post") }
    guard let number = post["post_number"]?.text, let topic = post["topic_id"]?.text ?? id else {
      throw Unreadable("has no number (post_number)")
    }
    guard let stamp = post["created_at"]?.string, let seconds = ZonedStamp.iso8601(stamp) else {
      throw Unreadable("has no date that can be read")
    }
    let words = try DiscourseWords(cooked: post["cooked"]?.string, raw: post["raw"]?.string)
    let isFirst = number.utf8.elementsEqual("1".utf8)
    var record = Record(
      identity: .native(topic + "/" + number), kind: isPrivate ? .message : isFirst ? .post : .reply,
      direction: post["post_type"]?.integer == 3 ? .system : .undecided,
      published: PublicationTime(seconds: seconds), text: words.text)
    record.account = account
    record.author = Author(
      name: ASCII.nonEmpty(post["name"]?.string) ?? post["username"]?.string, handle: post["username"]?.string,
      nativeID: post["user_id"]?.text)
    record.title = isFirst ? title : nil
    record.conversation = Conversation(key: topic, title: title)
    record.parent = post["reply_to_post_number"]?.text.map { topic + "/" + $0 }
    record.visibility = visibility(post)
    record.state = isDeleted(post) ? .deleted : .live
    record.isEdited = (post["version"]?.integer ?? 1) > 1
    record.url = host.map { "https://\($0)/t/\(topic)/\(number)" }
    words.add(to: &record)
    record.metrics = metrics(post)
    return record
  }

  /// Posts of type 4 are whispers among the staff; hidden ones were taken from view by flags.
  private func visibility(_ post: JSONValue) -> Visibility {
    if isPrivate || post["post_type"]?.integer == 4 { return .private }
    return post["hidden"]?.bool == true ? .private : .public
  }

  private func isDeleted(_ post: JSONValue) -> Bool {
    post["user_deleted"]?.bool == true || post["deleted_at"]?.string != nil
  }

  private func metrics(_ post: JSONValue) -> [Metric] {
    let likes = post["actions_summary"]?.elements.first { $0["id"]?.integer == 2 }?["count"]?.integer
    return likes.map { [Metric(name: "likes", value: $0)] } ?? []
  }
}

/// The words of a post of Discourse: as HTML, else as typed.
struct DiscourseWords {
  let text: String
  private var links: [Link] = []
  private var images: [HTMLElement] = []

  init(cooked: String?, raw: String?) throws(Unreadable) {
    if let cooked, let element = HTMLFragment.element(of: cooked) {
      let plain = HTMLPlainText(of: element) { $0.hasClass("meta") || $0.hasClass("quote-controls") }
      text = plain.text
      links = plain.links
      images = plain.images.filter { !$0.hasClass("avatar") }
    } else if let raw {
      text = raw
    } else {
      throw Unreadable(cooked == nil ? "has no text" : "has HTML that cannot be followed to its end")
    }
  }

  func add(to record: inout Record) {
    record.links = links
    PostImages.add(images, to: &record)
  }
}
