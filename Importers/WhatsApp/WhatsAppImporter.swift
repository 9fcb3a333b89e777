import ByteFormats
public import ExportFiles
public import Importing
public import Records

/// WhatsApp: one chat a file, exported from the phone ("Export chat"), with or without its media.
public enum WhatsAppImporter: Importer {
  public typealias Export = ChatExport

  public static let platform = Platform(rawValue: "whatsapp")
  public static let version = 1

  /// A chat can have any name: which `.txt` files are chats is decided by their first lines, in `open`.
  public static let families: [FileFamily<ChatExport>] = [
    FileFamily("chat", ["*.txt"], read: ChatReader.read)
  ]

  public static let ignored: [IgnoredFiles] = [
    IgnoredFiles(
      "*.jpg", "*.jpeg", "*.png", "*.heic", "*.webp", "*.gif", "*.mp4", "*.mov", "*.3gp", "*.opus", "*.m4a", "*.mp3",
      "*.aac", "*.ogg", "*.amr", "*.wav", "*.vcf", "*.pdf", "*.doc", "*.docx", "*.xls", "*.xlsx", "*.ppt", "*.pptx",
      because: "media that no message refers to"),
    IgnoredFiles("whatsapp_connections/**", because: "account information report, which holds no messages"),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    var chats: [Member] = []
    for member in chatFiles(in: tree).prefix(mostPeeked) where try ChatProbe.holdsChat(member, tree) {
      chats.append(member)
    }
    if chats.isEmpty { return report(in: tree) }
    let keys = chats.compactMap { chatName($0, tree, isOnly: chats.count == 1) }
    let summary = chats.count == 1 ? "WhatsApp chat" : "\(chats.count) WhatsApp chats"
    return Recognition(
      summary: summary, accountKey: chats.count == 1 ? keys.first.map { key($0) } : nil)
  }

  public static func open(
    _ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink
  ) throws -> ChatExport {
    let members = try chatFiles(in: tree).filter { try ChatProbe.holdsChat($0, tree) }
    var chats: [[UInt8]: Account] = [:]
    for member in members {
      let name =
        try chatName(member, tree, isOnly: members.count == 1) ?? options.accountName
        ?? ChatProbe.firstSpeaker(member, tree)
      if name == nil {
        try sink.remark(
          Remark(
            file: member.path, "the chat's name stands only in the name that WhatsApp gives the file: say --account"))
      }
      chats[member.path.bytes] = name.map { Account(key: key($0), name: $0) } ?? Account(key: ChatExport.unidentified)
    }
    if members.isEmpty && isReport(tree) {
      try sink.remark(Remark("an account information report holds no messages: export each chat from the phone"))
    }
    let files = Set(tree.members.map { Attachment.fileKey($0.name.bytes[...]) })
    return ChatExport(options: options, chats: chats, files: files)
  }

  public static func description(of export: ChatExport) -> ExportDescription {
    let accounts = Set(export.chats.values)
    let only = accounts.count == 1 ? accounts.first : nil
    return ExportDescription(account: only ?? Account(key: ChatExport.unidentified, name: export.options.accountName))
  }

  /// Each phone keeps a chat of its own: one that joined late or was cleared lacks messages that nobody deleted. What was
  /// deleted for all leaves a line that says so.
  public static func provesAbsence(_ export: ChatExport) -> Bool { false }

  public static func finish(_ export: ChatExport, into sink: inout some RecordSink) throws {}

  // MARK: Recognition

  private static let mostPeeked = 500

  private static func chatFiles(in tree: ExportTree) -> [Member] {
    tree.members.filter { member in families.contains { $0.patterns.contains { $0.matches(member.path) } } }
  }

  /// From the file's own name, the folders above it, and, for the only chat of an export, the name of what was handed
  /// in.
  private static func chatName(_ member: Member, _ tree: ExportTree, isOnly: Bool) -> String? {
    let parts = member.path.utf8.split(separator: UInt8(ascii: "/")).reversed().map { Array($0)[...].string }
    let received = isOnly && tree.received.count == 1 ? tree.received.map(\.name) : []
    return (parts + received).lazy.compactMap { ChatName.read(fileName: $0) }.first
  }

  private static func key(_ name: String) -> String { ChatName.folded(name)[...].string }

  /// Its two files, as a program that reads them names them; no sample was seen.
  private static func isReport(_ tree: ExportTree) -> Bool {
    let patterns: [PathPattern] = ["whatsapp_connections/groups.json", "whatsapp_connections/contacts.json"]
    return tree.members.contains { member in patterns.contains { $0.matches(member.path) } }
  }

  private static func report(in tree: ExportTree) -> Recognition? {
    guard isReport(tree) else { return nil }
    return Recognition(
      summary: "WhatsApp account information report",
      needsConfirmation: "It holds no messages. Export each chat from the phone: open the chat, More, Export chat.")
  }
}
