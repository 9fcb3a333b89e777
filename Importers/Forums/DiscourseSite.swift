import ByteFormats
import ExportFiles
import Importing
import Records

/// What an administrator of Discourse exported: categories, users, and topics with their posts.
struct DiscourseSite {
  private var users: [Int64: Author] = [:]
  /// Categories that not everyone may see.
  private var closed: Set<Int64> = []
  private var categories: Set<Int64> = []

  init(_ envelope: JSONValue) {
    for user in envelope["users"]?.elements ?? [] {
      guard let id = user["id"]?.integer else { continue }
      let handle = user["username"]?.string
      users[id] = Author(name: ASCII.nonEmpty(user["name"]?.string) ?? handle, handle: handle, nativeID: String(id))
    }
    for category in envelope["categories"]?.elements ?? [] {
      guard let id = category["id"]?.integer else { continue }
      categories.insert(id)
      let permissions = category["permissions_params"]?.fields ?? []
      if !permissions.isEmpty && !permissions.contains(where: { $0.key.utf8.elementsEqual("everyone".utf8) }) {
        closed.insert(id)
      }
    }
  }

  func read(
    _ export: ForumExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["topics"])
    var number = 0
    while let element = try reader.next() {
      let whole = Origin(file: member.path, start: element.offset, length: element.length, number: element.number)
      guard let topic = try? element.parse(), let posts = topic["posts"], posts.isArray else {
        try sink.reject("is no topic with posts", at: whole)
        continue
      }
      var inside = JSONRecordReader(ByteChunks(element.bytes), unwrapping: ["posts"])
      while let post = try inside.next() {
        number += 1
        let origin = Origin(
          file: member.path, start: element.offset + post.offset, length: post.length, number: number)
        do {
          let record = try record(try post.parse(), in: topic, export)
          try sink.accept(record, from: origin, raw: post.bytes.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        } catch let error as JSONError {
          try sink.reject(error.reason, at: origin)
        }
      }
    }
  }

  private func record(_ post: JSONValue, in topic: JSONValue, _ export: ForumExport) throws(Unreadable) -> Record {
    guard let topicID = topic["id"]?.text, let number = post["post_number"]?.text else {
      throw Unreadable("has no number (post_number)")
    }
    guard let seconds = post["created_at"]?.string.flatMap(ZonedStamp.iso8601) else {
      throw Unreadable("has no date that can be read")
    }
    guard let text = post["raw"]?.string else { throw Unreadable("has no text") }
    let isFirst = number.utf8.elementsEqual("1".utf8)
    let isMessage = topic["archetype"]?.string.map { $0.utf8.elementsEqual("private_message".utf8) } ?? false
    let writer = post["user_id"]?.integer
    var record = Record(
      identity: .native(topicID + "/" + number), kind: isMessage ? .message : isFirst ? .post : .reply,
      direction: writer == -1 ? .system : .undecided, published: PublicationTime(seconds: seconds), text: text)
    record.author = writer.map { users[$0] ?? Author(nativeID: String($0)) } ?? Author()
    let title = topic["title"]?.string
    record.title = isFirst ? title : nil
    record.conversation = Conversation(key: topicID, title: title)
    record.parent = post["reply_to_post_number"]?.text.map { topicID + "/" + $0 }
    record.visibility = visibility(post, topic, isMessage: isMessage)
    return record
  }

  private func visibility(_ post: JSONValue, _ topic: JSONValue, isMessage: Bool) -> Visibility {
    if isMessage || post["hidden"]?.bool == true { return .private }
    guard let category = topic["category_id"]?.integer, categories.contains(category) else { return .unknown }
    return closed.contains(category) ? .private : .public
  }
}
