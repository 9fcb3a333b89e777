import ByteFormats
import ExportFiles
import Importing
import Records

/// Tells an export of Telegram by the first messages of `result.json`.
struct ResultSigns {
  let account: Account?
  let owner: String?
  let recognition: Recognition

  private static let looks = 8

  static func find(in tree: ExportTree) -> ResultSigns? {
    let members = TelegramImporter.patterns.flatMap { pattern in
      tree.members.lazy.filter { pattern.matches($0.path) }.prefix(looks)
    }
    for member in members {
      guard let source = try? tree.open(member) else { continue }
      if let signs = ResultSigns(source) { return signs }
    }
    return nil
  }

  /// Nil for a file that is none of Telegram's.
  init?(_ source: some ByteSource) {
    var reader = JSONRecordReader(source, unwrapping: ResultFile.keys)
    let first = try? reader.next()
    guard let envelope = ResultFile.opened(reader.envelope), envelope.isObject else { return nil }
    if let first, first.isOversize || ((try? first.parse())?["messages"]?.isArray == true) {
      guard ResultSigns.isMessages(try? first.parse(), isOversize: first.isOversize) else { return nil }
      self.init(wholeAccount: envelope)
      return
    }
    guard envelope["messages"] != nil, let message = try? first?.parse(), ResultSigns.isMessage(message) else {
      return nil
    }
    self.init(chat: Chat(envelope))
  }

  private init(chat: Chat) {
    account = chat.account
    owner = nil
    var found = Recognition(summary: "Telegram \(chat.word) (JSON)", accountKey: chat.account?.key)
    if chat.isPrivate {
      found.needsConfirmation =
        "This is a private chat between two people. Import it only with --as telegram, and only if it is the council's."
    }
    recognition = found
  }

  private init(wholeAccount envelope: JSONValue) {
    let person = envelope["personal_information"]
    let id = person?["user_id"]?.text
    owner = id.map { "user" + $0 }
    let words = [person?["first_name"]?.string, person?["last_name"]?.string].compactMap {
      $0.flatMap(ChatText.nonEmpty)
    }
    let name = ChatText.nonEmpty(words.joined(separator: " "))
    account = owner.map { Account(key: $0, name: name, handle: person?["username"]?.string) }
    var found = Recognition(summary: "Telegram account (JSON)", accountKey: owner)
    found.needsConfirmation =
      "This is one person's whole Telegram account, with private chats. Export the council's channel or group alone; "
      + "import this only with --as telegram, and only if the council really owns the account."
    recognition = found
  }

  /// The first chat of an account: `messages` with a message in it, or none.
  private static func isMessages(_ chat: JSONValue?, isOversize: Bool) -> Bool {
    guard !isOversize, let chat else { return isOversize }
    return chat["messages"]?.elements.first.map(isMessage) ?? (chat["type"] != nil)
  }

  /// Other programs' chats have `messages` too.
  private static func isMessage(_ value: JSONValue) -> Bool {
    let type = value["type"]?.string
    let isTyped = ChatText.equals(type, "message") || ChatText.equals(type, "service")
    let isDated = value["date_unixtime"]?.integer != nil || value["date"]?.string.map(isDate) == true
    let hasText = value["text"]?.string != nil || value["text"]?.isArray == true
    return isTyped && isDated && hasText && value["timestamp"] == nil
      && value["ts"] == nil
  }

  /// `2024-05-01T10:00:00`
  private static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(11))
    return bytes.count == 11 && bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
      && bytes[10] == UInt8(ascii: "T") && bytes[..<4].allSatisfy { (0x30...0x39).contains($0) }
  }
}
