import ByteFormats
import Records

/// A channel, group or chat as an export tells of it.
struct Chat {
  let id: String?
  let name: String?
  let isChannel: Bool
  let visibility: Visibility
  /// Whether two people write to each other, or one to themselves or to a program.
  let isPrivate: Bool
  /// The word for the report.
  let word: String

  init(_ value: JSONValue) {
    id = value["id"]?.text
    name = value["name"]?.string.flatMap(ChatText.nonEmpty)
    let type = value["type"]?.string ?? ""
    isChannel = ChatText.holds(type, "channel")
    let isGroup = ChatText.holds(type, "group")
    isPrivate = !type.utf8.isEmpty && !isChannel && !isGroup
    visibility = type.utf8.isEmpty ? .unknown : type.utf8.starts(with: "public_".utf8) ? .public : .private
    word = isChannel ? "channel" : isGroup ? "group" : isPrivate ? "private chat" : "chat"
  }

  /// As web pages tell of it: what kind it is they do not say.
  init(name: String?) {
    self.name = name
    id = nil
    isChannel = false
    isPrivate = false
    visibility = .unknown
    word = "chat"
  }

  /// Named by its number: two chats can have one name. Nil for a chat that says neither (a deleted account).
  var account: Account? {
    guard let key = id ?? name.map({ $0.lowercased() }) else { return nil }
    return Account(key: key, name: name)
  }

  /// The posts of a channel stand for themselves.
  var conversation: Conversation? {
    isChannel ? nil : account.map { Conversation(key: $0.key, title: name) }
  }
}

/// Small steps on texts.
enum ChatText {
  static func nonEmpty(_ text: String) -> String? { text.utf8.isEmpty ? nil : text }

  static func trimmed(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  static func equals(_ text: String?, _ word: StaticString) -> Bool {
    guard let text else { return false }
    return text.utf8.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  static func holds(_ text: String, _ word: StaticString) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
