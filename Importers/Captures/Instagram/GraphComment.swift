import ByteFormats
import MetaCaptures
import Records

/// A comment on Instagram, or an answer to one, as the Graph API tells it.
struct GraphComment {
  private let value: JSONValue
  /// The post's name, where the comment was met under it.
  private let post: String?
  /// The comment answered: answers do not name it themselves.
  private let answered: String?
  private let owner: OwnerHint

  init(_ value: JSONValue, post: String?, answering comment: String? = nil, owner: OwnerHint) {
    self.value = value
    self.post = post
    answered = comment
    self.owner = owner
  }

  /// - Parameter seconds: when it was written or heard of, where it does not say itself.
  func record(_ capture: InstagramCapture, heardAt seconds: Int64? = nil) throws(Unreadable) -> Record {
    guard let id = value.number("id") else { throw Unreadable("has no number (id)") }
    let post = post ?? capture.posts.name(ofNumber: value["media"]?.number("id"))
    var record = Record(
      identity: .native(id), kind: .comment, direction: isOfficial(capture) ? .official : .received,
      published: try published(seconds), text: value.words("text") ?? "")
    record.account = capture.accounts.other(owner)
    record.author = Author(
      handle: value.words("username") ?? value["from"]?.words("username"),
      nativeID: value["from"]?.number("id") ?? value["user"]?.number("id"))
    record.visibility = value["hidden"]?.bool == true ? .private : .public
    record.parent = value.number("parent_id") ?? answered ?? post
    record.conversation = post.map { Conversation(key: $0) }
    record.metrics = GraphMedia.metrics(value)
    if record.visibility == .private { capture.notes.hiddenComments += 1 }
    return record
  }

  /// `user` stands on the owner's own comments only.
  private func isOfficial(_ capture: InstagramCapture) -> Bool {
    if value["user"]?.number("id") != nil { return true }
    return capture.isAccount(
      handle: value.words("username") ?? value["from"]?.words("username"), id: value["from"]?.number("id"), of: owner)
  }

  private func published(_ heard: Int64?) throws(Unreadable) -> PublicationTime {
    if let seconds = try value.graphTime("timestamp") { return PublicationTime(seconds: seconds) }
    guard let heard, GraphTime.calendar.contains(heard) else { throw Unreadable("has no date (timestamp)") }
    return PublicationTime(seconds: heard, doubt: "when Meta gave notice of it, some time after it was written")
  }
}
