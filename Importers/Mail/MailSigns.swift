import ByteFormats
import ExportFiles
import Importing
import Records

/// Tells an mbox file by its first mail: the line `From … date`, then headers.
struct MailSigns {
  let list: Account?

  static let warning =
    "These mails name no mailing list: this may be somebody's own mailbox, with private mail. Import it only with "
    + "--as mail, and only if the council really published or ran what is in it."

  /// Files that are looked into at most.
  private static let looks = 24
  /// Mails looked through for the name of the list.
  private static let mails = 20
  /// A mailbox of Google Takeout is one person's; the rest of a Takeout is another importer's.
  private static let foreign: [PathPattern] = ["Takeout/**"]

  static func find(in tree: ExportTree) -> MailSigns? {
    let members = tree.members.lazy.filter { member in
      MailImporter.patterns.contains { $0.matches(member.path) } && !foreign.contains { $0.matches(member.path) }
    }
    for member in members.prefix(looks) where isMbox(member, in: tree) {
      return MailSigns(list: list(in: member, tree))
    }
    return nil
  }

  static func isMbox(_ member: Member, in tree: ExportTree) -> Bool {
    guard let head = try? tree.bytes(of: member, from: 0, length: min(64 << 10, member.size)) else { return false }
    let lines = head.split(separator: 0x0A, maxSplits: 400, omittingEmptySubsequences: false)
    guard let first = lines.first, FromLine.isOne(first) else { return false }
    let headers = MailHeaders(lines.dropFirst().prefix { !$0.allSatisfy { $0 == 0x0D } }.map { Array($0) })
    return headers["from"] != nil && (headers["date"] ?? headers["subject"] ?? headers["message-id"]) != nil
  }

  private static func list(in member: Member, _ tree: ExportTree) -> Account? {
    guard let source = try? tree.open(member) else { return nil }
    var reader = MboxReader(source)
    while let message = try? reader.next(), message.number <= mails {
      if let list = MailingList.account(of: message.headers) { return list }
    }
    return nil
  }
}

/// The list that a mail came over.
enum MailingList {
  /// `List-Id: Wenlow news <news.wenlow.example>`, else the address to which one writes (`List-Post`).
  static func account(of headers: MailHeaders) -> Account? {
    if let id = headers.text("list-id"), let account = account(id) { return account }
    guard let post = headers.text("list-post"), let address = MailText.between("<mailto:", ">", in: post) else {
      return nil
    }
    return Account(key: address.lowercased(), name: address, handle: address)
  }

  private static func account(_ id: String) -> Account? {
    let key = MailText.between("<", ">", in: id) ?? MailText.trimmed(id)
    guard let key, !key.utf8.isEmpty else { return nil }
    let phrase = id.utf8.firstIndex(of: UInt8(ascii: "<")).map { String(decoding: id.utf8[..<$0], as: UTF8.self) }
    let name = phrase.flatMap(MailText.unquoted) ?? key
    return Account(key: key.lowercased(), name: name)
  }
}
