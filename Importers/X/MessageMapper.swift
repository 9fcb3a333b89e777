import ByteFormats
import Records

/// Makes a record of one message or event of a conversation.
struct MessageMapper {
  private let accountID: String?
  private let account: Author
  private let conversation: Conversation
  private let mediaFolder: String

  init(_ export: XExport, conversation: Conversation, mediaFolder: String) {
    accountID = export.accountID
    account = export.author
    self.conversation = conversation
    self.mediaFolder = mediaFolder
  }

  /// - Throws: `Unreadable` for what is neither a message nor a known event.
  func record(from item: JSONValue) throws(Unreadable) -> Record {
    if let message = item["messageCreate"] { return try self.message(message) }
    if let event = item["joinConversation"] { return try self.event(event, joining(event)) }
    if let event = item["participantsJoin"] { return try self.event(event, added(event)) }
    if let event = item["participantsLeave"] { return try self.event(event, left(event)) }
    if let event = item["conversationNameUpdate"] { return try self.event(event, named(event)) }
    throw Unreadable("is an event of a kind not known here")
  }

  private func message(_ item: JSONValue) throws(Unreadable) -> Record {
    guard let id = item["id"]?.text, let number = item["id"]?.integer else { throw Unreadable("has no number (id)") }
    guard let text = item["text"]?.string else { throw Unreadable("has no text") }
    let sender = item["senderId"]?.text
    let published = try PostTime.published(stamp: item["createdAt"]?.string, id: number)
    var record = shell(.native(id), direction(of: sender), published, text)
    record.author = isAccount(sender) ? account : Author(nativeID: sender)
    record.links =
      item["urls"]?.elements.compactMap { link in
        let short = link["url"]?.string
        return (link["expanded"]?.string ?? short).map { Link(url: $0, shortened: short) }
      } ?? []
    record.media = item["mediaUrls"]?.elements.compactMap(\.string).map { media(at: $0, id: id) } ?? []
    if let reactions = item["reactions"]?.elements, !reactions.isEmpty {
      record.metrics = [Metric(name: "reactions", value: Int64(reactions.count))]
    }
    return record
  }

  /// Events carry no number of their own.
  private func event(_ item: JSONValue, _ sentence: String) throws(Unreadable) -> Record {
    guard let second = item["createdAt"]?.string.flatMap(PostTime.seconds) else {
      throw Unreadable("has no date that can be read")
    }
    return shell(.fingerprint, .system, PublicationTime(seconds: second), sentence)
  }

  private func shell(_ identity: Identity, _ direction: Direction, _ published: PublicationTime, _ text: String)
    -> Record
  {
    var record = Record(identity: identity, kind: .message, direction: direction, published: published, text: text)
    record.visibility = .private
    record.conversation = conversation
    return record
  }

  private func isAccount(_ id: String?) -> Bool {
    guard let id, let accountID else { return false }
    return id.utf8.elementsEqual(accountID.utf8)
  }

  private func direction(of sender: String?) -> Direction {
    accountID == nil ? .undecided : isAccount(sender) ? .official : .received
  }

  private func media(at address: String, id: String) -> Media {
    let file = PostMedia.fileName(in: address)
    return Media(path: file.isEmpty ? nil : mediaFolder + id + "-" + file, type: MessageMapper.type(of: file))
  }

  private static func type(of file: String) -> String {
    let ending = Array(file.utf8.suffix(4))
    if ending == Array(".mp4".utf8) { return "video" }
    return [".jpg", ".png", "jpeg", "webp"].contains { ending == Array($0.utf8) } ? "image" : "unknown"
  }

  private func joining(_ event: JSONValue) -> String {
    "Account \(id(event["initiatingUserId"])) brought this account into the conversation."
      + " Taking part then: \(ids(event["participantsSnapshot"]))."
  }

  private func added(_ event: JSONValue) -> String {
    "Account \(id(event["initiatingUserId"])) brought into the conversation: \(ids(event["userIds"]))."
  }

  private func left(_ event: JSONValue) -> String { "Left the conversation: \(ids(event["userIds"]))." }

  private func named(_ event: JSONValue) -> String {
    "Account \(id(event["initiatingUserId"])) named the conversation: \(event["name"]?.string ?? "")"
  }

  private func id(_ value: JSONValue?) -> String { value?.text ?? "(not named)" }

  private func ids(_ value: JSONValue?) -> String {
    let ids = value?.elements.compactMap(\.text) ?? []
    return ids.isEmpty ? "(not named)" : ids.joined(separator: ", ")
  }
}
