import ExportFiles
import Importing

/// Tells TikTok's exports by their first words and names of folders.
enum ExportSigns {
  private static let anyText: PathPattern = "*.txt"
  /// Files looked into at most.
  private static let mostPeeked = 50

  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    if let member = tree.members.first(where: { DataFile.isDataFile($0) }) {
      guard try isOurs(member, in: tree) else { return nil }
      return Recognition(summary: "TikTok data, JSON", accountKey: nil)
    }
    let isText = try tree.members.lazy.filter { anyText.matches($0.path) }.prefix(mostPeeked).contains {
      try isOurs(text: $0, in: tree)
    }
    return isText ? Recognition(summary: "TikTok data, text") : nil
  }

  /// Its first section is one of those known: other services call their files `user_data.json` too.
  private static func isOurs(_ member: Member, in tree: ExportTree) throws -> Bool {
    var head = try tree.bytes(of: member, from: 0, length: 4096)[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    head = head.drop { $0 <= 0x20 }
    guard head.first == UInt8(ascii: "{") else { return false }
    head = head.dropFirst().drop { $0 <= 0x20 }
    guard head.first == UInt8(ascii: "\"") else { return false }
    let name = String(decoding: head.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    return Section.isRead(name) || LeftSection.isKnown(name)
  }

  /// A chat's first words, or `Date: ` first in a file of the known names.
  private static func isOurs(text member: Member, in tree: ExportTree) throws -> Bool {
    if try ChatFile.isChat(member, in: tree) { return true }
    let patterns = TikTokImporter.postTexts + TikTokImporter.commentTexts + TikTokImporter.watchTexts
    guard patterns.contains(where: { $0.matches(member.path) }) else { return false }
    let lines = try tree.bytes(of: member, from: 0, length: 1024).split(separator: 0x0A)
    return lines.contains { $0.starts(with: "Date: ".utf8) }
  }
}
